import { distanceWithin } from './spelling-distance';

/** Words near another, found by what both leave when letters are taken away. */
export interface SpellingIndex {
  readonly size: number;
  /** Number of documents of a word; 0 for one that is not here. */
  countOf(word: string): number;
  /** Words at most two changes away. */
  near(word: string): Near[];
}

export interface Near {
  readonly word: string;
  readonly count: number;
  /** Letters left out, put in, replaced or swapped. */
  readonly distance: number;
}

/** Only the first letters of a word are taken apart: the rest is compared when it comes to that. */
const PREFIX = 7;
const MOST_CHANGES = 2;
const STEP_MS = 6;
const FEWEST_BUCKETS = 1 << 12;

/**
 * Builds the index in small steps, so that nothing else waits. Of each word every way to take up to two of its first letters away
 * falls into a bucket of word numbers; numbers in typed arrays take a third of the memory that a map of texts would.
 */
export async function buildSpellingIndex(words: readonly string[], counts: Uint32Array): Promise<SpellingIndex> {
  const bits = Math.max(FEWEST_BUCKETS, 1 << Math.ceil(Math.log2(words.length * 8 + 1)));
  const mask = bits - 1;
  const starts = new Uint32Array(bits + 1);
  await inSteps(words.length, (at) => {
    forEachShorter(words[at] ?? '', (hash) => {
      const bucket = hash & mask;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
  });
  for (let bucket = 0; bucket < bits; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const entries = new Uint32Array(starts[bits] ?? 0);
  // filled from behind, so that each start is its bucket's own again when all words are in
  await inSteps(words.length, (at) => {
    forEachShorter(words[at] ?? '', (hash) => {
      const bucket = (hash & mask) + 1;
      const place = (starts[bucket] ?? 0) - 1;
      starts[bucket] = place;
      entries[place] = at;
    });
  });
  return lookUp(words, counts, { starts, entries, mask });
}

interface Buckets {
  /** Where the bucket before ends; each bucket begins one further on. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly mask: number;
}

function lookUp(words: readonly string[], counts: Uint32Array, { starts, entries, mask }: Buckets): SpellingIndex {
  const seen = new Uint32Array(words.length);
  let turn = 0;
  const inBucket = (hash: number, visit: (at: number) => void): void => {
    const bucket = (hash & mask) + 1;
    const end = bucket + 1 < starts.length ? (starts[bucket + 1] ?? 0) : entries.length;
    for (let place = starts[bucket] ?? 0; place < end; place++) visit(entries[place] ?? 0);
  };
  return {
    size: words.length,
    countOf: (word) => {
      let count = 0;
      inBucket(hashOf(word.slice(0, PREFIX), -1, -1), (at) => {
        if (words[at] === word) count = counts[at] ?? 0;
      });
      return count;
    },
    near: (word) => {
      turn++;
      const found: Near[] = [];
      forEachShorter(word, (hash) => {
        inBucket(hash, (at) => {
          if (seen[at] === turn) return;
          seen[at] = turn;
          const other = words[at] ?? '';
          const distance = distanceWithin(word, other, MOST_CHANGES);
          if (distance !== undefined) found.push({ word: other, count: counts[at] ?? 0, distance });
        });
      });
      return found;
    },
  };
}

async function inSteps(length: number, work: (at: number) => void): Promise<void> {
  const pause = pauses();
  for (let at = 0; at < length; at++) {
    work(at);
    const wait = pause();
    if (wait) await wait;
  }
}

/** Lets others run after every few milliseconds of work: asked after each small piece, it gives what to wait for, or nothing. */
export function pauses(): () => Promise<unknown> | undefined {
  let since = performance.now();
  let pieces = 0;
  return () => {
    if ((++pieces & 127) !== 0 || performance.now() - since < STEP_MS) return undefined;
    return new Promise((resolve) => setImmediate(resolve)).then(() => (since = performance.now()));
  };
}

/** The hashes of the first letters with none, one and two of them taken away. */
function forEachShorter(word: string, visit: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  const start = word.length > PREFIX ? word.slice(0, PREFIX) : word;
  visit(hashOf(start, -1, -1));
  for (let one = 0; one < length; one++) {
    visit(hashOf(start, one, -1));
    for (let other = one + 1; other < length; other++) visit(hashOf(start, one, other));
  }
}

function hashOf(text: string, one: number, other: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    if (at !== one && at !== other) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
