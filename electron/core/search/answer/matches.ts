import type { Connection } from '../../database/connection';
import { isInnovationEntry } from '../index/entries';
import type { EntryStore } from '../index/entry-store';
import { excludedExpression, matchExpression } from './expression';
import { failedFields } from './filters';
import { innovationLabel } from '../index/index-columns';
import type { Query } from '../query/query-types';

/** Everything that answers a query: documents by their words, innovations by their own or by those of their documents. */
export interface Matches {
  /** Entries whose own words match, whatever the filters say. */
  readonly own: Uint32Array;
  isOwn(entry: number): boolean;
  /** By entry: 0 is no hit; else one more than the bits of the fields whose filters it fails, so that 1 is a hit. */
  readonly states: Uint32Array;
  readonly innovations: readonly number[];
  readonly documents: readonly number[];
  /** Hits that fail filters of exactly one field: they count for that field's facet. */
  readonly nearly: readonly number[];
  /** How many hits these matching entries would be by themselves. */
  countHits(entries: Iterable<number>): number;
}

export interface MatchOptions {
  readonly index: Connection;
  readonly store: EntryStore;
  /** Deleted a moment ago. */
  readonly gone: ReadonlySet<number>;
  readonly includeOlder: boolean;
}

/** Finds all matches; a query of filters alone looks at every entry. */
export async function findMatches(query: Query, { index, store, gone, includeOlder }: MatchOptions): Promise<Matches> {
  const expression = matchExpression(query);
  const asks = query.filters.length > 0 || query.sections.length > 0;
  const own = expression !== undefined ? await matchingEntries(index, expression) : asks ? allEntries(store) : new Uint32Array(0);
  const failed = failedFields(store, query.filters, expression === undefined ? query.sections : []);
  const barred = await barredInnovations(query, index);
  const withOlder = includeOlder || query.allVersions;
  const isThere = (entry: number) => store.has(entry) && (gone.size === 0 || !gone.has(entry));
  const isShown = (entry: number) => isThere(entry) && (withOlder || isInnovationEntry(entry) || !store.isSuperseded(entry));
  const rollsUp = expression !== undefined;
  const ownersOf = (entry: number): readonly number[] => {
    const owners = rollsUp ? store.innovationsOf(entry) : nobody;
    return owners.length === 0 ? owners : owners.filter((owner) => !barred.has(owner) && isThere(owner));
  };
  const sorted = sortedBy(query.filters.length > 0 || query.sections.length > 0 ? failed : undefined, store.end());
  const kept = new Uint32Array(own.length);
  let count = 0;
  // by index: a hundred thousand turns of an iterator would cost more than their work
  for (let index = 0; index < own.length; index += 1) {
    const entry = own[index] ?? 0;
    if (!isShown(entry)) continue;
    kept[count++] = entry;
    sorted.add(entry);
    const owners = ownersOf(entry);
    for (let owner = 0; owner < owners.length; owner += 1) sorted.add(owners[owner] ?? 0);
  }
  const shown = kept.subarray(0, count);
  const countHits = (entries: Iterable<number>) => {
    const hits = new Set<number>();
    for (const entry of entries) {
      if (isShown(entry)) for (const hit of [entry, ...ownersOf(entry)]) if (failed(hit) === 0) hits.add(hit);
    }
    return hits.size;
  };
  return { own: shown, isOwn: memberOf(shown, store.end()), ...sorted.lists, states: sorted.states, countHits };
}

const nobody: readonly number[] = [];

/** Puts each hit once into its list; without filters none fails. */
function sortedBy(failed: ((entry: number) => number) | undefined, end: number) {
  const states = new Uint32Array(end);
  const lists = { innovations: [] as number[], documents: [] as number[], nearly: [] as number[] };
  const add = (entry: number) => {
    if (states[entry] !== 0) return;
    const fields = failed ? failed(entry) : 0;
    states[entry] = fields + 1;
    if (fields !== 0 && (fields & (fields - 1)) !== 0) return;
    if (fields !== 0) lists.nearly.push(entry);
    else if (isInnovationEntry(entry)) lists.innovations.push(entry);
    else lists.documents.push(entry);
  };
  return { states, lists, add };
}

/** Made when somebody first asks. */
function memberOf(entries: Uint32Array, end: number): (entry: number) => boolean {
  let members: Uint8Array | undefined;
  return (entry) => {
    if (!members) {
      members = new Uint8Array(end);
      for (const member of entries) members[member] = 1;
    }
    return members[entry] === 1;
  };
}

/** Innovations that hold an excluded word themselves are not brought in by their documents. */
async function barredInnovations(query: Query, index: Connection): Promise<ReadonlySet<number>> {
  const excluded = excludedExpression(query);
  if (excluded === undefined || query.groups.length === 0) return new Set();
  return new Set(await matchingEntries(index, `"${innovationLabel}" AND (${excluded})`));
}

function allEntries(store: EntryStore): Uint32Array {
  const all: number[] = [];
  for (let entry = 0; entry < store.end(); entry += 1) if (store.has(entry)) all.push(entry);
  return Uint32Array.from(all);
}

/** All matching entries in one value: many rows of one number each would cost ten times more. */
export async function matchingEntries(index: Connection, expression: string): Promise<Uint32Array> {
  const [row] = await index.all<{ entries: string | null }>('SELECT group_concat(rowid) AS entries FROM words WHERE words MATCH ?', [
    expression,
  ]);
  return row?.entries ? parseNumbers(row.entries) : new Uint32Array(0);
}

const comma = 44;

function parseNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === comma) {
      numbers[count++] = value;
      value = 0;
    } else value = value * 10 + (code - 48);
  }
  numbers[count++] = value;
  return numbers.subarray(0, count);
}
