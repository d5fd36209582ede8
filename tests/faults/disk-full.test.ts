import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, temporaryFolder } from '../core/temporary';
import { writeFifty } from '../fixtures/kills';

const canMount = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
if (!canMount) console.warn('Skipped: this system lets nobody mount a small disk of his own (unshare)');

interface Outcome {
  readonly full: { status: number; answer: { error?: { code: string } } };
  readonly whenFull: { status: number };
  readonly again: { status: number };
  readonly check: { answer: unknown };
  readonly stats: { answer: unknown };
}

/** Megabytes of an 8 MB disk that are taken before the import begins. */
test.skipIf(!canMount).each([6.2, 6.8, 7.3])(
  'with %f of 8 MB taken, an import stops in words, keeps what is in, and is completed when there is space',
  async (taken) => {
    const folder = await temporaryFolder();
    await writeFifty(join(folder.path, 'files'));
    const disk = join(folder.path, 'disk');
    const script = `mkdir -p ${disk} && mount -t tmpfs -o size=8m none ${disk} && exec "$@"`;
    const words = [
      join(root, 'tests/fixtures/fill-disk.mjs'),
      disk,
      join(root, 'out/main/cli.js'),
      join(folder.path, 'files'),
      String(Math.round(taken * 2 ** 20)),
    ];
    const run = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', process.execPath, ...words], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    const outcome = JSON.parse(run.stdout) as Outcome;
    expect(outcome.full).toMatchObject({ status: 1, answer: { error: { code: 'disk-full' } } });
    expect(outcome).toMatchObject({
      whenFull: { status: 0 },
      again: { status: 0 },
      check: { answer: { ok: true } },
      stats: { answer: { documents: 50 } },
    });
    await folder.remove();
  },
);
