import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../electron/core/import/files';
import { temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, 'b/.git'), { recursive: true });
  const names = ['z.txt', 'B.txt', 'b/a.docx', 'b/~$a.docx', 'b/.git/x.md', '.DS_Store', 'Thumbs.db', 'desktop.ini', 'gambar.jpg'];
  for (const name of names) await writeFile(join(folder.path, name), name);
});
afterEach(() => folder.remove());

async function listed(paths: readonly string[]) {
  return (await listFiles(paths)).map(({ path, missing }) => relative(folder.path, path) + (missing ? ' missing' : ''));
}

test('a folder gives every file below it in order of path, without hidden and helper files', async () => {
  expect(await listed([folder.path])).toEqual(['B.txt', 'b/a.docx', 'gambar.jpg', 'z.txt']);
});

test('links are not followed, so that a circle of folders ends', async () => {
  await symlink(folder.path, join(folder.path, 'b/circle'));
  await symlink(join(folder.path, 'z.txt'), join(folder.path, 'link.txt'));
  expect(await listed([folder.path])).toEqual(['B.txt', 'b/a.docx', 'gambar.jpg', 'z.txt']);
});

test('a file that is named twice has one line, and what is not there has one too', async () => {
  const paths = [join(folder.path, 'z.txt'), folder.path, join(folder.path, 'tiada.pdf')];
  expect(await listed(paths)).toEqual(['B.txt', 'b/a.docx', 'gambar.jpg', 'tiada.pdf missing', 'z.txt']);
});
