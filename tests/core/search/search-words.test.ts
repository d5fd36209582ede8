import { describe, expect, it } from 'vitest';
import { createSearchWords } from '../../../electron/core/search-words';
import { queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';
import type { WordCounts } from '../../../electron/core/search/spelling/spelling';

function wordsOf(counts: Readonly<Record<string, number>>) {
  const source: WordCounts = { lookup: (word) => counts[word] ?? 0, words: () => Promise.resolve(Object.entries(counts)) };
  const words = createSearchWords(
    () => Promise.resolve(queryVocabulary()),
    () => Promise.resolve(source),
  );
  return { words, source };
}

describe('what searches know of words', () => {
  it('adds an old spelling where the library has it, and only there', async () => {
    const { words } = wordsOf({ djember: 2, peratoeran: 1, umum: 4 });
    const added = async (text: string) => (await words.understand(text)).parts.flatMap((part) => part.added.map((one) => one.text));
    expect(await added('jember')).toEqual(['djember']);
    expect(await added('peraturan umum')).toEqual(['peratoeran']);
    expect(await added('jember -sinonim:djember')).toEqual([]);
    expect(await added('"jember" jombang')).toEqual([]);
  });

  it('adds the likeliest word of the library to a word that no document has', async () => {
    const { words } = wordsOf({ posyandu: 20, lansia: 9, stunting: 30 });
    const added = async (text: string, typing = false) =>
      (await words.understand(text, typing)).parts.flatMap((part) =>
        part.added.filter(({ kind }) => kind === 'spelling').map(({ text: word }) => word),
      );
    expect(await added('posyandu lansia stuntng')).toEqual(['stunting']);
    expect(await added('posyandu lansia stunting')).toEqual([]);
    expect(await added('stuntng -sinonim:stunting')).toEqual([]);
    expect(await added('"stuntng"')).toEqual([]);
    // what is being typed is not wrong yet
    expect(await added('posyandu stuntn', true)).toEqual([]);
  });

  it('suggests spellings from the words of the index', async () => {
    const { words, source } = wordsOf({ posyandu: 20, puskesmas: 30 });
    expect((await words.suggest('posyandy', source))[0]?.query).toBe('posyandu');
  });

  it('calls values by their names', () => {
    const { words } = wordsOf({});
    expect(words.labelOf('region', '3509')).toBe('Kabupaten Jember');
    expect(words.labelOf('sdg', '3')).toBe('Kehidupan Sehat dan Sejahtera');
    expect(words.labelOf('tag', 'digital')).toBe('digital');
  });
});
