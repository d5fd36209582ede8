import { describe, expect, it } from 'vitest';
import { understandQuery } from '../../../electron/core/search/query/query';
import { queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';

const vocabulary = queryVocabulary();
const read = (text: string, typing = false) => understandQuery(text, typing, vocabulary);
const typed = (text: string) => read(text).groups.map((group) => group.filter(({ added }) => !added).map(({ words }) => words.join(' ')));
const kinds = (text: string, typing = false) => read(text, typing).parts.map(({ kind }) => kind);

describe('words', () => {
  it('takes a small or lone minus, OR and quote for what they can mean', () => {
    expect(typed('-')).toEqual([]);
    expect(typed('OR')).toEqual([['or']]);
    expect(typed('bank OR')).toEqual([['bank']]);
    expect(typed('OR bank')).toEqual([['bank']]);
    expect(typed('sampah OR OR limbah')).toEqual([['sampah', 'limbah']]);
    expect(typed('"bank sampah')).toEqual([['bank sampah']]);
    expect(typed('- desa')).toEqual([['desa']]);
  });

  it('parts words at signs but keeps numbers and codes whole', () => {
    expect(typed('sampah/limbah')).toEqual([['sampah'], ['limbah']]);
    expect(typed('(pasien atau warga) rsud')).toEqual([['pasien', 'warga'], ['rsud']]);
    expect(read('440/12/2024').groups[0]?.[0]).toMatchObject({ words: ['440', '12', '2024'], joined: '440122024', forms: [] });
    expect(read('e-KTP').groups[0]?.[0]).toMatchObject({ words: ['e', 'ktp'], joined: 'ektp' });
    expect(read('buku-buku').groups[0]?.[0]).toMatchObject({ words: ['buku'], forms: ['buku'] });
  });

  it('looks for roots of words, never of acronyms, phrases, beginnings and exclusions', () => {
    expect(read('pelayanan').groups[0]?.[0]?.forms).toEqual(['layan']);
    expect(read('"pelayanan"').groups[0]?.[0]?.forms).toEqual([]);
    expect(read('pelayan*').groups[0]?.[0]).toMatchObject({ words: ['pelayan'], forms: [], prefix: true });
    expect(read('desa -pelayanan').excluded).toMatchObject([{ words: ['pelayanan'], forms: [] }]);
    expect(read('program MELAYANI').groups[1]?.[0]?.forms).toEqual([]);
    expect(read('PELAYANAN KESEHATAN').groups[0]?.[0]?.forms).toEqual(['layan']);
  });

  it('lets a filter change no other word', () => {
    expect(read('PELAYANAN KESEHATAN wilayah:jember').groups).toEqual(read('PELAYANAN KESEHATAN').groups);
    expect(read('sampah wilayah:jember atau limbah').groups).toEqual(read('sampah atau limbah').groups);
    expect(read('jemput -desa bola').groups).toEqual(read('jemput bola').groups);
  });

  it('completes the last word while it is being typed', () => {
    expect(read('bank samp', true).groups[1]?.[0]?.prefix).toBe(true);
    expect(read('bank samp ', true).groups[1]?.[0]?.prefix).toBe(false);
    expect(read('"bank samp', true).groups[0]?.[0]?.prefix).toBe(true);
    expect(read('"bank sampah"', true).groups[0]?.[0]?.prefix).toBe(false);
    expect(kinds('posyandu wilayah:ban', true)).toEqual(['word', 'ignored']);
    expect(kinds('posyandu wilayah:', true)).toEqual(['word', 'ignored']);
    expect(read('judul:antr', true).groups[0]?.[0]).toMatchObject({ prefix: true, inTitle: true });
  });

  it('does not require stop words beside others, and says so', () => {
    expect(kinds('pelayanan yang baik')).toEqual(['word', 'ignored', 'word']);
    expect(kinds('untuk yang')).toEqual(['word', 'word']);
    expect(kinds('yang wilayah:jember')).toEqual(['word', 'filter']);
    expect(typed('"yang" pelayanan')).toEqual([['yang'], ['pelayanan']]);
  });
});

describe('nearness and alternatives', () => {
  it('binds nearness before alternatives, and needs both neighbours', () => {
    const [group] = read('ibu dekat hamil atau nifas').groups;
    expect(group?.[0]).toMatchObject({ words: ['ibu'], near: { words: ['hamil'], distance: 10 } });
    expect(group?.[1]).toMatchObject({ words: ['nifas'] });
    expect(typed('sekolah dekat')).toEqual([['sekolah'], ['dekat']]);
    expect(typed('dekat sekolah')).toEqual([['dekat'], ['sekolah']]);
  });

  it('asks for every link of a chain', () => {
    const { groups } = read('ibu dekat/3 hamil dekat/4 gizi atau balita');
    expect(groups).toHaveLength(2);
    expect(groups.map((group) => group.map(({ words, near }) => [words[0], near?.words[0], near?.distance]))).toEqual([
      [
        ['ibu', 'hamil', 3],
        ['balita', undefined, undefined],
      ],
      [
        ['hamil', 'gizi', 4],
        ['balita', undefined, undefined],
      ],
    ]);
  });

  it('keeps distances within reason', () => {
    expect(read('a1 dekat/0 b2').groups[0]?.[0]?.near?.distance).toBe(1);
    expect(read('a1 dekat/99999 b2').groups[0]?.[0]?.near?.distance).toBe(200);
  });
});

describe('filters', () => {
  it('shows values in the words of their vocabulary', () => {
    const [part] = read('wilayah:KEDIRI').parts;
    expect(part).toMatchObject({ kind: 'filter', field: 'region', values: ['3506', '3571'], text: 'Kabupaten Kediri, Kota Kediri' });
  });

  it('takes spaces after the colon and the commas where it knows the values', () => {
    expect(read('wilayah: kediri, jember posyandu').filters).toEqual([
      { field: 'region', values: ['3506', '3571', '3509'], excluded: false },
    ]);
    expect(typed('wilayah: kediri, posyandu')).toEqual([['posyandu']]);
    expect(typed('Status: selesai')).toEqual([['status'], ['selesai']]);
  });

  it('reads sections by the headings of documents too', () => {
    expect(read('bagian:"rancang bangun"').sections).toEqual(['deskripsi']);
    expect(read('-bagian:dampak').sections).not.toContain('dampak');
    expect(read('-bagian:dampak').sections).toContain('replikasi');
  });

  it('means either where a thing has one value, and both where it may have several', () => {
    expect(read('wilayah:jember wilayah:tuban').filters).toEqual([{ field: 'region', values: ['3509', '3523'], excluded: false }]);
    expect(read('sdg:3 sdg:6').filters).toHaveLength(2);
    expect(read('tahun:>2019 tahun:<2023').filters.map(({ values }) => values)).toEqual([['2020..'], ['..2022']]);
  });

  it('makes words of the whole list when one of its values is not known', () => {
    expect(typed('wilayah:kediri,atlantis')).toEqual([['wilayah'], ['kediri'], ['atlantis']]);
    expect(read('-wilayah:atlantis posyandu').excluded.map(({ words }) => words)).toEqual([['wilayah', 'atlantis']]);
    expect(read('-catatan:"rapat kerja" posyandu').excluded.map(({ words }) => words)).toEqual([['rapat', 'kerja']]);
  });

  it('knows every section, status and stage by the names the window shows', async () => {
    for (const language of ['id', 'en'] as const) {
      const { section } = (await import(`../../../resources/strings/${language}/recognition.json`)) as { section: Record<string, string> };
      const common = (await import(`../../../resources/strings/${language}/common.json`)) as Record<
        'status' | 'stage',
        Record<string, string>
      >;
      for (const [key, name] of Object.entries(section)) expect(read(`bagian:"${name}"`).sections).toEqual([key]);
      for (const field of ['status', 'stage'] as const) {
        const name = field === 'status' ? 'status' : 'tahap';
        for (const [key, value] of Object.entries(common[field])) expect(read(`${name}:"${value}"`).filters[0]?.values).toEqual([key]);
      }
    }
  });
});
