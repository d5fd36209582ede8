import type { Connection } from '../../database/connection';
import type { EntryStore } from '../index/entry-store';
import { unpackPairs } from '../index/postings';

/** The entries of a word, or of all words with a beginning, and its frequency in each in tenths. */
export interface WordPostings {
  readonly word: string;
  readonly isBeginning: boolean;
  readonly entries: Uint32Array;
  readonly tenths: Uint32Array;
}

interface Row {
  readonly word: string;
  readonly chunk: number;
  readonly pairs: Buffer;
}

/** Of a beginning, words with fewer bytes of postings a chunk than this are not read: there may be hundreds, and thousands where it is short. */
const leastOfBeginning = 60;
const leastOfShort = 400;
const short = 3;

/** Reads what the chunks say of words. An entry that was written after its chunk stands there in vain: it has another one, or none. */
export async function readPostings(
  index: Connection,
  store: EntryStore,
  words: readonly Pick<WordPostings, 'word' | 'isBeginning'>[],
): Promise<readonly WordPostings[]> {
  // as literals: SQLite would walk through a chunk for a list in a table
  const held = `SELECT word, chunk, pairs FROM posting WHERE chunk IN (${[...store.chunkSizes().keys()].join(', ')})`;
  const whole = words.filter(({ isBeginning }) => !isBeginning).map(({ word }) => word);
  const rows = whole.length === 0 ? [] : await index.all<Row>(`${held} AND word IN (${whole.map(() => '?').join(', ')})`, whole);
  const found: WordPostings[] = [];
  for (const { word, isBeginning } of words) {
    if (isBeginning) {
      const beginning = [word, `${word}\u{10FFFF}`, word.length <= short ? leastOfShort : leastOfBeginning];
      const begun = await index.all<Row>(`${held} AND word >= ? AND word < ? AND length(pairs) >= ?`, beginning);
      found.push({ word, isBeginning, ...summed(begun, store) });
    } else {
      const own = rows.filter((row) => row.word === word);
      found.push({ word, isBeginning, ...listed(own, store) });
    }
  }
  return found;
}

type Pairs = Pick<WordPostings, 'entries' | 'tenths'>;

function listed(rows: readonly Row[], store: EntryStore): Pairs {
  const most = rows.reduce((sum, { pairs }) => sum + pairs.length / 2, 0);
  const entries = new Uint32Array(most);
  const tenths = new Uint32Array(most);
  const chunks = store.chunks();
  let count = 0;
  for (const { chunk, pairs } of rows) {
    unpackPairs(pairs, (entry, times) => {
      if (chunks[entry] !== chunk) return;
      entries[count] = entry;
      tenths[count++] = times;
    });
  }
  return { entries: entries.subarray(0, count), tenths: tenths.subarray(0, count) };
}

/** Several words are one where they begin alike: an entry has them as often as all together. */
function summed(rows: readonly Row[], store: EntryStore): Pairs {
  const all = new Uint32Array(store.end());
  const chunks = store.chunks();
  let count = 0;
  for (const { chunk, pairs } of rows) {
    unpackPairs(pairs, (entry, times) => {
      if (chunks[entry] !== chunk) return;
      if (all[entry] === 0) count += 1;
      all[entry] = (all[entry] ?? 0) + times;
    });
  }
  const entries = new Uint32Array(count);
  const tenths = new Uint32Array(count);
  let at = 0;
  for (let entry = 0; entry < all.length; entry += 1) {
    if (all[entry] === 0) continue;
    entries[at] = entry;
    tenths[at++] = all[entry] ?? 0;
  }
  return { entries, tenths };
}
