import { buildSpellingIndex, pauses, type Near, type SpellingIndex } from './spelling-index';

type MaybeLater<T> = T | Promise<T>;

/** The library's own words with the number of documents each stands in. */
export interface WordCounts {
  /** Documents in which the word stands as written, or which have the root. */
  lookup(word: string): number | Promise<number>;
  /** Every word as written, once, in any order; roots need not be among them. */
  words(): MaybeLater<Iterable<readonly [string, number]> | AsyncIterable<readonly [string, number]>>;
}

/** Likelier spellings, from words of the library itself. */
export interface Spelling {
  lookup(word: string): Promise<number>;
  /** Words near this one, likeliest first; none while the index is still being built after `patience` milliseconds. */
  nearest(word: string): Promise<readonly Near[]>;
  /** Documents of each of several words; 0 for words that are too rare to be suggested. */
  counts(words: readonly string[]): Promise<readonly number[]>;
  /** Builds the index if need be and waits for it. */
  prepare(): Promise<void>;
  /** Words have come or gone: the index is built again when next asked for, after a rest, and the old one serves until then. */
  forget(): void;
}

const WORD = /^[\p{L}\p{M}]{3,40}$/u;
const SUGGESTED_FROM = 3;
const MOST_WORDS_WITH_RARE = 60_000;
const MOST_WORDS = 400_000;
const PATIENCE_MS = 300;
/** While documents come in one after the other, the index is not built again for each: a fiftieth of the time, and at most once a minute. */
const REST_MS = 60_000;
const REST_SHARE = 50;

export interface SpellingTimes {
  /** How long a question waits for the first index, in milliseconds. */
  readonly patience?: number;
  /** The longest from one building to the next. */
  readonly rest?: number;
}

/** Builds the index from `source` when it is first asked for. */
export function createSpelling(source: WordCounts, { patience = PATIENCE_MS, rest = REST_MS }: SpellingTimes = {}): Spelling {
  let built: SpellingIndex | undefined;
  let building: Promise<SpellingIndex> | undefined;
  let isStale = true;
  let nextFrom = -Infinity;
  const build = async (): Promise<SpellingIndex> => {
    isStale = false;
    const started = performance.now();
    try {
      const { words, counts } = await collect(source);
      built = await buildSpellingIndex(words, counts);
      return built;
    } catch (error) {
      isStale = true;
      throw error;
    } finally {
      building = undefined;
      nextFrom = performance.now() + Math.min(rest, REST_SHARE * (performance.now() - started));
    }
  };
  const current = async (): Promise<SpellingIndex | undefined> => {
    if (isStale && performance.now() >= nextFrom) building ??= build();
    // a search does not fail because its suggestions do: they are tried again later
    const soon = building?.catch(() => undefined);
    return built ?? (soon && Promise.race([soon, afterwards(patience)]));
  };
  return {
    lookup: async (word) => source.lookup(word),
    nearest: async (word) => likeliest(word, (await current())?.near(word) ?? []),
    counts: async (words) => {
      const index = await current();
      return words.map((word) => index?.countOf(word) ?? 0);
    },
    prepare: async () => {
      if (isStale) building ??= build();
      await building;
    },
    forget: () => {
      isStale = true;
    },
  };
}

function afterwards(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds).unref();
  });
}

interface Collected {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
}

/** Rare words of a large library are mostly misread ones: they are left out where there are many words. */
async function collect(source: WordCounts): Promise<Collected> {
  let [words, counts]: [string[], number[]] = [[], []];
  let fewest = 1;
  const pause = pauses();
  for await (const [word, count] of await source.words()) {
    const wait = pause();
    if (wait) await wait;
    if (count < fewest || !WORD.test(word)) continue;
    words.push(word);
    counts.push(count);
    if (words.length <= (fewest < SUGGESTED_FROM ? MOST_WORDS_WITH_RARE : MOST_WORDS)) continue;
    fewest = fewest < SUGGESTED_FROM ? SUGGESTED_FROM : fewest * 2;
    const all = counts;
    words = words.filter((_, at) => (all[at] ?? 0) >= fewest);
    counts = counts.filter((one) => one >= fewest);
  }
  return { words, counts: Uint32Array.from(counts) };
}

/** Nearness first; between words as near, the more usual one. People seldom miss the first letter. */
function likeliest(word: string, found: readonly Near[]): Near[] {
  const worth = (near: Near): number => near.distance + (near.word[0] === word[0] ? 0 : FIRST_LETTER) - COMMON * Math.log2(near.count + 1);
  return found
    .filter(({ distance }) => distance > 0 && (distance === 1 || word.length >= LONG_ENOUGH_FOR_TWO))
    .map((near) => ({ near, worth: worth(near) }))
    .sort((a, b) => a.worth - b.worth || (a.near.word < b.near.word ? -1 : 1))
    .map(({ near }) => near);
}

const LONG_ENOUGH_FOR_TWO = 5;
const FIRST_LETTER = 0.2;
const COMMON = 0.06;
