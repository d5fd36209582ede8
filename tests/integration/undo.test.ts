import { readdirSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportReport, ImportRun, RunId, UndoReport } from '../../electron/contract/types';
import { temporaryFolder } from '../core/temporary';
import { writeFifty } from '../fixtures/kills';
import { openWithProcesses } from '../fixtures/open-library';
import { rumah, rumahJson } from '../fixtures/terminal';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'pustaka');
  await rumahJson('init', library);
});
afterEach(() => folder.remove());

async function put(name: string, text: string): Promise<string> {
  await writeFile(join(folder.path, name), text);
  return join(folder.path, name);
}

const originals = async () =>
  (await readdir(join(library, 'originals'), { recursive: true })).filter((name) => name.endsWith('.md') || name.endsWith('.txt'));
const entries = () => readdirSync(join(library, 'originals'), { recursive: true }).filter((name) => String(name).includes('.')).length;
const runs = async () => (await rumahJson<{ runs: ImportRun[] }>('queue', '--library', library)).runs;

test('one import is taken back whole: rows, index, originals and sidecars; what was here before and what is attached stays', async () => {
  const [a, b, c] = [
    await put('a.txt', 'Naskah lama pertama.'),
    await put('b.txt', 'Naskah kedua belas.'),
    await put('c.txt', 'Naskah ketiga.'),
  ];
  await rumahJson('import', a, '--library', library);
  const second = await rumahJson<ImportReport>('import', a, b, c, '--library', library);
  const attached = second.files[2]?.documentId ?? '';
  await rumahJson('innovation', 'create', '--document', attached, '--name', 'Klepon Hangat', '--library', library);
  const [run] = await runs();
  const expected = {
    removed: [{ documentId: second.files[1]?.documentId, title: 'b' }],
    kept: [{ documentId: attached, title: 'c', reason: 'attached', innovations: [{ name: 'Klepon Hangat' }] }],
  };
  expect(await rumahJson<UndoReport>('undo', run?.id ?? '', '--dry-run', '--library', library)).toMatchObject(expected);
  expect(await originals()).toHaveLength(3);
  expect(await rumahJson<UndoReport>('undo', run?.id ?? '', '--library', library)).toMatchObject(expected);
  expect(await originals()).toHaveLength(2);
  expect((await runs())[0]).toMatchObject({ id: run?.id, state: 'undone', documents: 1 });
  expect(await rumahJson('search', 'kedua', '--library', library)).toMatchObject({ total: 0 });
  expect(await rumahJson('check', '--library', library)).toEqual({ ok: true, findings: [] });
  expect(await rumahJson('rebuild', '--library', library)).toMatchObject({ documents: 2, findings: [] });
  expect((await rumah(['import', b, '--library', library])).code).toBe(0);
  expect(await rumahJson('search', 'kedua', '--library', library)).toMatchObject({ total: 1 });
});

test('an undo that is killed leaves no row without its original, and the next opening clears the rest', async () => {
  const files = join(folder.path, 'berkas');
  await writeFifty(files);
  await rumahJson('import', files, '--library', library);
  const [run] = await runs();
  for (const left of [45, 20]) {
    await rumah(['undo', run?.id ?? '', '--library', library], { killWhen: () => entries() <= left * 2 });
    const check = await rumah(['check', '--library', library, '--json']);
    const { findings } = JSON.parse(check.out) as { findings: { code: string }[] };
    expect(findings.filter(({ code }) => code === 'original-missing')).toEqual([]);
    const opened = await openWithProcesses(library);
    expect(await opened.check({})).toEqual({ ok: true, findings: [] });
    const { documents } = await opened.status({});
    expect((await originals()).length).toBe(documents);
    expect([0, 50]).toContain(documents);
    await opened.close();
    if (documents === 0) break;
  }
  await rumahJson('import', files, '--library', library);
  expect(await rumahJson('stats', '--library', library)).toMatchObject({ documents: 50 });
});

test('an import that is still running is cancelled before it is taken back', async () => {
  const files = join(folder.path, 'berkas');
  await writeFifty(files);
  const opened = await openWithProcesses(library);
  const report = opened.importPaths({ paths: [files] });
  await expect.poll(async () => (await opened.status({})).documents, { interval: 5 }).toBeGreaterThan(2);
  const runId = (await opened.importRuns({}))[0]?.id as RunId;
  const { removed } = await opened.undoImport({ runId });
  expect((await report).counts).toMatchObject({ cancelled: 50 - removed.length, imported: removed.length });
  expect(await opened.status({})).toMatchObject({ documents: 0 });
  expect(await opened.check({})).toEqual({ ok: true, findings: [] });
  await opened.close();
});

test('a run that is not there is refused in words', async () => {
  const run = await rumah(['undo', '00000000-0000-4000-8000-000000000000', '--library', library, '--json']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.out)).toMatchObject({ error: { code: 'run-not-found' } });
});

test('what was undone and lost its file by hand does not disturb a second undo', async () => {
  const a = await put('a.txt', 'Naskah.');
  await rumahJson('import', a, '--library', library);
  for (const name of await originals()) await rm(join(library, 'originals', name));
  const [run] = await runs();
  expect((await rumahJson<UndoReport>('undo', run?.id ?? '', '--library', library)).removed).toHaveLength(1);
  expect((await rumahJson<UndoReport>('undo', run?.id ?? '', '--library', library)).removed).toEqual([]);
});
