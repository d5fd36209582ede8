import { expect, test } from 'vitest';
import type { DocumentId, SearchPage } from '../../electron/contract/types';
import { searchJson, searchText } from '../../electron/terminal/search-text';
import { loadWords } from '../../electron/terminal/words';
import { resources } from './temporary';

const page: SearchPage = {
  query: 'OPD stuntng',
  ...{ total: 1, totalInnovations: 0, totalDocuments: 1, ms: 3, notSearchable: 2, notIndexed: 0, looser: [] },
  hits: [
    {
      documentId: 'd1' as DocumentId,
      title: 'Laporan',
      score: 2,
      passages: [{ page: 3, snippet: '<mark>OPD</mark> &amp; desa' }],
      reasons: [{ kind: 'title', detail: 'OPD', share: 1.5 }],
    },
  ],
  parts: [
    {
      ...{ kind: 'word', start: 0, end: 3, text: 'OPD', without: 'stuntng' },
      added: [{ kind: 'acronym', of: 'OPD', text: 'perangkat daerah', without: '=OPD stuntng' }],
    },
    { kind: 'filter', start: 4, end: 11, text: 'Kabupaten Lumajang', field: 'region', values: ['3508'], added: [], without: 'OPD' },
  ],
  ambiguous: [{ term: 'PMI', meanings: [{ label: 'Palang Merah', query: '"palang merah"' }] }],
  suggestions: [{ word: 'stuntng', instead: 'stunting', query: 'OPD stunting' }],
  facets: [{ field: 'region', values: [{ value: '3508', label: 'Kabupaten Lumajang', count: 1, chosen: true }] }],
};

test('the answer carries suggestions and ambiguous words always, the rest when it was asked for or is there', () => {
  expect(Object.keys(searchJson(page, { facets: false, explain: false }))).toEqual([
    ...['query', 'total', 'ms', 'hits', 'notSearchable', 'suggestions', 'ambiguous'],
  ]);
  const whole = searchJson(
    { ...page, notIndexed: 4, looser: [{ query: 'OPD', dropped: 'stuntng', total: 9 }] },
    { facets: true, explain: true },
  );
  expect(whole).toMatchObject({
    notIndexed: 4,
    looser: [{ query: 'OPD', total: 9 }],
    facets: page.facets,
    understood: page.parts,
    added: [{ term: 'OPD', kind: 'acronym', text: 'perangkat daerah' }],
    hits: [{ documentId: 'd1', reasons: [{ kind: 'title' }] }],
  });
});

test('for people it is told in their language', async () => {
  const [id, en] = await Promise.all([loadWords(resources, 'id'), loadWords(resources, 'en')]);
  expect(searchText(page, { facets: true, explain: true }, id).split('\n')).toEqual([
    '1 temuan untuk “OPD stuntng”',
    'Mungkin maksud Anda “stunting”, bukan “stuntng”.',
    '“PMI” dicari apa adanya. Artinya bisa: Palang Merah.',
    '  kata: OPD  + perangkat daerah',
    '  saringan: Kabupaten Lumajang',
    '▫ Laporan  d1',
    '    hal. 3   »OPD« & desa',
    '    alasan: judul OPD 1.50',
    '  Wilayah',
    '    ● Kabupaten Lumajang  1',
    '2 dokumen belum dapat dicari karena hanya berisi gambar.',
  ]);
  const english = searchText(
    { ...page, hits: [], total: 0, looser: [{ query: 'OPD', dropped: 'stuntng', total: 9 }] },
    { facets: false, explain: false },
    en,
  );
  expect(english.split('\n').slice(0, 4)).toEqual([
    '0 hits for “OPD stuntng”',
    'Did you mean “stunting” instead of “stuntng”?',
    '“PMI” was looked for as written. It may mean: Palang Merah.',
    'Nothing was found. “OPD” would give 9.',
  ]);
});
