import { wordsFrom } from '../language/word-numbers';
import { rootSign } from './index-columns';
import type { WordCounter } from './row-of-words';

// In which entries a word stands and how often, for the words that are common in a chunk of entries. FTS5 counts a word in every entry whenever
// it ranks; of words that half the library has, that is the longest part of a search.

/** Triples: twice the number of a word, and one more where it is a root; its entry; how often it stands there, in tenths. */
export type Postings = Uint32Array<ArrayBuffer>;

/** Counts the words of entries, one entry after the other, the lower before the higher. */
export class PostingsCounter implements WordCounter {
  private times = new Uint32Array(1 << 16);
  private met = new Uint32Array(1 << 12);
  private words = 0;
  private triples = new Uint32Array(1 << 16);
  private size = 0;

  count(word: number, isRoot: boolean, tenths: number): void {
    if (word === 0) return;
    const key = isRoot ? word * 2 + 1 : word * 2;
    if (key >= this.times.length) this.times = grown(this.times, key);
    const before = this.times[key] ?? 0;
    if (before === 0) {
      if (this.words === this.met.length) this.met = grown(this.met, this.words);
      this.met[this.words++] = key;
    }
    this.times[key] = before + tenths;
  }

  /** What was counted since the last end belongs to this entry. */
  end(entry: number): void {
    const end = this.size + this.words * 3;
    if (end > this.triples.length) this.triples = grown(this.triples, end);
    const { triples, times, met } = this;
    for (let at = 0; at < this.words; at += 1) {
      const key = met[at] ?? 0;
      triples[this.size++] = key;
      triples[this.size++] = entry;
      triples[this.size++] = times[key] ?? 0;
      times[key] = 0;
    }
    this.words = 0;
  }

  /** What was counted since this was last asked. */
  postings(): Postings {
    const counted = this.triples.slice(0, this.size);
    this.size = 0;
    return counted;
  }
}

/** Puts the postings of many entries together, those of lower ones first. */
export class PostingsChunk {
  private readonly parts: Postings[] = [];
  private entries = 0;
  private highest = 0;

  add(postings: Postings, entries: number): void {
    this.parts.push(postings);
    this.entries += entries;
    for (let at = 0; at < postings.length; at += 3) this.highest = Math.max(this.highest, postings[at] ?? 0);
  }

  /** The words that at least such a share of the entries has, in the order of the index, each with its pairs of entry and tenths. */
  common(share: number): (readonly [word: string, pairs: Uint32Array])[] {
    const least = Math.max(1, share * this.entries);
    const counts = new Uint32Array(this.highest + 1);
    for (const part of this.parts) for (let at = 0; at < part.length; at += 3) counts[part[at] ?? 0] = (counts[part[at] ?? 0] ?? 0) + 1;
    const lists = new Map<number, Uint32Array>();
    const ends = new Uint32Array(this.highest + 1);
    let size = 0;
    for (const count of counts) if (count >= least) size += count * 2;
    const pairs = new Uint32Array(size);
    let start = 0;
    counts.forEach((count, key) => {
      if (count < least) return;
      lists.set(key, pairs.subarray(start, start + count * 2));
      ends[key] = start;
      start += count * 2;
    });
    for (const part of this.parts) {
      for (let at = 0; at < part.length; at += 3) {
        const key = part[at] ?? 0;
        if ((counts[key] ?? 0) < least) continue;
        const place = ends[key] ?? 0;
        pairs[place] = part[at + 1] ?? 0;
        pairs[place + 1] = part[at + 2] ?? 0;
        ends[key] = place + 2;
      }
    }
    const words = wordsFrom(0);
    return [...lists]
      .map(([key, list]) => [`${(key & 1) === 1 ? rootSign : ''}${words[key >> 1]}`, list] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function grown(array: Uint32Array, to: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(to + 1, array.length * 2));
  larger.set(array);
  return larger;
}

const more = 0x80;

/** The pairs of one word in bytes: how much an entry's number is higher than the one before, then its frequency; seven bits a byte, low ones first. */
export function packPairs(pairs: Uint32Array): Buffer {
  const bytes = Buffer.allocUnsafe(pairs.length * 5);
  let size = 0;
  const write = (number: number) => {
    let left = number;
    while (left >= more) {
      bytes[size++] = (left % more) | more;
      left = Math.floor(left / more);
    }
    bytes[size++] = left;
  };
  let before = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const entry = pairs[at] ?? 0;
    write(entry - before);
    write(pairs[at + 1] ?? 0);
    before = entry;
  }
  return bytes.subarray(0, size);
}

/** Tells each pair; the reverse of `packPairs`. */
export function unpackPairs(bytes: Uint8Array, tell: (entry: number, tenths: number) => void): void {
  let entry = 0;
  for (let at = 0; at < bytes.length;) {
    let byte = bytes[at++] ?? 0;
    let rise = byte & 0x7f;
    for (let scale = more; byte >= more; scale *= more) {
      byte = bytes[at++] ?? 0;
      rise += (byte & 0x7f) * scale;
    }
    entry += rise;
    byte = bytes[at++] ?? 0;
    let tenths = byte & 0x7f;
    for (let scale = more; byte >= more; scale *= more) {
      byte = bytes[at++] ?? 0;
      tenths += (byte & 0x7f) * scale;
    }
    tell(entry, tenths);
  }
}
