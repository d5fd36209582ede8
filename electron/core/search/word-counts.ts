import type { Reader } from '../database/types';
import type { EntryStore } from './entry-store';
import { rootSign } from './index-columns';

/** The library's own words, for spellings and for telling words. */
export interface WordCounts {
  /** In how many entries a word stands, as written or as a root of others. */
  lookup(word: string): Promise<number>;
  /** All words with the number of entries they stand in; counted in quiet moments, so that the newest may lack. No roots, no numbers. */
  words(): Promise<readonly (readonly [word: string, entries: number])[]>;
}

/** Up to so many entries, words are counted when they are asked for. */
const countedAtOnce = 3000;

export function createWordCounts(index: Reader, store: EntryStore): WordCounts {
  return {
    lookup: async (word) => {
      const row = await index.get<{ n: number | null }>('SELECT max(doc) AS n FROM word_count WHERE term IN (?, ?)', [
        word,
        rootSign + word,
      ]);
      return row?.n ?? 0;
    },
    words: async () => {
      const counted = await readWords(index, 'SELECT term, entries FROM term');
      if (counted.length > 0 || store.size() > countedAtOnce) return counted;
      return readWords(index, 'SELECT term, doc AS entries FROM word_count');
    },
  };
}

async function readWords(index: Reader, select: string): Promise<[string, number][]> {
  // signs and digits sort before all letters
  const row = await index.get<{ text: string | null }>(
    `SELECT group_concat(term || ' ' || entries, char(10)) AS text FROM (${select} WHERE term >= 'a')`,
  );
  return (row?.text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, number] => {
      const gap = line.lastIndexOf(' ');
      return [line.slice(0, gap), Number(line.slice(gap + 1))];
    });
}
