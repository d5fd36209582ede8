import type { Reader } from '../../database/types';
import type { EntryStore } from './entry-store';
import { rootSign } from './index-columns';
import type { WordCounts } from '../spelling/spelling';

/** Up to so many entries, words are counted when they are asked for. */
const countedAtOnce = 3000;

/** The words of the index. Counts are those made in quiet moments, and made now for words that came since. */
export function createWordCounts(index: Reader, store: EntryStore): WordCounts {
  return {
    lookup: async (word) => {
      const terms = [word, rootSign + word];
      const [counted] = await index.all<{ n: number | null }>('SELECT max(entries) AS n FROM term WHERE term IN (?, ?)', terms);
      if (typeof counted?.n === 'number') return counted.n;
      const [now] = await index.all<{ n: number | null }>(
        'SELECT max(n) AS n FROM (SELECT doc AS n FROM word_count WHERE term = ? UNION ALL SELECT doc FROM word_count WHERE term = ?)',
        terms,
      );
      return now?.n ?? 0;
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
