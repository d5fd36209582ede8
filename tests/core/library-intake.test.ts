import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentId, RunId } from '../../electron/contract/types';
import { openDatabase } from '../../electron/core/database/open';
import type { Library, LibraryOptions } from '../../electron/core/library-parts';
import { openLibrary } from '../../electron/core/library';
import { rebuildLibrary } from '../../electron/core/rebuild';
import { extractHostHere } from './extract-host-here';
import { migrations, resources, temporaryFolder } from './temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;
const options = { resources, extractHost: extractHostHere, now: () => new Date() };
const open = (more: Partial<LibraryOptions> = {}): Promise<Library> => openLibrary({ ...options, folder: path, mode: 'write', ...more });

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, 'pustaka');
});
afterEach(() => folder.remove());

test('a library of an earlier program is brought up to date when it is only to be read', async () => {
  const earlier = join(folder.path, 'migrations');
  await mkdir(earlier);
  await mkdir(path);
  await copyFile(join(migrations, '0001-library.sql'), join(earlier, '0001-library.sql'));
  await (await openDatabase({ path: join(path, 'archive.sqlite'), migrations: earlier, mode: 'create' })).close();
  const library = await open({ mode: 'read' });
  expect(await library.importRuns({})).toEqual([]);
  expect(await library.search({ query: 'apa saja' })).toMatchObject({ total: 0 });
  await library.close();
  expect((await readdir(path)).some((name) => name.startsWith('archive.sqlite.before-migration-'))).toBe(true);
});

test('an import that is to wait ends after the pictures are read', async () => {
  let read = () => undefined as void;
  const pictures = new Promise<void>((resolve) => (read = resolve));
  const library = await open({ create: {}, whenOcrDone: () => pictures });
  await writeFile(join(folder.path, 'a.txt'), 'Isi.');
  const order: string[] = [];
  const waiting = library.importPaths({ paths: [join(folder.path, 'a.txt')], wait: true }).then(() => order.push('import'));
  await expect.poll(async () => (await library.documents({})).length).toBe(1);
  await library.importsEnded();
  order.push('pictures');
  read();
  await waiting;
  expect(order).toEqual(['pictures', 'import']);
  await library.close();
});

test('closing gives back what is in hand: the import answers, and its files wait for the next opening', async () => {
  await writeFile(join(folder.path, 'a.txt'), 'Isi.');
  const library = await open({ create: {}, goOn: true });
  await library.importPaths({ paths: [join(folder.path, 'tiada.txt')] });
  await library.close();
  const again = await open({ goOn: true });
  const report = again.importPaths({ paths: [join(folder.path, 'a.txt')] });
  await again.close();
  const { counts } = await report;
  expect(counts.imported + counts.cancelled).toBe(1);
  const third = await open({ goOn: true });
  await third.importsEnded();
  expect((await third.importRuns({}))[0]).toMatchObject({ state: 'done', counts: { imported: 1, cancelled: 0 } });
  await third.close();
});

test('a rebuild keeps what the old database knows besides the documents: imports, watched folders, what a person decided', async () => {
  const library = await open({ create: {} });
  const [a, b] = [join(folder.path, 'a.md'), join(folder.path, 'b.md')];
  await writeFile(a, '---\ntitle: Usulan\nauthor: Bagian Contoh\n---\n\nIsi satu.\n');
  await writeFile(b, '---\ntitle: Usulan\nauthor: Bagian Contoh\n---\n\nIsi dua.\n');
  await library.importPaths({ paths: [a] });
  await library.importPaths({ paths: [b] });
  const [offer] = await library.versionOffers({});
  expect(offer).toMatchObject({ reason: 'same-title', shared: 'Bagian Contoh' });
  await library.dismissVersion({ document: offer?.documentId as DocumentId, of: offer?.of.documentId as DocumentId });
  await library.watchFolder({ path: join(folder.path, 'tiada') });
  const before = [await library.importRuns({}), (await library.status({})).watched];
  await library.close();
  await rebuildLibrary({ ...options, folder: path });
  const again = await open();
  expect([await again.importRuns({}), (await again.status({})).watched]).toEqual(before);
  expect(await again.versionOffers({})).toEqual([]);
  const [run] = await again.importRuns({});
  await again.undoImport({ runId: run?.id as RunId });
  expect(await again.status({})).toMatchObject({ documents: 1 });
  await again.close();
  await rm(join(path, 'archive.sqlite'));
  expect(await rebuildLibrary({ ...options, folder: path })).toMatchObject({ documents: 1 });
});

test('corrections travel in the sidecar', async () => {
  const library = await open({ create: {} });
  await writeFile(join(folder.path, 'a.txt'), 'Isi.');
  await library.importPaths({ paths: [join(folder.path, 'a.txt')] });
  await library.close();
  const [sidecar = ''] = (await readdir(join(path, 'originals'), { recursive: true })).filter((name) => name.endsWith('.json'));
  const file = join(path, 'originals', sidecar);
  const corrections = [{ kind: 'family', family: 'B' }];
  await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), corrections }));
  await rebuildLibrary({ ...options, folder: path });
  const database = await openDatabase({ path: join(path, 'archive.sqlite'), migrations, mode: 'read' });
  expect(await database.read.all('SELECT json FROM correction')).toEqual([{ json: '{"kind":"family","family":"B"}' }]);
  await database.close();
});
