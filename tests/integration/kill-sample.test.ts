import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killImport, writeFifty } from '../fixtures/kills';
import { temporaryFolder } from '../core/temporary';

test('imports that are killed leave the library whole, and importing again completes them', async () => {
  const folder = await temporaryFolder();
  await writeFifty(join(folder.path, 'files'));
  for (const killAt of [2, 35, 80]) {
    const run = await killImport(join(folder.path, `library-${killAt}`), join(folder.path, 'files'), killAt);
    expect(run, `killed at ${killAt} entries`).toMatchObject({ cleanAfterKill: true, documents: 50, originals: 50, cleanAtEnd: true });
    expect(run.second).toMatchObject({ imported: 50 - run.before, duplicate: run.before });
  }
  await folder.remove();
});
