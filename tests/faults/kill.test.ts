import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killImport, writeFifty } from '../fixtures/kills';
import { temporaryFolder } from '../core/temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFifty(join(folder.path, 'files'));
});
afterAll(() => folder.remove());

/** Entries below originals/ (shelves, originals, sidecars and what is half written) at which the kill comes: from the first to the last. */
const moments = Array.from({ length: 20 }, (_, index) => 1 + index * 6);

test.each(moments)(
  'killed at %i entries in an import of 50 files, the library is whole and a second import completes it',
  async (killAt) => {
    const run = await killImport(join(folder.path, `library-${killAt}`), join(folder.path, 'files'), killAt);
    console.info(`killed at ${killAt} entries with ${run.before} of 50 documents in`);
    expect(run).toMatchObject({ cleanAfterKill: true, documents: 50, originals: 50, cleanAtEnd: true });
    expect(run.second).toMatchObject({ imported: 50 - run.before, duplicate: run.before });
  },
);
