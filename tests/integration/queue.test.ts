import { readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyImportChanges } from '../../electron/contract/import-changes';
import type { ImportReport, ImportRun, ImportState, RunId } from '../../electron/contract/types';
import { listStoredOriginals } from '../../electron/core/stored-originals';
import { temporaryFolder } from '../core/temporary';
import { writeFifty } from '../fixtures/kills';
import { goOnToTheEnd, openWithProcesses } from '../fixtures/open-library';
import { rumah, rumahJson } from '../fixtures/terminal';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: string;
let files: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'pustaka');
  files = join(folder.path, 'berkas');
  await rumahJson('init', library);
});
afterEach(() => folder.remove());

const stored = () => readdirSync(join(library, 'originals'), { recursive: true }).length;

/** Everything of the fifty is in exactly once, and the one import says so line by line. */
async function expectFifty(): Promise<void> {
  const opened = await goOnToTheEnd(library);
  try {
    expect(await opened.check({})).toEqual({ ok: true, findings: [] });
    const runs = await opened.importRuns({});
    expect(runs).toMatchObject([
      { state: 'done', files: 50, waiting: 0, documents: 50, counts: { imported: 50, duplicate: 0, refused: 0 } },
    ]);
    const { lines } = await opened.importRun({ runId: runs[0]?.id as RunId });
    const documents = await opened.documents({});
    expect(new Set(lines.map((line) => 'documentId' in line && line.documentId))).toEqual(new Set(documents.map(({ id }) => id)));
    expect((await listStoredOriginals(library)).length).toBe(50);
  } finally {
    await opened.close();
  }
}

test('an import that is killed goes on at the next opening without being asked, and nothing is lost or twice', async () => {
  await writeFifty(files);
  const killAt = 2 + Math.floor(Math.random() * 100);
  console.info(`killed at ${killAt} entries`);
  await rumah(['import', files, '--library', library], { killWhen: () => stored() >= killAt });
  await expectFifty();
});

test('an import that is killed again and again comes to its end', async () => {
  await writeFifty(files);
  await rumah(['import', files, '--library', library], { killWhen: () => stored() >= 1 });
  for (let kill = 0; kill < 12; kill += 1) {
    const before = stored();
    const more = Math.floor(Math.random() * 6);
    await rumah(['queue', '--resume', '--library', library], { killWhen: () => stored() > before + more });
  }
  await expectFifty();
});

test('a file that is being read whenever the program dies is set aside the second time it was alone, and can be tried again', async () => {
  await mkdir(files);
  await writeFile(join(files, 'a.txt'), 'Isi yang wajar.');
  const opened = await openWithProcesses(library);
  const report = await opened.importPaths({ paths: [files] });
  await opened.close();
  expect(report.counts.imported).toBe(1);
  const poison = join(folder.path, 'racun.txt');
  await writeFile(poison, 'Isi yang mematikan program.');
  for (let death = 0; death < 2; death += 1) await dieWhileReading(poison);
  const after = await goOnToTheEnd(library);
  const run = (await after.importRuns({}))[0] as ImportRun;
  expect(run).toMatchObject({ state: 'done', waiting: 0, counts: { refused: 1 } });
  expect((await after.importRun({ runId: run.id })).lines).toMatchObject([{ path: poison, status: 'refused', code: 'damaged' }]);
  await after.retryImport({ runId: run.id });
  await after.importsEnded();
  expect((await after.importRun({ runId: run.id })).lines).toMatchObject([{ status: 'imported' }]);
  await after.close();
});

/** What a death leaves behind: the file is marked as being read, and nothing else happened. */
async function dieWhileReading(path: string): Promise<void> {
  const never = () => new Promise<never>(() => undefined);
  const opened = await openWithProcesses(library, { extractHost: { start: never, memory: never } });
  const state = async () => (await opened.importState({}))?.files;
  if ((await opened.importRuns({}))[0]?.state === 'open') await opened.resumeImport({});
  else void opened.importPaths({ paths: [path] }).catch(() => undefined);
  await expect.poll(async () => (await state())?.map(({ status }) => status)).toEqual(['reading']);
  await rm(join(library, '.lock')); // the lock of a process that is gone is free; this one's goes with the file
}

test('pausing lets the files in hand end; it stays paused when the library is opened again, until a person goes on', async () => {
  await writeFifty(files);
  const first = await openWithProcesses(library, {
    onEvent: (name) => {
      if (name === 'import-progress' && !paused) paused = first.pauseImport({});
    },
  });
  let paused: Promise<void> | undefined;
  void first.importPaths({ paths: [files] }).catch(() => undefined);
  await expect.poll(async () => (await first.importState({}))?.paused, { timeout: 20_000 }).toBe(true);
  await paused;
  const state = (await first.importState({})) as ImportState;
  expect(state).toMatchObject({ running: false, paused: true });
  expect(state.files.filter(({ status }) => status === 'reading')).toEqual([]);
  const done = state.files.filter(({ status }) => status === 'imported').length;
  expect(done).toBeLessThan(50);
  await first.close();
  const second = await goOnToTheEnd(library);
  expect((await second.importRuns({}))[0]).toMatchObject({ state: 'paused', waiting: 50 - done });
  expect(await second.importState({})).toMatchObject({ running: false, paused: true, runId: state.runId });
  await second.resumeImport({});
  await second.importsEnded();
  await second.close();
  await expectFifty();
});

test('files are moved to the front and removed while they wait', async () => {
  await writeFifty(files);
  await rumah(['import', files, '--library', library], { killWhen: () => stored() >= 1 });
  const before = await rumahJson<{ runs: ImportRun[]; files: { job: number; path: string; status: string }[] }>(
    'queue',
    '--library',
    library,
  );
  const waiting = before.files.filter(({ status }) => status === 'waiting');
  const [last, gone] = [waiting.at(-1), waiting.at(-2)];
  await rumahJson('queue', '--first', String(last?.job), '--remove', String(gone?.job), '--library', library);
  const opened = await openWithProcesses(library);
  await opened.resumeImport({});
  const order = (await opened.importState({}))?.files.filter(({ status }) => status !== 'imported').map(({ path }) => basename(path));
  expect(order?.[0]).toBe(basename(last?.path ?? ''));
  await opened.importsEnded();
  expect((await opened.importRuns({}))[0]).toMatchObject({ files: 49, state: 'done' });
  await opened.close();
});

test('two imports at once share one queue; each answers with its own files', async () => {
  await writeFifty(files);
  const other = join(folder.path, 'lain.txt');
  await writeFile(other, 'Berkas di luar folder.');
  const opened = await openWithProcesses(library);
  const both: ImportReport[] = await Promise.all([
    opened.importPaths({ paths: [files] }),
    opened.importPaths({ paths: [other], source: 'drop' }),
  ]);
  expect(both.map(({ counts }) => counts.imported)).toEqual([50, 1]);
  const runs = (await opened.importRuns({})).map(({ source, state, files: n }) => [source, state, n]);
  expect(runs.sort()).toEqual([
    ['dialog', 'done', 50],
    ['drop', 'done', 1],
  ]);
  await opened.close();
});

test('an import says in small what changed, and seldom all of it', async () => {
  await writeFifty(files);
  for (let copy = 0; copy < 50; copy += 1)
    await writeFile(join(files, `salinan-${copy}.md`), `# Salinan ${copy}\n\nIsi salinan ${copy}.\n`);
  const announced = { whole: 0, lines: 0 };
  let state: ImportState | undefined;
  const opened = await openWithProcesses(library, {
    onEvent: (name, payload) => {
      if (name === 'import-progress') {
        announced.whole += 1;
        state = payload as ImportState;
      } else if (name === 'import-changes' && state) {
        const changes = payload as Parameters<typeof applyImportChanges>[1];
        announced.lines += changes.changed.length;
        state = applyImportChanges(state, changes);
      }
    },
  });
  await opened.importPaths({ paths: [files] });
  await expect.poll(() => state?.running).toBe(false);
  expect(state?.files).toEqual((await opened.importState({}))?.files);
  expect(announced.whole).toBeLessThanOrEqual(56);
  expect(announced.lines).toBeLessThanOrEqual(200);
  await opened.close();
});

test('the lines of an import are exported as CSV, and no cell is computed by a spreadsheet', async () => {
  await mkdir(files);
  await writeFile(join(files, 'a "kutip", koma.txt'), 'Isi.');
  await writeFile(join(files, 'b.txt'), '');
  const report = await rumah(['import', join(files, 'a "kutip", koma.txt'), join(files, 'b.txt'), '--library', library, '--json']);
  const [a] = (JSON.parse(report.out) as ImportReport).files;
  const csv = await rumah(['queue', '--csv', '--library', library]);
  expect(csv.out.split('\r\n')).toEqual([
    'path,status,code,document,title,pages,characters,ms',
    expect.stringMatching(new RegExp(`^"${join(files, 'a ""kutip"", koma.txt')}",imported,,${a?.documentId},"a ""kutip"", koma",,4,\\d+$`)),
    expect.stringMatching(/b\.txt,refused,empty,,,,,\d+$/),
    '',
  ]);
});
