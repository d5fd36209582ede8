import type { SearchOrder } from '../../../contract/types';
import type { Connection } from '../../database/connection';
import { isInnovationEntry } from '../index/entries';
import type { EntryStore } from '../index/entry-store';
import { attachedLabel, innovationLabel } from '../index/index-columns';
import type { Matches } from './matches';
import type { Query } from '../query/query-types';
import { rankBest, type Ranked } from './ranking';
import { bonusForBoth, worthOfDocument } from './weights';

export interface PageRequest {
  readonly query: Query;
  readonly order: SearchOrder;
  readonly offset: number;
  readonly limit: number;
}

/** A hit of the page; on innovations the documents by which they match, best first. */
export interface PlacedHit extends Ranked {
  readonly byOwnWords: boolean;
  readonly documents: readonly number[];
}

interface Searched {
  readonly index: Connection;
  readonly store: EntryStore;
  readonly matches: Matches;
}

/** The hits of one page, innovations in their order before documents in theirs. */
export async function pageOfHits(searched: Searched, request: PageRequest): Promise<PlacedHit[]> {
  const { matches } = searched;
  const { offset, limit, order, query } = request;
  const end = blockOf(offset + limit);
  if (order !== 'relevance' || query.groups.length === 0) return orderedPage(searched, request);
  const innovations = offset < matches.innovations.length ? await bestInnovations(searched, query, end) : [];
  const page = innovations.slice(offset, offset + limit);
  const documentsFrom = Math.max(0, offset - matches.innovations.length);
  const documentsTo = offset + limit - matches.innovations.length;
  if (documentsTo <= 0) return page;
  const documents = await bestDocuments(searched, query, blockOf(documentsTo));
  return [...page, ...documents.slice(documentsFrom, documentsTo).map((hit) => ({ ...hit, byOwnWords: true, documents: [] }))];
}

/** The pages of one block are cut from one ranking, so that no hit stands on two of them. */
function blockOf(end: number): number {
  let block = 100;
  while (block < end) block *= 4;
  return block;
}

/** Without words to rank by, and in other orders, the newest come first among equals. */
function orderedPage({ store, matches }: Searched, { order, offset, limit }: PageRequest): PlacedHit[] {
  const key: Readonly<Record<SearchOrder, (entry: number) => number>> = {
    relevance: () => 0,
    newest: (entry) => store.changed(entry),
    'most-replicated': (entry) => store.replications(entry),
    'most-complete': (entry) => store.filled(entry),
  };
  const worth = key[order];
  const sorted = (entries: readonly number[]) =>
    entries.toSorted((a, b) => worth(b) - worth(a) || store.changed(b) - store.changed(a) || b - a);
  return [...sorted(matches.innovations), ...sorted(matches.documents)].slice(offset, offset + limit).map((entry) => ({
    entry,
    score: worth(entry),
    byOwnWords: matches.isOwn(entry),
    documents: isInnovationEntry(entry) ? store.documentsOf(entry).filter(matches.isOwn) : [],
  }));
}

function bestDocuments({ index, matches }: Searched, query: Query, need: number): Promise<Ranked[]> {
  return rankBest(index, {
    ...{ query, need, wanted: matches.documents.length, matching: matches.own.length, everywhere: matches.own.length },
    isWanted: (entry) => !isInnovationEntry(entry) && matches.states[entry] === 1,
    list: () => matches.documents,
  });
}

/** By their own words and by those of their documents: the better of both, and a little more where both answer. */
async function bestInnovations(searched: Searched, query: Query, need: number): Promise<PlacedHit[]> {
  const { matches, store } = searched;
  const { own, byDocuments } = await rankedInnovations(searched, query, need);
  const entries = new Set([...own.keys(), ...byDocuments.keys()]);
  const hits = [...entries].map((entry): PlacedHit => {
    const ownScore = own.get(entry);
    const documents = byDocuments.get(entry) ?? [];
    const documentScore = documents[0] === undefined ? undefined : documents[0].score * worthOfDocument;
    const both = ownScore !== undefined && documentScore !== undefined;
    const better = Math.max(ownScore ?? -Infinity, documentScore ?? -Infinity);
    return {
      entry,
      score: both ? better + bonusForBoth * Math.min(ownScore, documentScore) : better,
      byOwnWords: ownScore !== undefined,
      documents: documents.map((document) => document.entry),
    };
  });
  hits.sort((a, b) => b.score - a.score || b.entry - a.entry);
  return hits.length >= Math.min(need, matches.innovations.length) ? hits : withTheRest(hits, matches, store);
}

/** Hits beyond what was ranked follow by age, so that every page is full and no hit stands on two. */
function withTheRest(hits: PlacedHit[], matches: Matches, store: EntryStore): PlacedHit[] {
  const placed = new Set(hits.map(({ entry }) => entry));
  const rest = matches.innovations.filter((entry) => !placed.has(entry)).sort((a, b) => store.changed(b) - store.changed(a) || b - a);
  const last = hits.at(-1)?.score ?? 0;
  const documentsOf = (entry: number) => store.documentsOf(entry).filter(matches.isOwn);
  return [...hits, ...rest.map((entry) => ({ entry, score: last, byOwnWords: matches.isOwn(entry), documents: documentsOf(entry) }))];
}

interface RankedInnovations {
  /** Scores of innovations by their own words. */
  readonly own: ReadonlyMap<number, number>;
  /** Documents by innovation, best first. */
  readonly byDocuments: ReadonlyMap<number, readonly Ranked[]>;
}

/** Innovations and their documents in one ranking. Several of it may belong to one innovation: then more are asked for. */
async function rankedInnovations({ index, store, matches }: Searched, query: Query, need: number): Promise<RankedInnovations> {
  const isHit = (entry: number) => matches.states[entry] === 1;
  const hitsOf = (entry: number) => (isInnovationEntry(entry) ? [entry] : store.innovationsOf(entry)).filter(isHit);
  const isWanted = (entry: number) => (isInnovationEntry(entry) ? isHit(entry) : store.innovationsOf(entry).some(isHit));
  const matching: number[] = [];
  for (let index = 0; index < matches.own.length; index += 1) {
    const entry = matches.own[index] ?? 0;
    if (isInnovationEntry(entry) || store.innovationsOf(entry).length > 0) matching.push(entry);
  }
  const list = matching.filter(isWanted);
  const enough = Math.min(need, matches.innovations.length);
  for (let wished = need * 2; ; wished *= 4) {
    const ranked = await rankBest(index, {
      ...{ query, need: wished, wanted: list.length, matching: matching.length, labels: [innovationLabel, attachedLabel] },
      everywhere: matches.own.length,
      isWanted,
      list: () => list,
    });
    const own = new Map<number, number>();
    const byDocuments = new Map<number, Ranked[]>();
    for (const one of ranked) {
      if (isInnovationEntry(one.entry)) own.set(one.entry, one.score);
      else for (const owner of hitsOf(one.entry)) byDocuments.set(owner, [...(byDocuments.get(owner) ?? []), one]);
    }
    if (new Set([...own.keys(), ...byDocuments.keys()]).size >= enough || wished >= list.length) return { own, byDocuments };
  }
}
