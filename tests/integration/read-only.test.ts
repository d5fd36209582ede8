import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../core/temporary';
import { rumah, rumahJson } from '../fixtures/terminal';

const isRoot = process.getuid?.() === 0;
if (isRoot)
  console.warn('Skipped: root may write everywhere, so that read-only folders prove nothing; npm test runs this as an unprivileged user');

test.skipIf(isRoot)('a folder that may not be written is refused in words, and nothing is made', async () => {
  const folder = await temporaryFolder();
  await chmod(folder.path, 0o500);
  const run = await rumah(['init', join(folder.path, 'pustaka'), '--json']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.out)).toMatchObject({ error: { code: 'permission-denied' } });
  await chmod(folder.path, 0o700);
  await folder.remove();
});

test.skipIf(isRoot)('a file that may not be read is refused, and the one beside it is taken', async () => {
  const folder = await temporaryFolder();
  const library = join(folder.path, 'pustaka');
  await rumahJson('init', library);
  const [closed, open] = [join(folder.path, 'a.txt'), join(folder.path, 'b.txt')];
  await writeFile(closed, 'tertutup');
  await writeFile(open, 'Kalimat yang dapat dibaca.');
  await chmod(closed, 0);
  const run = await rumah(['import', closed, open, '--library', library, '--json']);
  expect(JSON.parse(run.out)).toMatchObject({ files: [{ status: 'refused', code: 'unreadable' }, { status: 'imported' }] });
  await folder.remove();
});
