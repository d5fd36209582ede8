import { describe, expect, it } from 'vitest';
import synonyms from '../../../resources/vocabularies/synonyms.json';
import { understandQuery } from '../../../electron/core/search/query/query';
import { listVocabulary, noOwnWords, queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';

const vocabulary = queryVocabulary();
const read = (text: string, typing = false) => understandQuery(text, typing, vocabulary);
const addedTo = (text: string) => read(text).parts.flatMap(({ added }) => added);
const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const addedWords = (text: string) => addedTo(text).map((one) => folded(one.text));

const rows = synonyms.rows as { id: string; words: string[]; also?: string[]; ambiguous?: boolean }[];
const ambiguous = rows.filter((row) => row.ambiguous);
const links = rows
  .filter((row) => !row.ambiguous)
  .flatMap(({ words, also = [] }) =>
    words.flatMap((from) => [
      ...words.filter((to) => folded(to) !== folded(from)).map((to) => ({ from, to, back: true })),
      ...also.map((to) => ({ from, to, back: false })),
    ]),
  );

describe('synonyms', () => {
  it('come from all 95 rows', () => {
    const numbers = new Set(rows.map(({ id }) => Number.parseInt(id, 10)).filter((number) => number > 0));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 95 }, (_, index) => index + 1));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(links)('$from also finds $to', ({ from, to, back }) => {
    expect(addedWords(from)).toContain(folded(to));
    const isOneWay = !back && !links.some((link) => folded(link.from) === folded(to) && folded(link.to) === folded(from));
    if (isOneWay) expect(addedWords(to)).not.toContain(folded(from));
  });

  it('stand beside each of the words they stand for', () => {
    const [first, second] = read('jemput bola').groups;
    for (const group of [first, second]) {
      expect(group?.filter(({ added }) => added).map(({ words }) => words.join(' '))).toEqual([
        'door to door',
        'keliling',
        'mobile',
        'kunjungan rumah',
      ]);
    }
    expect(read('jemput bola').parts.map(({ added }) => added.length)).toEqual([4, 0]);
  });

  it('match whole words only, nothing in quotes, and no exclusion', () => {
    expect(addedWords('opdx')).toEqual([]);
    expect(addedWords('"lansia"')).toEqual([]);
    expect(addedWords('desa -lansia')).toEqual([]);
    expect(addedWords('lansia*')).toEqual([]);
  });

  it('are taken for the longest group of words', () => {
    expect(addedWords('dinas kesehatan')).toContain('dinkes');
    expect(addedWords('dinas kesehatan')).not.toContain('opd');
    expect(addedWords('dinas kependudukan dan pencatatan sipil')).toContain('dukcapil');
  });

  it('hold in alternatives and titles', () => {
    expect(addedWords('lansia atau balita')).toEqual(['lanjut usia']);
    expect(read('judul:lansia').groups[0]?.[1]).toMatchObject({ words: ['lanjut', 'usia'], inTitle: true, added: true });
  });

  it('say what kind they are', () => {
    expect(addedTo('OPD').find(({ text }) => text === 'perangkat daerah')?.kind).toBe('acronym');
    expect(addedTo('lansia')[0]?.kind).toBe('synonym');
    expect(addedTo('standart')[0]?.kind).toBe('spelling');
  });

  it('go one by one, and all at once', () => {
    for (const { text, without } of addedTo('jemput bola lansia "tak ditutup')) {
      const left = addedWords(without);
      expect(left).not.toContain(folded(text));
      expect(left).toHaveLength(4);
    }
    expect(addedWords('jemput bola -sinonim:semua')).toEqual([]);
  });
});

describe('ambiguous words', () => {
  it.each(ambiguous.map(({ words, also = [] }) => ({ word: words[0] ?? '', also })))('$word is asked about', ({ word, also }) => {
    for (const typed of [word, word.toLowerCase()]) {
      const query = read(`layanan ${typed} desa`);
      expect(query.ambiguous).toHaveLength(1);
      expect(query.ambiguous[0]).toMatchObject({ term: typed, meanings: also.map((label) => ({ label })) });
      expect(query.parts.flatMap(({ added }) => added)).toEqual([]);
      for (const { label, query: meant } of query.ambiguous[0]?.meanings ?? []) {
        const { groups, ambiguous: left } = read(meant);
        expect(left).toEqual([]);
        expect(groups).toHaveLength(3);
        expect(groups[1]?.[0]?.words.join(' ')).toBe(label.toLowerCase());
      }
    }
  });

  it('include those of the domain', () => {
    expect(ambiguous.flatMap(({ words }) => words).sort()).toEqual(['IKM', 'KB', 'KIA', 'PD', 'PMI', 'PTM', 'RB', 'SP', 'TPA']);
  });

  it('are never added to other words', () => {
    const asked = new Set(ambiguous.flatMap(({ words }) => words.map(folded)));
    for (const { words } of rows) for (const word of words) expect(addedWords(word).filter((one) => asked.has(one))).toEqual([]);
  });

  it('keep the title they are looked for in', () => {
    const meant = read('judul:PMI').ambiguous[0]?.meanings[0]?.query ?? '';
    expect(read(meant).groups[0]?.every(({ inTitle }) => inTitle)).toBe(true);
  });

  it('are decided by a row of the library', () => {
    const own = queryVocabulary({ ...noOwnWords, synonyms: [{ id: 'x', words: ['KB', 'keluarga berencana'] }] });
    const query = understandQuery('KB', false, own);
    expect(query.ambiguous).toEqual([]);
    expect(query.groups[0]?.map(({ words }) => words.join(' '))).toEqual(['kb', 'keluarga berencana']);
  });
});

describe('spellings', () => {
  const spelled = listVocabulary(noOwnWords).spellings;

  it.each(spelled)('$written finds $standard, and the other way round', ({ written, standard }) => {
    expect(addedWords(written)).toContain(folded(standard));
    expect(addedWords(standard)).toContain(folded(written));
  });

  it('reach words with affixes, and roots of the other spelling', () => {
    expect(addedWords('perijinan')).toContain('perizinan');
    expect(addedWords('perizinan')).toContain('perijinan');
    expect(addedWords('menganalisa')).toContain('menganalisis');
    expect(read('perijinan').groups[0]?.find(({ words }) => words[0] === 'perizinan')?.forms).toEqual(['izin']);
    expect(addedWords('termal')).toEqual([]);
  });

  it('know the spelling before 1972', () => {
    expect(addedWords('Djawa')).toContain('jawa');
    expect(addedWords('peratoeran')).toContain('peraturan');
    expect(addedWords('pendjara')).toContain('penjara');
    expect(addedWords('rakjat boelan')).toEqual(['bulan']);
    expect(addedWords('panjang')).toEqual([]);
  });
});

describe('the words of a library', () => {
  it('are used beside those of the program, which can be switched off', () => {
    const id = rows.find(({ words }) => words[0] === 'lansia')?.id ?? '';
    const own = queryVocabulary({
      ...{ version: 1, synonyms: [{ id: 'a', words: ['SIPEKA'], also: ['antrean pasien'] }] },
      ...{ spellings: [{ written: 'posiandu', standard: 'posyandu' }], off: [id, 'standart'] },
    });
    const words = (text: string) => understandQuery(text, false, own).parts.flatMap(({ added }) => added.map((one) => one.text));
    expect(words('sipeka')).toEqual(['antrean pasien']);
    expect(words('posiandu')).toEqual(['posyandu']);
    expect(words('lansia')).toEqual([]);
    expect(words('standart')).toEqual([]);
  });
});
