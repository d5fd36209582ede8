import { Index } from 'flexsearch';
import type { Suggestion } from '../../../contract/types';
import { fold } from '../language/words';

/** A suggestion with the other words that lead to it, such as a name's expansion. */
export interface Suggestable extends Suggestion {
  readonly also?: string;
  /** Where the value does not tell which row it comes from: a saved search's is its query. */
  readonly id?: string;
}

/**
 * A part of the type-ahead. FlexSearch takes up to 30 ms to intersect 100,000 titles and as long to write or read them at once;
 * a few thousand at a time it answers, is written and is read in a few milliseconds, and an old part need not be touched by new titles.
 */
export interface Shard {
  readonly index: Index;
  /** By the number that FlexSearch knows them by; what was taken out leaves its place empty, because FlexSearch is slow to forget. */
  readonly items: (Suggestable | undefined)[];
  removed: number;
  /** Name of its file in the cache, as long as nothing changed since. */
  file: string | undefined;
}

/** How many suggestions one part takes. */
export const shardSize = 2000;

// Letters, numbers and private use, with the marks and invisible joiners that stand inside words.
const WORD = /[\p{L}\p{N}\p{M}\p{Co}\u00AD\u200C\u200D\u2060]+/gu;

/** The words of a text as they are typed and compared here. Their roots play no part: whoever types has not come to the end of the word. */
export function suggestionWords(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => fold(word)).filter((word) => word !== '');
}

/** An empty part. */
export function createShard(): Shard {
  return { index: new Index({ tokenize: 'forward', encode: suggestionWords }), items: [], removed: 0, file: undefined };
}

/** Adds one suggestion; it is found by the beginning of any word of its label and of what else leads to it. */
export function addToShard(shard: Shard, item: Suggestable): void {
  shard.index.add(shard.items.length, `${item.label} ${item.also ?? ''}`);
  shard.items.push(item);
  shard.file = undefined;
}

/** Takes out all that `unwanted` says; gives how many that were. */
export function removeFromShard(shard: Shard, unwanted: (item: Suggestable) => boolean): number {
  const before = shard.removed;
  for (const [number, item] of shard.items.entries()) {
    if (item === undefined || !unwanted(item)) continue;
    shard.items[number] = undefined;
    shard.removed += 1;
    shard.file = undefined;
  }
  return shard.removed - before;
}

/** Suggestions all of whose words are begun by the words typed; those that have them early come first. */
export function searchShard(shard: Shard, words: readonly string[], limit: number): Suggestable[] {
  const found = shard.index.search(words.join(' '), { limit: limit + shard.removed }) as number[];
  return found.flatMap((number) => shard.items[number] ?? []).slice(0, limit);
}

type StoredItem = readonly [kind: Suggestion['kind'], label: string, value: string, also: string | null, id: string | null];

/** The part as text, for a file. */
export function formatShard({ index, items }: Shard): string {
  const parts: string[] = [];
  index.export((key, data) => void (data && parts.push(`[${JSON.stringify(key)},${data}]`)));
  const stored = items.map((item): StoredItem | null =>
    item ? [item.kind, item.label, item.value, item.also ?? null, item.id ?? null] : null,
  );
  return `[${JSON.stringify(stored)},[${parts.join(',')}]]`;
}

/** The other side of `formatShard`; the caller knows by a checksum that the text is whole. */
export function parseShard(text: string, file: string): Shard {
  const [stored, parts] = JSON.parse(text) as [readonly (StoredItem | null)[], readonly [string, unknown][]];
  const shard = createShard();
  for (const [key, data] of parts) shard.index.import(key, data as string); // what is parsed already is taken as it is
  for (const item of stored) {
    shard.items.push(item ? restored(item) : undefined);
    if (!item) shard.removed += 1;
  }
  shard.file = file;
  return shard;
}

function restored([kind, label, value, also, id]: StoredItem): Suggestable {
  return { kind, label, value, ...(also !== null && { also }), ...(id !== null && { id }) };
}
