import type { Region } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { readCache } from './suggestion-cache';
import { addToShard, createShard, shardSize, type Shard, type Suggestable } from './suggestion-index';
import {
  countNames,
  namedKinds,
  readNameChanges,
  readNames,
  readNamesOf,
  readRevision,
  readWords,
  type NameRevision,
  type SuggestedTerm,
} from './suggestion-rows';
import { addToShelf, countOnShelf, createShelf, fillShelf, isWorn, removeFromShelf, type Shelf } from './suggestion-shelf';

export interface SuggestionSource {
  readonly reader: Reader;
  readonly regions: readonly Region[];
  /** Words of the table of synonyms. */
  readonly terms: () => Promise<readonly SuggestedTerm[]>;
  /** Where the type-ahead is kept between sessions; it is only read where nothing may be written. */
  readonly cache?: { readonly folder: string; readonly writable: boolean };
}

/** The type-ahead and how much of the library it knows. */
export interface Learnt {
  readonly shelf: Shelf;
  readonly known: { readonly stamp: string; revision: number };
  /** The words on the shelf as one text, to see whether others came. */
  words: string;
  /** Changes that its cache does not hold. */
  unkept: number;
}

type Rest = () => Promise<void>;

/** What came since the last time is learnt; the first time, or where that is not to be trusted, everything. `show` is given a shelf that is being filled. */
export async function learnNames(
  source: SuggestionSource,
  before: Learnt | undefined,
  rest: Rest,
  show: (shelf: Shelf) => void,
): Promise<Learnt> {
  const current = await readRevision(source.reader);
  const known = before ?? (await fromCache(source, current, rest));
  const isUsable = known?.known.stamp === current.stamp && !isWorn(known.shelf);
  if (known && isUsable) {
    await learnChanges(source.reader, known, rest);
    if (before || (await agrees(source.reader, known))) return withWords(source, known, rest);
  }
  return learnAll(source, current, rest, show);
}

async function fromCache({ cache }: SuggestionSource, current: NameRevision, rest: Rest): Promise<Learnt | undefined> {
  const found = cache && (await readCache(cache.folder, current, rest));
  return found && { shelf: found.shelf, known: { stamp: current.stamp, revision: found.revision }, words: '', unkept: 0 };
}

async function learnChanges(reader: Reader, learnt: Learnt, rest: Rest): Promise<void> {
  for (;;) {
    const changes = await readNameChanges(reader, learnt.known.revision);
    const last = changes.at(-1);
    if (!last) return;
    for (const kind of namedKinds) {
      const ids = changes.filter((change) => change.kind === kind).map(({ id }) => id);
      if (ids.length === 0) continue;
      removeFromShelf(learnt.shelf, kind, new Set(ids));
      await addAll(learnt.shelf, await readNamesOf(reader, kind, ids), rest, addToShelf);
    }
    learnt.known.revision = last.revision;
    learnt.unkept += changes.length;
  }
}

/** A database that was put back to an earlier day knows nothing of later changes: then the numbers differ. */
async function agrees(reader: Reader, { shelf, known }: Learnt): Promise<boolean> {
  const counts = [];
  for (const kind of namedKinds) counts.push((await countNames(reader, kind)) - countOnShelf(shelf, kind));
  const { revision } = await readRevision(reader);
  return revision !== known.revision || counts.every((difference) => difference === 0);
}

async function learnAll(source: SuggestionSource, current: NameRevision, rest: Rest, show: (shelf: Shelf) => void): Promise<Learnt> {
  const learnt: Learnt = { shelf: createShelf(), known: { ...current }, words: '', unkept: Number.MAX_SAFE_INTEGER };
  show(learnt.shelf);
  await withWords(source, learnt, rest);
  for (const kind of namedKinds) {
    for (let next = Number.MAX_SAFE_INTEGER; next > 0;) {
      const names = await readNames(source.reader, kind, next);
      await addAll(learnt.shelf, names.items, rest, fillShelf);
      next = names.next;
    }
  }
  return learnt;
}

async function withWords({ reader, regions, terms }: SuggestionSource, learnt: Learnt, rest: Rest): Promise<Learnt> {
  const items = await readWords(reader, regions, await terms());
  const words = JSON.stringify(items);
  if (words === learnt.words) return learnt;
  const shards: Shard[] = [];
  for (const [number, item] of items.entries()) {
    if (number % shardSize === 0) shards.push(createShard());
    const shard = shards.at(-1);
    if (shard) addToShard(shard, item);
    await rest();
  }
  learnt.shelf.words = shards;
  learnt.words = words;
  return learnt;
}

async function addAll(
  shelf: Shelf,
  items: readonly Suggestable[],
  rest: Rest,
  add: (shelf: Shelf, item: Suggestable) => void,
): Promise<void> {
  for (const item of items) {
    add(shelf, item);
    await rest();
  }
}
