import type { Suggestion } from '../../../contract/types';
import {
  addToShard,
  createShard,
  removeFromShard,
  searchShard,
  shardSize,
  suggestionWords,
  type Shard,
  type Suggestable,
} from './suggestion-index';

/** All of the type-ahead: few words, the names of innovations and saved searches, and the titles of documents. */
export interface Shelf {
  /** Tags, agencies, regions and terms. */
  words: readonly Shard[];
  readonly names: Shard[];
  /** The part with the newest titles first. */
  readonly titles: Shard[];
}

/** An empty type-ahead. */
export function createShelf(): Shelf {
  return { words: [], names: [], titles: [] };
}

/** Puts one more behind those that are there: how a shelf is filled, newest title first. */
export function fillShelf(shelf: Shelf, item: Suggestable): void {
  const shards = shardsOf(shelf, item);
  addToShard(roomIn(shards.at(-1)) ?? append(shards), item);
}

/** Puts a newcomer before those that are there. */
export function addToShelf(shelf: Shelf, item: Suggestable): void {
  const shards = shardsOf(shelf, item);
  addToShard(roomIn(shards[0]) ?? prepend(shards), item);
}

/** Takes out all suggestions that come from these rows. */
export function removeFromShelf(shelf: Shelf, kind: Suggestion['kind'], ids: ReadonlySet<string>): void {
  for (const shard of kind === 'document' ? shelf.titles : shelf.names) {
    removeFromShard(shard, (item) => item.kind === kind && ids.has(item.id ?? item.value));
  }
}

/** How many suggestions of the kind are on the shelf. */
export function countOnShelf(shelf: Shelf, kind: Suggestion['kind']): number {
  const shards = kind === 'document' ? shelf.titles : shelf.names;
  return shards.reduce((sum, { items }) => sum + items.filter((item) => item?.kind === kind).length, 0);
}

/** True when so much was taken out that it should be made anew. */
export function isWorn({ names, titles }: Shelf): boolean {
  const all = [...names, ...titles];
  const removed = all.reduce((sum, shard) => sum + shard.removed, 0);
  return removed > shardSize && removed * 4 > all.reduce((sum, { items }) => sum + items.length, 0);
}

function shardsOf(shelf: Shelf, { kind }: Suggestable): Shard[] {
  return kind === 'document' ? shelf.titles : shelf.names;
}

function roomIn(shard: Shard | undefined): Shard | undefined {
  return shard && shard.items.length < shardSize ? shard : undefined;
}

function append(shards: Shard[]): Shard {
  const shard = createShard();
  shards.push(shard);
  return shard;
}

function prepend(shards: Shard[]): Shard {
  const shard = createShard();
  shards.unshift(shard);
  return shard;
}

const kindsInOrder: readonly Suggestion['kind'][] = ['innovation', 'saved', 'region', 'agency', 'term', 'tag', 'document'];
/** Candidates taken from one part, and titles after which no older part is asked. */
const mostOfShard = 40;
const mostTitles = 400;

/** At most `limit` suggestions all of whose words are begun by the words typed: labels that begin so first, then by their kind. */
export function chooseFrom(shelf: Shelf, words: readonly string[], limit: number): Suggestion[] {
  const candidates = [...shelf.words, ...shelf.names].flatMap((shard) => searchShard(shard, words, Math.max(limit, mostOfShard)));
  let titles = 0;
  for (const shard of shelf.titles) {
    const found = searchShard(shard, words, Math.max(limit, mostOfShard));
    candidates.push(...found);
    titles += found.length;
    if (titles >= mostTitles) break;
  }
  return candidates
    .map((item) => ({ item, worth: worth(item, words) }))
    .sort((a, b) => a.worth - b.worth)
    .slice(0, limit)
    .map(({ item: { kind, label, value } }) => ({ kind, label, value }));
}

/** The smaller, the better. */
function worth({ kind, label }: Suggestable, words: readonly string[]): number {
  const own = suggestionWords(label.slice(0, 200));
  const begins = words.every((word, index) => own[index]?.startsWith(word));
  const firstBegins = own[0]?.startsWith(words[0] ?? '') === true;
  return (begins ? 0 : firstBegins ? 10 : 20) + kindsInOrder.indexOf(kind);
}
