import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  families,
  formats,
  innovationStatuses,
  languages,
  searchFields,
  sectionKeys,
  stages,
  type SearchField,
} from '../../../electron/contract/types';
import regions from '../../../resources/vocabularies/regions.json';
import classifications from '../../../resources/vocabularies/classifications.json';
import { filterQuery } from '../../../electron/core/search/query/filter-query';
import { understandQuery } from '../../../electron/core/search/query/query';
import { queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';

const vocabulary = queryVocabulary();
const read = (text: string, typing = false) => understandQuery(text, typing, vocabulary);

const naughty = [
  ...[
    'a"b',
    '"',
    '""',
    '"""',
    '“',
    '”a“',
    '«',
    '»',
    '«a',
    "a'b",
    'NOT x',
    'OR',
    'a OR',
    'OR a',
    'OR OR',
    'dekat',
    'dekat dekat',
    'NEAR/',
    'NEAR/5',
  ],
  ...[
    'a:b',
    ':',
    '::',
    'wilayah:',
    '-wilayah:',
    'wilayah:,',
    'wilayah:"',
    'wilayah:jember,',
    'tahun:..',
    'tahun:>',
    'judul:',
    'judul:""',
    'sdg:0',
  ],
  ...[
    '*',
    '**',
    'a*b',
    '(',
    ')',
    '(a',
    '{title}: a',
    '^a',
    '-',
    '--',
    '---a',
    '- a',
    '-"a',
    '-a -b',
    '\\',
    ';',
    '?1',
    '@a',
    '$a',
    '%',
    '_',
    'a__b',
  ],
  ...['\0', 'a\0b', '"a\0b"', '\uD800', 'a\uDC00b', '\uFEFF', '\u00AD', '\u0301', 'e\u0301', '½', '㎏', 'ﬁ', '😀', '👩‍👩‍👧', '\uE000'],
  ...['مرحبا', 'שלום "עולם', '\u202Eabc\u202C', '日本語', '\n\t', '-sinonim:', '-sinonim:"', 'sinonim:semua', '-sinonim:semua'],
  ...['a'.repeat(10_000), '"'.repeat(10_000), '-'.repeat(10_000), 'atau '.repeat(2000), 'a dekat '.repeat(1200), 'wilayah:'.repeat(1200)],
];

const sign = fc.constantFrom(
  ...[...'"“”«»*:^(){}-+~.,;=<>\'\\ \0\n', ' ', ' '],
  ...['OR ', 'atau ', 'dekat ', 'dekat/3 ', 'NEAR ', 'wilayah:', 'judul:', 'tahun:', 'label:', '-sinonim:', 'foo:', 'bagian:'],
  ...['sampah', 'kediri', 'dampak', '2021..2023', 'opd', 'PMI', 'jemput', 'bola', 'yang', 'a', 'é', '\uD83D', '1', 'semua'],
);
const anyText = fc.oneof(
  fc.array(sign, { maxLength: 25 }).map((signs) => signs.join('')),
  fc.array(sign, { maxLength: 15 }).map((signs) => signs.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 200 }),
);

/** What must hold of any text. */
function check(text: string, typing: boolean): void {
  const query = read(text, typing);
  for (const { words, near } of [...query.groups.flat(), ...query.excluded]) {
    expect(words.length).toBeGreaterThan(0);
    expect([...words, ...(near?.words ?? [])].every((word) => word !== '' && !/\s/u.test(word))).toBe(true);
  }
  expect(query.groups.every((group) => group.length > 0)).toBe(true);
  for (const part of query.parts) {
    expect(part.start).toBeGreaterThanOrEqual(0);
    expect(part.end).toBeGreaterThan(part.start);
    expect(part.end).toBeLessThanOrEqual(text.length);
  }
}

describe('any text', () => {
  it.each(naughty.map((text) => ({ text, name: text.slice(0, 20) })))('$name is a query', ({ text }) => {
    for (const typing of [false, true]) check(text, typing);
  });

  it('is a query', () => {
    fc.assert(fc.property(anyText, fc.boolean(), check), { numRuns: 1500 });
  });

  it('of 10,000 characters is read quickly', () => {
    const texts = naughty.filter(({ length }) => length > 5000);
    const started = performance.now();
    for (const text of [...texts, 'sdg:3 '.repeat(1600), '-desa '.repeat(1600), 'jember '.repeat(1400)]) {
      const { parts, filters, groups, excluded } = read(text);
      expect(Math.max(filters.length, groups.length, excluded.length)).toBeLessThanOrEqual(48);
      expect(parts.length).toBeLessThanOrEqual(125);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('that holds a word asks for something', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[!?.,;()'" ]{0,4}$/), (word, end) => {
        const { groups } = read(word + end);
        expect(groups).toHaveLength(1);
        expect(groups[0]?.[0]?.words).toEqual([word]);
      }),
    );
  });
});

describe('the parts of a query', () => {
  it('slice back to the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, start, end, text: shown } of read(text).parts) {
          if (kind === 'word' || kind === 'prefix') expect(text.slice(start, end)).toContain(shown.split(', ')[0]);
          if (kind === 'ignored') expect(text.slice(start, end)).toBe(shown);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('do not overlap where no filter stands within alternatives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = read(text).parts.filter(({ kind }) => kind !== 'any' && kind !== 'near');
        parts.slice(1).forEach((part, index) => expect(part.start).toBeGreaterThanOrEqual(parts[index]?.end ?? 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('can be taken away one by one until nothing is left', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, choice) => {
        let left = text;
        for (let parts = read(left).parts; parts.length > 0; parts = read(left).parts) {
          const without = parts[choice % parts.length]?.without ?? '';
          expect(without.length).toBeLessThan(left.length);
          expect(read(without).parts.length).toBeLessThan(parts.length + 1);
          left = without;
        }
        expect(read(left)).toMatchObject({ groups: [], excluded: [], filters: [], sections: [] });
      }),
      { numRuns: 800 },
    );
  });

  it('leave the others as they were when one of plain words goes', () => {
    const piece = fc.constantFrom(
      'posyandu',
      '"bank sampah"',
      '-desa',
      'wilayah:jember',
      'judul:antrean',
      'puskes*',
      'stunting',
      'bagian:dampak',
    );
    fc.assert(
      fc.property(fc.uniqueArray(piece, { minLength: 2, maxLength: 6 }), (typed) => {
        const { parts } = read(typed.join(' '));
        for (const part of parts) {
          const left = read(part.without).parts.map(({ text, field, kind }) => ({ text, field, kind }));
          expect(left).toEqual(parts.filter((one) => one !== part).map(({ text, field, kind }) => ({ text, field, kind })));
        }
      }),
    );
  });

  it('lose an added term with the query that leaves it out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const added = read(text).parts.flatMap((part) => part.added);
        for (const { text: term, without } of added) {
          expect(read(without).parts.flatMap((part) => part.added.map((one) => one.text))).not.toContain(term);
          expect(without.includes(text.trim()) || without.startsWith(text.slice(0, 1))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const free = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => /^[^\s»=][^»]*$/u.test(text) && text.trim() === text);
const valuesOf: Readonly<Record<SearchField, fc.Arbitrary<string>>> = {
  title: fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8})?$/),
  section: fc.constantFrom(...sectionKeys),
  region: fc.constantFrom(...regions.map(({ code }) => code)),
  year: fc.oneof(
    fc.integer({ min: 1990, max: 2099 }).map(String),
    fc.integer({ min: 1990, max: 2050 }).map((year) => `${year}..${year + 7}`),
    fc.integer({ min: 1990, max: 2099 }).map((year) => `${year}..`),
    fc.integer({ min: 1990, max: 2099 }).map((year) => `..${year}`),
  ),
  sector: fc.oneof(fc.constantFrom(...classifications.sectors.map(({ name }) => name)), free),
  category: fc.oneof(fc.constantFrom(...classifications.categories.map(({ name }) => name)), free),
  sdg: fc.integer({ min: 1, max: 17 }).map(String),
  value: fc.constantFrom('cepat', 'efektif', 'efisien', 'tanggap', 'transparan', 'akuntabel', 'responsif'),
  stage: fc.constantFrom(...stages),
  award: fc.oneof(fc.constantFrom('Top 45 KIPP 2021', 'KOVABLIK', 'Top 30 Terpuji'), free),
  agency: fc.oneof(fc.constantFrom('Dinas Kesehatan', 'Dinkes', 'Puskesmas Mawar'), free),
  family: fc.constantFrom(...families),
  status: fc.constantFrom(...innovationStatuses),
  has: fc.constantFrom('sop', 'cost', 'evaluation', 'replication'),
  tag: free,
  collection: free,
  format: fc.constantFrom(...formats),
  language: fc.constantFrom(...languages),
  kind: fc.constantFrom('innovation', 'document'),
  versions: fc.constant('all'),
};

/** The values that filters of one field have, in their order. */
function valuesIn(text: string, field: SearchField): string[] {
  const { parts } = read(text);
  if (field === 'title') return parts.filter((part) => part.field === 'title').flatMap((part) => part.text.split(', '));
  return parts.filter((part) => part.kind === 'filter' && part.field === field).flatMap((part) => part.values ?? []);
}

describe('a filter chosen in the window', () => {
  it.each(searchFields)('of %s has exactly the chosen values, whatever the query was', (field) => {
    fc.assert(
      fc.property(anyText, fc.uniqueArray(valuesOf[field], { minLength: 1, maxLength: 4 }), (query, values) => {
        const changed = filterQuery({ query, field, values });
        expect(valuesIn(changed, field)).toEqual(values);
        expect(filterQuery({ query: changed, field, values })).toBe(changed);
      }),
      { numRuns: 120 },
    );
  });

  it('goes again, and leaves the rest as it was typed', () => {
    const rest = fc.constantFrom('posyandu  Lansia', 'a "b c" -d', 'sampah OR limbah', '', 'judul:x tahun:2021', '"tak ditutup');
    fc.assert(
      fc.property(rest, fc.constantFrom('3506', '3578', '35'), (query, region) => {
        const changed = filterQuery({ query, field: 'region', values: [region] });
        expect(read(changed).groups).toEqual(read(query).groups);
        expect(filterQuery({ query: changed, field: 'region', values: [] }).trim()).toBe(query.trim());
      }),
    );
  });

  it('is written in the language of the query, where the first of its kind stood', () => {
    expect(filterQuery({ query: 'a wilayah:kediri b', field: 'region', values: ['3509'] })).toBe('a wilayah:Jember b');
    expect(filterQuery({ query: 'a year:2021', field: 'region', values: ['3571'] })).toBe('a year:2021 region:"Kediri kota"');
    expect(filterQuery({ query: 'a', field: 'region', values: ['3571', '3509'] })).toBe('a wilayah:"Kota Kediri",Jember');
    expect(filterQuery({ query: 'a', field: 'tag', values: ['rapat "besar"'] })).toBe('a label:«rapat "besar"»');
    expect(filterQuery({ query: '-status:draf a status:terbit', field: 'status', values: ['approved'] })).toBe('status:disetujui a');
    expect(filterQuery({ query: 'a', field: 'region', values: ['9999'] })).toBe('a');
  });
});
