import { spawn } from 'node:child_process';
import { appendFile, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentId, ImportRun } from '../../electron/contract/types';
import type { Library } from '../../electron/core/library-parts';
import { root, temporaryFolder } from '../core/temporary';
import { openWithProcesses } from '../fixtures/open-library';
import { rumahJson } from '../fixtures/terminal';

const patience = { timeout: 30_000, interval: 100 };
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;
let inbox: string;
let library: Library;
beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, 'pustaka');
  inbox = join(folder.path, 'masuk');
  await mkdir(inbox);
  await rumahJson('init', path);
  library = await openWithProcesses(path, { goOn: true });
});
afterEach(async () => {
  await library.close();
  await folder.remove();
});

const put = (name: string, text = `Isi ${name}.`) => writeFile(join(inbox, name), text);
const names = async () => (await library.documents({})).map(({ fileName }) => fileName).sort();
const present = async () => (await library.status({})).watched.map(({ present: is }) => is);
const lines = async () => {
  const all = [];
  for (const { id } of await library.importRuns({})) all.push(...(await library.importRun({ runId: id })).lines);
  return all.map(({ path: each, status }) => `${basename(each)} ${status}`).sort();
};

test('files in a watched folder come in by themselves; helper files, and those that are here, make no noise', async () => {
  await put('lama.txt');
  await library.importPaths({ paths: [join(inbox, 'lama.txt')] });
  await put('sebelum.txt');
  await library.watchFolder({ path: inbox });
  await expect.poll(names, patience).toEqual(['lama.txt', 'sebelum.txt']);
  await mkdir(join(inbox, 'sub', '.tersembunyi'), { recursive: true });
  for (const name of ['~$a.docx', 'Thumbs.db', '.a.txt', 'sub/.tersembunyi/b.txt']) await put(name);
  await put('sub/baru.txt');
  await copyFile(join(inbox, 'lama.txt'), join(inbox, 'salinan.txt'));
  await expect.poll(names, patience).toEqual(['baru.txt', 'lama.txt', 'sebelum.txt']);
  await library.close();
  library = await openWithProcesses(path, { goOn: true });
  await put('terakhir.txt');
  await expect.poll(names, patience).toEqual(['baru.txt', 'lama.txt', 'sebelum.txt', 'terakhir.txt']);
  expect(await lines()).toEqual(['baru.txt imported', 'lama.txt imported', 'sebelum.txt imported', 'terakhir.txt imported']);
});

test('a file that is copied slowly is read when it is whole', async () => {
  await library.watchFolder({ path: inbox });
  await expect.poll(present, patience).toEqual([true]);
  for (let part = 0; part < 12; part += 1) {
    await appendFile(join(inbox, 'pelan.txt'), `Bagian ke-${part} dari naskah.\n\n`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await lines()).toEqual([]);
  }
  await expect.poll(lines, patience).toEqual(['pelan.txt imported']);
  const [document] = await library.documents({});
  if (!document) throw new Error('nothing came in');
  expect((await library.document({ id: document.id })).blocks).toHaveLength(12);
});

test('a file that is being written when the watch begins is read when it is whole', async () => {
  const write = async (part: number) => {
    await appendFile(join(inbox, 'pelan.txt'), `Bagian ke-${part} dari naskah.\n\n`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  await write(0);
  await library.watchFolder({ path: inbox });
  for (let part = 1; part < 8; part += 1) await write(part);
  await expect.poll(lines, patience).toEqual(['pelan.txt imported']);
  const [document] = await library.documents({});
  expect(await library.document({ id: document?.id as DocumentId })).toMatchObject({ blocks: Array(8).fill({}) });
});

test('a folder that vanishes is waited for, and what it brings when it is back comes in; a changed file is offered as a version', async () => {
  await put('a.txt');
  await library.watchFolder({ path: inbox });
  await expect.poll(names, patience).toEqual(['a.txt']);
  await rename(inbox, `${inbox}-dicabut`);
  await expect.poll(present, patience).toEqual([false]);
  await writeFile(join(`${inbox}-dicabut`, 'b.txt'), 'Isi yang ditambahkan di tempat lain.');
  await writeFile(join(`${inbox}-dicabut`, 'a.txt'), 'Isi a.txt yang sudah berubah.');
  await rename(`${inbox}-dicabut`, inbox);
  await expect.poll(names, patience).toEqual(['a.txt', 'a.txt', 'b.txt']);
  expect(await present()).toEqual([true]);
  expect(await library.versionOffers({})).toMatchObject([{ reason: 'same-path', shared: join(inbox, 'a.txt') }]);
  await rm(inbox, { recursive: true });
  await expect.poll(present, patience).toEqual([false]);
  await mkdir(inbox);
  await put('c.txt');
  await expect.poll(names, patience).toEqual(['a.txt', 'a.txt', 'b.txt', 'c.txt']);
  await library.unwatchFolder({ path: inbox });
  expect((await library.status({})).watched).toEqual([]);
});

test('in the terminal a watch prints a JSON line a file, and ends in peace when it is told to', async () => {
  await library.close();
  const child = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'watch', inbox, '--library', path, '--json']);
  const printed: Record<string, unknown>[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => printed.push(JSON.parse(line) as Record<string, unknown>));
  await expect.poll(() => printed, patience).toEqual([{ watching: inbox, present: true }]);
  await put('a.txt');
  await put('b.txt', '');
  await expect.poll(() => printed.length, patience).toBe(3);
  const lines = printed.slice(1).toSorted((a, b) => String(a['path']).localeCompare(String(b['path'])));
  expect(lines).toMatchObject([
    { path: join(inbox, 'a.txt'), status: 'imported' },
    { path: join(inbox, 'b.txt'), status: 'refused', code: 'empty' },
  ]);
  expect(JSON.stringify(printed)).not.toContain('"job"');
  const code = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await code).toBe(0);
  const { runs } = await rumahJson<{ runs: ImportRun[] }>('queue', '--library', path);
  expect(runs).toMatchObject([{ source: 'watch', files: 2 }]);
  library = await openWithProcesses(path);
});
