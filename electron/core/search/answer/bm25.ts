import { tenthsOfOne } from '../index/column-weights';
import type { EntryStore } from '../index/entry-store';
import type { WordPostings } from './read-postings';

// As FTS5 has them (https://www.sqlite.org/fts5.html#the_bm25_function): the same query gets the same scores from both.
const k1 = 1.2;
const b = 0.75;
const leastIdf = 1e-6;

/** How telling a word is that so many of all entries have; one that more than half of them have tells next to nothing. */
export function idf(entries: number, having: number): number {
  return Math.max(leastIdf, Math.log((entries - having + 0.5) / (having + 0.5)));
}

/** Adds up scores by entry, and remembers which groups of a query have given an entry anything. */
export class Bm25 {
  readonly scores: Float64Array;
  private readonly given: Uint32Array;
  private readonly lengths: Uint32Array;
  private readonly size: number;
  private readonly perWord: number;
  /** By group, what its least telling word is worth. */
  private readonly least = new Map<number, number>();

  constructor(store: EntryStore) {
    this.scores = new Float64Array(store.end());
    this.given = new Uint32Array(store.end());
    this.lengths = store.lengths();
    this.size = store.size();
    this.perWord = (k1 * b) / store.meanLength();
  }

  /** A word with its postings. */
  add(group: number, { entries, tenths }: WordPostings): void {
    const worth = idf(this.size, entries.length);
    const bit = bitOf(group);
    for (let at = 0; at < entries.length; at += 1) {
      const entry = entries[at] ?? 0;
      this.scores[entry] = (this.scores[entry] ?? 0) + worth * this.share(entry, tenths[at] ?? 0);
      this.given[entry] = (this.given[entry] ?? 0) | bit;
    }
    this.least.set(group, Math.min(worth, this.least.get(group) ?? Infinity));
  }

  /** A score that is known. */
  addScore(group: number, entry: number, score: number): void {
    this.scores[entry] = (this.scores[entry] ?? 0) + score;
    this.given[entry] = (this.given[entry] ?? 0) | bitOf(group);
  }

  /** Something that stands once in each of these. */
  addOnce(entries: Uint32Array): void {
    const worth = idf(this.size, entries.length);
    for (const entry of entries) this.scores[entry] = (this.scores[entry] ?? 0) + worth * this.share(entry, tenthsOfOne);
  }

  /** A match has a word of every group: where nobody could say how often, it counts as once. */
  fill(matches: Uint32Array): void {
    let all = 0;
    for (const group of this.least.keys()) all |= bitOf(group);
    for (const entry of matches) {
      const missing = all & ~(this.given[entry] ?? 0);
      if (missing === 0) continue;
      for (const [group, worth] of this.least) {
        if ((missing & bitOf(group)) !== 0) this.scores[entry] = (this.scores[entry] ?? 0) + worth * this.share(entry, tenthsOfOne);
      }
    }
  }

  private share(entry: number, tenths: number): number {
    const times = tenths / 10;
    return (times * (k1 + 1)) / (times + k1 * (1 - b) + this.perWord * (this.lengths[entry] ?? 0));
  }
}

/** More than 32 groups share bits, which gives an entry less than it deserves and loses none. */
function bitOf(group: number): number {
  return 1 << (group & 31);
}
