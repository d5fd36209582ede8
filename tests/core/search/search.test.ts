import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentId, InnovationId, SearchRequest } from '../../../electron/contract/types';
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library';

let library: TemporaryLibrary;
const ids: Record<string, DocumentId | InnovationId> = {};

beforeAll(async () => {
  library = await temporaryLibrary();
  ids['sampah'] = await library.document('Laporan Bank Sampah', [
    { kind: 'heading', text: 'Latar Belakang', level: 1 },
    {
      text: 'Warga memilah sampah organik setiap pagi. Pelayanan kebersihan menjadi lebih baik di 12 desa.',
      headingPath: 'Latar Belakang',
    },
    { text: 'Kompos <b>dijual</b> & hasilnya untuk kas RT.', headingPath: 'Hasil' },
  ]);
  ids['gizi'] = await library.document('Posyandu Keliling', [
    { text: 'Layanan gizi balita dan ibu hamil di desa terpencil.', page: 3 },
    { text: 'Aplikasi SP4N-LAPOR menerima aduan. Kartu e-KTP dibawa. Kafé desa ikut membantu.', page: 4 },
  ]);
  ids['kosong'] = await library.document('pindaian-sk-2021', [], { fileName: 'SK Bupati Anggrek.pdf', status: 'no-text' });
  ids['klepon'] = await library.innovation({
    name: 'KLEPON',
    expansion: 'Kelas Pelayanan Online',
    aliases: ['Klepon Hangat'],
    agency: 'Dinas Kominfo',
    region: '3508',
    tags: ['antrean'],
    summary: 'Antrean panjang diatasi dengan pendaftaran dari rumah.',
    howItWorks: 'Warga memilih jam kedatangan.\n\nPetugas memanggil menurut jam.',
    documents: [{ documentId: ids['gizi'], role: 'report' }],
  });
  ids['tirta'] = await library.innovation({
    name: 'Tirta Guyub',
    region: '3509',
    status: 'draft',
    summary: 'Sumur warga dan antrean air bersih.',
  });
});

afterAll(() => library.close());

const ask = (query: string, more: Partial<SearchRequest> = {}) => library.search({ query, ...more });
const found = async (query: string, more: Partial<SearchRequest> = {}) => {
  const page = await ask(query, more);
  const names = page.hits.map((hit) => Object.entries(ids).find(([, id]) => id === (hit.documentId ?? hit.innovationId))?.[0]);
  expect(page.total).toBe(names.length);
  return names.sort();
};

describe('search', () => {
  it('finds other forms of a word', async () => {
    expect(await found('melayani')).toEqual(['gizi', 'klepon', 'sampah']);
    expect(await found('pemilahan')).toEqual(['sampah']);
  });

  it('asks for every word by default, for one of them with OR and ATAU', async () => {
    expect(await found('sampah gizi')).toEqual([]);
    expect(await found('sampah OR gizi')).toEqual(['gizi', 'klepon', 'sampah']);
    expect(await found('kompos ATAU balita ATAU antrean')).toEqual(['gizi', 'klepon', 'sampah', 'tirta']);
  });

  it('takes a phrase as written', async () => {
    expect(await found('"ibu hamil"')).toEqual(['gizi', 'klepon']);
    expect(await found('"hamil ibu"')).toEqual([]);
    expect(await found('"pelayanan"')).toEqual(['klepon', 'sampah']);
  });

  it('leaves out what is excluded, and finds nothing when nothing is asked for', async () => {
    expect(await found('desa -kompos')).toEqual(['gizi', 'klepon']);
    expect(await found('desa -"ibu hamil"')).toEqual(['sampah']);
    expect(await found('-desa')).toEqual([]);
    expect(await found('  ')).toEqual([]);
    expect(await found('"" - *')).toEqual([]);
  });

  it('completes the word being typed, and one with a star', async () => {
    expect(await found('komp')).toEqual([]);
    expect(await found('komp', { typing: true })).toEqual(['sampah']);
    expect(await found('komp ', { typing: true })).toEqual([]);
    expect(await found('komp*')).toEqual(['sampah']);
    expect(await found('"gizi bal', { typing: true })).toEqual(['gizi', 'klepon']);
  });

  it('finds codes with hyphens, with and without them, and words with diacritics', async () => {
    expect(await found('SP4N-LAPOR')).toEqual(['gizi', 'klepon']);
    expect(await found('e-ktp')).toEqual(['gizi', 'klepon']);
    expect(await found('kafe')).toEqual(['gizi', 'klepon']);
    expect(await found('KAFÉ')).toEqual(['gizi', 'klepon']);
  });

  it('does not let a stop word make hits vanish, and finds one alone', async () => {
    expect(await found('kompos yang')).toEqual(['sampah']);
    expect(await found('untuk')).toEqual(['sampah']);
  });

  it('finds innovations by name, expansion, alias, agency and tag', async () => {
    for (const query of ['klepon', 'kelas online', 'hangat', 'kominfo']) expect(await found(query)).toEqual(['klepon']);
    expect((await ask('antrean')).hits[0]?.innovationId).toBe(ids['klepon']);
  });

  it('finds a document without text by title and file name, and counts it', async () => {
    expect(await found('pindaian')).toEqual(['kosong']);
    expect(await found('anggrek')).toEqual(['kosong']);
    expect((await ask('apapun')).notSearchable).toBe(1);
  });

  it('brings an innovation in by the words of its documents, unless it holds an excluded word itself', async () => {
    expect(await found('balita')).toEqual(['gizi', 'klepon']);
    expect(await found('balita -petugas')).toEqual(['gizi']);
    const [innovation, document] = (await ask('balita')).hits;
    expect(innovation?.passages).toEqual([
      { documentId: ids['gizi'], page: 3, paragraph: 1, snippet: 'Layanan gizi <mark>balita</mark> dan ibu hamil di desa terpencil.' },
    ]);
    expect(document?.document?.innovations).toEqual([{ id: ids['klepon'], name: 'KLEPON' }]);
  });

  it('gives pages of results with the total of all', async () => {
    const all = await ask('desa OR antrean');
    const second = await ask('desa OR antrean', { limit: 1, offset: 1 });
    expect(second.total).toBe(4);
    expect(second.totalInnovations).toBe(2);
    expect(second.hits).toEqual([all.hits[1]]);
    expect(all.hits.map((hit) => 'innovationId' in hit)).toEqual([true, true, false, false]);
    for (const part of [all.hits.slice(0, 2), all.hits.slice(2)]) expect(part[0]?.score).toBeGreaterThanOrEqual(part[1]?.score ?? 0);
  });

  it('shows the sentence with the hits, escaped, with page and heading', async () => {
    const [hit] = (await ask('kompos')).hits;
    expect(hit?.passages).toEqual([
      { paragraph: 3, heading: 'Hasil', snippet: '<mark>Kompos</mark> &lt;b&gt;dijual&lt;/b&gt; &amp; hasilnya untuk kas RT.' },
    ]);
    const [other] = (await ask('terpencil')).hits.filter(({ documentId }) => documentId);
    expect(other?.passages[0]?.page).toBe(3);
    const [innovation] = (await ask('memanggil')).hits;
    expect(innovation?.passages).toEqual([
      { heading: 'howItWorks', section: 'deskripsi', snippet: 'Petugas <mark>memanggil</mark> menurut jam.' },
    ]);
  });

  it('marks every hit of one document in reading order with its words as written', async () => {
    const hits = await library.engine().methods.documentHits({ id: ids['sampah'] as DocumentId, query: 'sampah layanan kompos' });
    expect(hits.map(({ words, paragraph }) => [paragraph, words])).toEqual([
      [2, ['sampah', 'Pelayanan']],
      [3, ['Kompos']],
    ]);
    await expect(library.engine().methods.documentHits({ id: 'x' as DocumentId, query: 'a' })).rejects.toThrow('document-not-found');
  });
});

describe('the index', () => {
  it('follows what changes', async () => {
    const id = ids['tirta'] ?? '';
    await library.database.write((tx) => tx.run("UPDATE innovation SET summary = 'Sumur resapan' WHERE id = ?", [id]));
    expect(await found('resapan')).toEqual(['tirta']);
    expect(await found('air')).toEqual([]);
    expect(await found('tirta')).toEqual(['tirta']);
  });

  it('forgets what is deleted, in the same moment', async () => {
    const id = await library.document('Sementara', ['Kata belimbing wuluh.']);
    expect((await ask('belimbing')).total).toBe(1);
    const deletion = library.database.write((tx) => tx.run('DELETE FROM document WHERE id = ?', [id]));
    await deletion;
    expect((await library.engine().methods.search({ query: 'belimbing' })).total).toBe(0);
    expect((await ask('belimbing')).total).toBe(0);
  });
});
