import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportReport, SavedSearch, SearchPage, SearchVocabulary, SimilarPage, Suggestion } from '../../electron/contract/types';
import { temporaryFolder } from '../core/temporary';
import { rumah, rumahJson } from '../fixtures/terminal';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: string;
let ids: Record<string, string>;

const texts: Readonly<Record<string, string>> = {
  'antrean.md':
    '# Klepon Hangat\n\n## Dampak\n\nAntrean pasien turun 30% karena petugas melayani menurut jam.\n\n## Biaya\n\nTanpa biaya baru.',
  'posyandu.md':
    '# Posyandu Lansia\n\n## Latar Belakang\n\nLansia sulit datang, maka layanan dijemput ke rumah.\n\nKader menimbang lansia tiap bulan.',
  'sampah.md': '# Bank Sampah\n\nWarga menabung sampah, dan antrean truk sampah berkurang.',
};

beforeAll(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'library');
  const files = join(folder.path, 'files');
  await mkdir(files);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(files, name), text);
  await rumahJson('init', library);
  const report = await rumahJson<ImportReport>('import', files, '--library', library);
  ids = Object.fromEntries(report.files.map(({ path, documentId }) => [path.slice(files.length + 1), documentId ?? '']));
});
afterAll(() => folder.remove());

const search = (...words: string[]) =>
  rumahJson<SearchPage & { understood?: unknown[]; added?: unknown[] }>('search', '--library', library, ...words);

test('a search answers with suggestions and ambiguous words, and with facets and explanations when they are asked for', async () => {
  const plain = await search('antrean');
  expect(plain.total).toBe(2);
  expect(Object.keys(plain)).toEqual(['query', 'total', 'ms', 'hits', 'notSearchable', 'suggestions', 'ambiguous']);
  const whole = await search('antrean', '--facets', '--explain');
  expect(whole.hits[0]?.reasons?.length).toBeGreaterThan(0);
  expect(whole.understood).toMatchObject([{ kind: 'word', text: 'antrean' }]);
  expect(whole.facets.length).toBeGreaterThan(0);
  expect(JSON.stringify(whole)).not.toContain('null');
});

test('wrong orders, limits and endings are wrong usage', async () => {
  for (const words of [
    ['--order', 'best'],
    ['--limit', '0'],
    ['--offset', '-1'],
    ['--out', 'a.pdf'],
    ['--out', 'a.csv', '--limit', '5'],
  ])
    expect((await rumah(['search', 'antrean', '--library', library, ...words])).code).toBe(2);
  expect((await search('antrean', '--order', 'newest')).total).toBe(2);
});

test.each(['csv', 'xlsx', 'docx'])(
  'a list of results is written as %s, and a folder that is not there leaves nothing behind',
  async (ending) => {
    const path = join(folder.path, `hasil.${ending}`);
    expect(await rumahJson('search', 'antrean', '--library', library, '--out', path)).toEqual({ path, rows: 2 });
    expect((await readFile(path)).length).toBeGreaterThan(100);
    const run = await rumah(['search', 'antrean', '--library', library, '--json', '--out', join(folder.path, 'tidak-ada', `a.${ending}`)]);
    expect([run.code, JSON.parse(run.out)]).toMatchObject([1, { error: { code: 'folder-not-found' } }]);
    expect((await readdir(folder.path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  },
);

test('suggest completes names and titles, beside a process that writes and without leaving a trace', async () => {
  const { suggestions } = await rumahJson<{ suggestions: Suggestion[] }>('suggest', 'posy', 'lan', '--library', library);
  expect(suggestions).toEqual([{ kind: 'document', label: 'Posyandu Lansia', value: ids['posyandu.md'] }]);
  expect((await rumahJson<{ suggestions: Suggestion[] }>('suggest', 'zzz', '--library', library)).suggestions).toEqual([]);
  expect((await rumah(['suggest', '--library', library])).code).toBe(2);
  expect(await readdir(library)).not.toContain('cache');
});

test('similar takes the id of a document or an innovation, or a text', async () => {
  const page = await rumahJson<SimilarPage>('similar', ids['antrean.md'] ?? '', '--library', library);
  expect(page.hits.map(({ documentId }) => documentId)).not.toContain(ids['antrean.md']);
  const like = await rumahJson<SimilarPage>('similar', '--text', 'kader menimbang lansia di rumah tiap bulan', '--library', library);
  expect(like.hits[0]?.documentId).toBe(ids['posyandu.md']);
  expect((await rumah(['similar', '--library', library])).code).toBe(2);
  const unknown = await rumah(['similar', 'bukan-id', '--library', library, '--json']);
  expect([unknown.code, JSON.parse(unknown.out)]).toMatchObject([1, { error: { code: 'document-not-found' } }]);
});

test('a saved search tells what came since it was seen, and survives a rebuild', async () => {
  const list = async () => (await rumahJson<{ searches: SavedSearch[] }>('searches', '--library', library)).searches;
  expect(await list()).toEqual([]);
  const { search: kept } = await rumahJson<{ search: SavedSearch }>('searches', 'save', 'Antrean kota', 'antrean', '--library', library);
  expect(kept).toMatchObject({ name: 'Antrean kota', query: 'antrean', total: 2, totalNew: 0 });
  await writeFile(join(folder.path, 'baru.md'), '# Antrean Samsat\n\nAntrean samsat kini singkat.');
  await rumahJson('import', join(folder.path, 'baru.md'), '--library', library);
  expect(await list()).toMatchObject([{ total: 3, totalNew: 1 }]);
  const seen = await rumahJson<{ searches: SavedSearch[] }>('searches', 'seen', kept.id, '--library', library);
  expect(seen.searches).toMatchObject([{ total: 3, totalNew: 0 }]);
  await rumahJson('rebuild', '--library', library);
  expect((await list()).map(({ id, name }) => [id, name])).toEqual([[kept.id, 'Antrean kota']]);
  expect(await rumahJson('searches', 'remove', kept.id, '--library', library)).toEqual({ searches: [] });
  const gone = await rumah(['searches', 'seen', kept.id, '--library', library, '--json']);
  expect([gone.code, JSON.parse(gone.out)]).toMatchObject([1, { error: { code: 'saved-search-not-found' } }]);
  for (const words of [['save'], ['save', 'nama'], ['remove'], ['hapus', 'x']])
    expect((await rumah(['searches', ...words, '--library', library])).code).toBe(2);
});

test('the vocabulary is listed and changed, and searches use it at once', async () => {
  const vocabulary = (...words: string[]) => rumahJson<SearchVocabulary>('vocabulary', ...words, '--library', library);
  expect((await vocabulary()).synonyms.length).toBeGreaterThan(50);
  expect((await search('kromotejo')).total).toBe(0);
  const { synonyms } = await vocabulary('add-synonym', 'kromotejo', 'posyandu');
  const own = synonyms.find(({ words }) => words.includes('kromotejo'));
  expect(own).toMatchObject({ own: true, off: false, ambiguous: false });
  expect((await search('kromotejo')).hits[0]?.documentId).toBe(ids['posyandu.md']);
  await vocabulary('off', own?.id ?? '');
  expect((await search('kromotejo')).total).toBe(0);
  await vocabulary('remove', own?.id ?? '');
  expect((await vocabulary('add-spelling', 'possyandu', 'posyandu')).spellings).toContainEqual({
    ...{ written: 'possyandu', standard: 'posyandu', own: true, off: false },
  });
  expect((await search('possyandu')).hits[0]?.documentId).toBe(ids['posyandu.md']);
  for (const words of [['add-synonym'], ['add-spelling', 'satu'], ['off'], ['ganti', 'x'], ['list', 'x']])
    expect((await rumah(['vocabulary', ...words, '--library', library])).code).toBe(2);
});
