import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentVersion, ImportReport, SearchPage, VersionOffer } from '../../electron/contract/types';
import { temporaryFolder } from '../core/temporary';
import { smallDocx } from '../fixtures/small-docx';
import { rumah, rumahJson } from '../fixtures/terminal';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'pustaka');
  await rumahJson('init', library);
});
afterEach(() => folder.remove());

async function bring(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, content);
  const report = await rumahJson<ImportReport>('import', path, '--library', library);
  return report.files[0]?.documentId ?? '';
}

const versions = (id: string) => rumahJson<{ versions: DocumentVersion[]; offers: VersionOffer[] }>('versions', id, '--library', library);
const found = async (query: string, ...more: string[]) =>
  (await rumahJson<SearchPage>('search', query, ...more, '--library', library)).hits.map(({ documentId }) => documentId);

test('a changed file at the same path is offered as a new version; accepted, only the newest is found, and a rebuild keeps the order', async () => {
  const first = await bring('usulan.md', '# Usulan jemput bola\n\nRencana tahun pertama.\n');
  const second = await bring('usulan.md', '# Usulan jemput bola\n\nRencana tahun kedua.\n');
  const { offers } = await versions(second);
  expect(offers).toMatchObject([
    { documentId: second, of: { documentId: first }, reason: 'same-path', shared: join(folder.path, 'usulan.md') },
  ]);
  expect(await found('rencana')).toHaveLength(2);
  await rumahJson('versions', 'accept', second, '--of', first, '--library', library);
  const third = await bring('usulan.md', '# Usulan jemput bola\n\nRencana tahun ketiga.\n');
  expect((await versions(third)).offers).toMatchObject([{ documentId: third, of: { documentId: second } }]);
  await rumahJson('versions', 'accept', third, '--of', second, '--library', library);

  async function expectThree(): Promise<void> {
    expect((await versions(first)).versions.map(({ documentId, number, newest }) => [documentId, number, newest])).toEqual([
      [first, 1, false],
      [second, 2, false],
      [third, 3, true],
    ]);
    expect((await versions(first)).offers).toEqual([]);
    expect(await found('rencana')).toEqual([third]);
    expect(new Set(await found('rencana', '--include-older'))).toEqual(new Set([first, second, third]));
    const { documents } = await rumahJson<{ documents: { id: string }[] }>('documents', '--library', library);
    expect(documents.find(({ id }) => id === second)).toMatchObject({ versionOf: first, versionNumber: 2, supersededBy: third });
    expect(await rumahJson('check', '--library', library)).toEqual({ ok: true, findings: [] });
  }
  await expectThree();
  for (const ending of ['', '-wal', '-shm']) await rm(join(library, `archive.sqlite${ending}`), { force: true });
  expect(await rumahJson('rebuild', '--library', library)).toMatchObject({ documents: 3, findings: [] });
  await expectThree();
});

test('the same title by the same author with other bytes is offered; dismissed, it is not offered again', async () => {
  const first = await bring('a.docx', await smallDocx());
  const second = await bring('b.docx', await smallDocx('Kecamatan Dua'));
  expect((await versions(first)).offers).toMatchObject([
    { documentId: second, of: { documentId: first }, reason: 'same-title', shared: 'Bagian Organisasi (contoh)' },
  ]);
  await rumahJson('versions', 'dismiss', second, '--of', first, '--library', library);
  expect(await versions(first)).toEqual({ versions: [], offers: [] });
  expect(await found('jadwal')).toHaveLength(2);
});

test('taking the newest version back shows the one before again', async () => {
  const first = await bring('usulan.md', '# Usulan\n\nRencana awal.\n');
  const second = await bring('usulan.md', '# Usulan\n\nRencana akhir.\n');
  await rumahJson('versions', 'accept', second, '--of', first, '--library', library);
  const { runs } = await rumahJson<{ runs: { id: string }[] }>('queue', '--library', library);
  await rumahJson('undo', runs[0]?.id ?? '', '--library', library);
  expect(await found('rencana')).toEqual([first]);
  expect((await versions(first)).versions).toEqual([]);
  const { documents } = await rumahJson<{ documents: object[] }>('documents', '--library', library);
  expect(documents).toHaveLength(1);
  expect(documents[0]).not.toHaveProperty('versionNumber');
});

test('a sidecar that tells another version than the row is found by a check', async () => {
  const first = await bring('usulan.md', '# Usulan\n\nRencana awal.\n');
  const second = await bring('usulan.md', '# Usulan\n\nRencana akhir.\n');
  await rumahJson('versions', 'accept', second, '--of', first, '--library', library);
  const names = await readdir(join(library, 'originals'), { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const path = join(library, 'originals', name);
    const { versionOf, ...sidecar } = JSON.parse(await readFile(path, 'utf8')) as { versionOf?: string };
    if (versionOf) await writeFile(path, JSON.stringify(sidecar));
  }
  const run = await rumah(['check', '--library', library, '--json']);
  expect(JSON.parse(run.out)).toMatchObject({ ok: false, findings: [{ code: 'sidecar-missing' }] });
});

test('a document is no version of itself, nor of one that is not here', async () => {
  const id = await bring('a.txt', 'Isi.');
  const code = async (of: string) =>
    (JSON.parse((await rumah(['versions', 'accept', id, '--of', of, '--library', library, '--json'])).out) as { error: { code: string } })
      .error.code;
  expect(await code(id)).toBe('versions-unsuitable');
  expect(await code('00000000-0000-4000-8000-000000000000')).toBe('document-not-found');
  expect((await rumah(['versions', 'accept', id, '--library', library])).code).toBe(2);
});
