import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceWithin } from '../../../electron/core/search/spelling/spelling-distance';
import { queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';
import { createSpelling, type Spelling, type WordCounts } from '../../../electron/core/search/spelling/spelling';
import { suggestSpellings } from '../../../electron/core/search/spelling/spelling-of-query';
import { seededTypos } from '../../bench/seeded-typos';

const vocabulary = queryVocabulary();

function sourceOf(counts: Readonly<Record<string, number>>): WordCounts {
  return { lookup: (word) => counts[word] ?? 0, words: () => Object.entries(counts) };
}

const own = {
  ...{
    posyandu: 400,
    stunting: 300,
    balita: 250,
    lansia: 200,
    jemput: 120,
    bola: 90,
    antrean: 80,
    pasien: 300,
    sampah: 220,
    pelayanan: 900,
  },
  ...{ layan: 900, banyuwangi: 60, puskesmas: 500, posyanda: 1, warga: 400, pos: 90, kesehatan: 800, sehat: 900, klepon: 2, kelapa: 3 },
};
const suggest = (text: string, typing = false) => suggestSpellings(text, typing, vocabulary, createSpelling(sourceOf(own)));

/** The plain definition: optimal string alignment, by its whole table. */
function plainDistance(one: string, other: string): number {
  const table: number[][] = [];
  for (let a = 0; a <= one.length; a++) {
    table[a] = [];
    for (let b = 0; b <= other.length; b++) {
      const at = (x: number, y: number) => table[x]?.[y] ?? Infinity;
      let least =
        a === 0 || b === 0 ? a + b : Math.min(at(a - 1, b) + 1, at(a, b - 1) + 1, at(a - 1, b - 1) + Number(one[a - 1] !== other[b - 1]));
      if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1]) least = Math.min(least, at(a - 2, b - 2) + 1);
      table[a]?.push(least);
    }
  }
  return table[one.length]?.[other.length] ?? 0;
}

const shortWord = fc.stringMatching(/^[abc]{0,9}$/);

async function nearestWords(spelling: Pick<Spelling, 'nearest'>, word: string): Promise<string[]> {
  return (await spelling.nearest(word)).slice(0, 5).map((one) => one.word);
}

describe('the distance between words', () => {
  it('counts letters left out, put in, replaced and swapped', () => {
    fc.assert(
      fc.property(shortWord, shortWord, (one, other) => {
        const distance = plainDistance(one, other);
        expect(distanceWithin(one, other, 2)).toBe(distance <= 2 ? distance : undefined);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('words near a word', () => {
  it('are all those at most two changes away, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[abc]{3,9}$/), { maxLength: 60 }), shortWord, async (words, word) => {
        const spelling = createSpelling(sourceOf(Object.fromEntries(words.map((one) => [one, 5]))));
        const most = word.length >= 5 ? 2 : 1;
        const expected = words.filter((one) => one !== word && plainDistance(one, word) <= most);
        expect((await spelling.nearest(word)).map((near) => near.word).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('include the right one of the first five for nine of ten seeded mistakes', async () => {
    const file = JSON.parse(readFileSync('resources/vocabularies/known-words.json', 'utf8')) as Record<'own' | 'indonesian', string[]>;
    const words = [...new Set([...file.own, ...file.indonesian].flatMap((line) => line.split(' ')))].filter((word) => word.length > 2);
    const counts = words.map((word, index) => [word, 3 + Math.floor(20_000 / (index + 1))] as const);
    const spelling = createSpelling({ lookup: () => 0, words: () => counts });
    const typos = seededTypos(counts, 500);
    let right = 0;
    for (const { word, typed } of typos) if ((await nearestWords(spelling, typed)).includes(word)) right++;
    expect(right / typos.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are found while others run: no step of the building takes long', async () => {
    const words = Array.from(
      { length: 30_000 },
      (_, number) => [`kata${number.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`, 4] as const,
    );
    const spelling = createSpelling({ lookup: () => 0, words: () => words });
    let turns = 0;
    const count = setInterval(() => turns++, 1);
    await spelling.prepare();
    clearInterval(count);
    expect(turns).toBeGreaterThan(2);
    expect((await spelling.nearest('kataq')).length).toBeGreaterThan(0);
  });

  it('serve from the old index while a new one is built, and are none until the first is there', async () => {
    let counts: Record<string, number> = { posyandu: 9 };
    const source: WordCounts = { lookup: (word) => counts[word] ?? 0, words: () => Object.entries(counts) };
    const impatient = createSpelling(
      {
        ...source,
        words: async function* () {
          await new Promise((done) => setTimeout(done, 60));
          yield ['posyandu', 9];
        },
      },
      { patience: 1 },
    );
    expect(await nearestWords(impatient, 'posyandy')).toEqual([]);
    await impatient.prepare();
    expect(await nearestWords(impatient, 'posyandy')).toEqual(['posyandu']);
    const spelling = createSpelling(source, { rest: 0 });
    await spelling.prepare();
    counts = { puskesmas: 9 };
    spelling.forget();
    expect(await nearestWords(spelling, 'posyandy')).toEqual(['posyandu']);
    await spelling.prepare();
    expect(await nearestWords(spelling, 'puskesmsa')).toEqual(['puskesmas']);
  });
});

describe('a library that cannot give its words', () => {
  it('has no suggestions until it can', async () => {
    let isOpen = false;
    const words = () => (isOpen ? [['posyandu', 9] as const] : Promise.reject(new Error('closed')));
    const spelling = createSpelling({ lookup: () => 0, words }, { rest: 0 });
    expect(await nearestWords(spelling, 'posyandy')).toEqual([]);
    await expect(spelling.prepare()).rejects.toThrow('closed');
    isOpen = true;
    await spelling.prepare();
    expect(await nearestWords(spelling, 'posyandy')).toEqual(['posyandu']);
  });
});

describe('spellings suggested for a query', () => {
  it('mend each word that no document has', async () => {
    expect((await suggest('posyandu lansia stuntng'))[0]).toEqual({
      word: 'stuntng',
      instead: 'stunting',
      query: 'posyandu lansia stunting',
    });
    expect((await suggest('pasein  wagra'))[0]).toEqual({ word: 'pasein wagra', instead: 'pasien warga', query: 'pasien  warga' });
  });

  it('part and join words', async () => {
    expect((await suggest('jemputbola'))[0]?.query).toBe('jemput bola');
    expect((await suggest('pos yandu balita'))[0]).toEqual({ word: 'pos yandu', instead: 'posyandu', query: 'posyandu balita' });
  });

  it('mend the value of a filter, so that it is one', async () => {
    expect((await suggest('wilayah:bayuwangi'))[0]?.query).toBe('wilayah:banyuwangi');
  });

  it('speak of a rare word only when a near one is much more usual', async () => {
    expect((await suggest('posyanda'))[0]?.instead).toBe('posyandu');
    expect(await suggest('klepon')).toEqual([]);
    expect(await suggest('kelapa')).toEqual([]);
  });

  it.each([
    'posyandu',
    'melayani',
    '"posyandy"',
    'KTP-3l',
    '2O21',
    'posy4ndu',
    'layanan POSYANDI',
    'posyand*',
    '-posyandy',
    'standart',
    'yang',
  ])('leave %s alone', async (text) => {
    expect(await suggest(text)).toEqual([]);
  });

  it('leave alone the word that is still being typed', async () => {
    expect(await suggest('balita posyandy', true)).toEqual([]);
    expect((await suggest('balita posyandy ', true))[0]?.instead).toBe('posyandu');
  });

  it('never fail, and give another query', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (text) => {
        for (const { query } of await suggest(text)) expect(query).not.toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
