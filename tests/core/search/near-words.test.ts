import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../electron/core/search/language/analyse';
import { hyphenated, nearHits, promisedGroups, wordsNearHits } from '../../../electron/core/search/answer/near-words';
import type { Query, Term } from '../../../electron/core/search/query/query-types';
import { piecesOfForm } from '../../../electron/core/search/answer/telltales';
import { rootsOf, splitWords } from '../../../electron/core/search/language/words';
import knownWords from '../../../resources/vocabularies/known-words.json';
import listed from '../../../resources/vocabularies/roots.json';

type Asked = Pick<Query, 'groups'>;

function term(text: string): Term {
  const { words, forms } = analyse(text, { language: 'id' });
  const surfaces = words.map(({ surface }) => surface);
  const roots = surfaces.length === 1 ? rootsOf(surfaces[0] ?? '') : [];
  return { words: surfaces, forms: [...roots, ...forms.map(({ form }) => form)], prefix: false };
}

/** Where a term of one word, or a form, stands in what was read of a text. */
function placesOf({ words, forms }: Term, read: ReturnType<typeof analyse>): string[] {
  const byWord = read.words.filter(
    ({ surface, root }) => (words.length === 1 && surface === words[0]) || forms.includes(root) || forms.includes(surface),
  );
  const byForm = read.forms.filter(({ form }) => forms.includes(form));
  return [...byWord, ...byForm].map(({ start, end }) => `${start}-${end}`).sort();
}

const vocabulary = [
  ...[
    'melayani',
    'Pelayanan',
    'layanan',
    'inovasi-inovasi',
    'inovatif',
    'inovator',
    'inovasi',
    'sayur-mayur',
    'warna-warni',
    'berlarut-larut',
  ],
  ...[
    'kinerja',
    'bekerja',
    'meniru-niru',
    'menulis',
    'penyair',
    'memilah',
    'pengesahan',
    'e-KTP',
    'eKTP',
    'covid-19',
    'covid19',
    'SP4N-LAPOR!',
  ],
  ...['studies', 'study', 'innovative', 'services', 'Rp2,5 juta', 'Rp 2.500.000', '2500000', '1.065', '1065', '22,5 %', '22,5 persen'],
  ...[
    '12/12/2025',
    '12 Desember 2025',
    'PermenPANRB 91/2021',
    'Permenpan RB Nomor 91 Tahun 2021',
    'pela\u00ADyanan',
    'ﬁle',
    'di-upload',
    'yang',
  ],
];

describe('nearHits', () => {
  it('misses nothing that reading the whole text finds', () => {
    const asked = fc.constantFrom(...vocabulary);
    const texts = fc.array(fc.constantFrom(...vocabulary, 'dan', '\n', ',', 'warga 20'), { maxLength: 25 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(
        texts,
        fc.array(asked, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('id' as const, 'en' as const),
        (text, queries, language) => {
          const terms = queries.map(term);
          const query: Asked = { groups: terms.map((one) => [one]) };
          const all = analyse(text, { language });
          const near = nearHits(query, text, language);
          for (const one of terms) {
            expect(placesOf(one, near)).toEqual(placesOf(one, all));
            if (placesOf(one, all).length > 0) expect(promisedGroups({ groups: [[one]] }, text)).toBe(1);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('reads only the words around a hit', () => {
    const text = `${'kata lain '.repeat(50)}pelayanan ${'kata lain '.repeat(50)}`;
    expect(wordsNearHits({ groups: [[term('melayani')]] }, text).map(({ surface }) => surface)).toEqual(['pelayanan']);
  });

  it('knows a piece of every root that stands in each form of it', () => {
    const words = [...knownWords.own, ...knownWords.indonesian, ...knownWords.english].flatMap((line) => line.split(' '));
    const roots = listed.roots.flatMap((line) => line.split(' '));
    const affixed = roots.flatMap((root) => [
      `ber${root}`,
      `${root}kan`,
      `${root}i`,
      `di${root}kan`,
      `ke${root}an`,
      `pe${root}`,
      `${root}nya`,
    ]);
    const lost = [...words, ...roots, ...affixed].filter((word) =>
      rootsOf(word).some((root) => !piecesOfForm(root).some((piece) => word.includes(piece))),
    );
    expect(lost).toEqual([]);
  });
});

describe('words cut alone', () => {
  it('are those of the whole analysis', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 10 }), (all) => {
        const text = all.join(' ');
        expect(splitWords(text)).toEqual(analyse(text, { language: 'und' }).words);
      }),
    );
  });
});

it('finds words with hyphens as a pattern over the whole text would', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', ' ', '.', 'é') }), (text) => {
      const found = [...text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(({ index, 0: code }) => ({ index, code }));
      expect(hyphenated(text)).toEqual(found);
    }),
    { numRuns: 2000 },
  );
});
