import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, temporaryFolder } from '../core/temporary';
import { rumahJson } from '../fixtures/terminal';

const canMount = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
if (!canMount) console.warn('Skipped: this system lets nobody mount a small disk of his own (unshare)');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'library');
  await rumahJson('init', library);
  await mkdir(join(folder.path, 'files'));
  for (let number = 1; number <= 40; number++) {
    const text = `antrean ${Math.imul(number, 2654435761).toString(36)}`;
    await writeFile(join(folder.path, 'files', `${number}.md`), `# Judul ${text}\n\nHasil ${text} di loket pelayanan nomor ${number}.`);
  }
  await rumahJson('import', join(folder.path, 'files'), '--library', library);
}, 120_000);
afterAll(() => folder.remove());

test.skipIf(!canMount).each(['csv', 'xlsx', 'docx'])(
  'a list as %s that does not fit on the disk is refused by name and leaves no half file',
  (ending) => {
    const disk = join(folder.path, 'disk');
    const script = `mkdir -p ${disk} && mount -t tmpfs -o size=4k none ${disk} && "$@"; ls -A ${disk} >&2`;
    const words = [
      join(root, 'out/main/cli.js'),
      'search',
      'antrean',
      '--library',
      library,
      '--out',
      join(disk, `hasil.${ending}`),
      '--json',
    ];
    const run = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', process.execPath, ...words], {
      encoding: 'utf8',
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'disk-full' } });
    expect(run.stderr).not.toMatch(/hasil\.|\.tmp/);
  },
);
