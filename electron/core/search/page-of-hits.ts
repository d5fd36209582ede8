import type { SearchOrder } from '../../contract/types';
import type { Connection } from '../database/connection';
import { isInnovationEntry } from './entries';
import type { EntryStore } from './entry-store';
import { attachedLabel, innovationLabel } from './index-columns';
import type { Matches } from './matches';
import type { Query } from './query-types';
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
  const own = new Set(matches.own);
  return [...sorted(matches.innovations), ...sorted(matches.documents)].slice(offset, offset + limit).map((entry) => ({
    entry,
    score: worth(entry),
    byOwnWords: own.has(entry),
    documents: isInnovationEntry(entry) ? store.documentsOf(entry).filter((document) => own.has(document)) : [],
  }));
}

function bestDocuments({ index, matches }: Searched, query: Query, need: number): Promise<Ranked[]> {
  return rankBest(index, {
    ...{ query, need, wanted: matches.documents.length, matching: matches.own.length },
    isWanted: (entry) => !isInnovationEntry(entry) && matches.states[entry] === 1,
    list: () => matches.documents,
  });
}

/** By their own words and by those of their documents: the better of both, and a little more where both answer. */
async function bestInnovations(searched: Searched, query: Query, need: number): Promise<PlacedHit[]> {
  const { matches } = searched;
  const byOwn = await ownWords(searched, query, need);
  const byDocuments = await documentsOfInnovations(searched, query, need);
  const own = new Map(byOwn.map(({ entry, score }) => [entry, score]));
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
  return withTheRest(hits, matches, searched.store);
}

/** Hits beyond what was ranked follow by age, so that every page is full and no hit stands on two. */
function withTheRest(hits: PlacedHit[], matches: Matches, store: EntryStore): PlacedHit[] {
  if (hits.length >= matches.innovations.length) return hits;
  const placed = new Set(hits.map(({ entry }) => entry));
  const own = new Set(matches.own);
  const rest = matches.innovations.filter((entry) => !placed.has(entry)).sort((a, b) => store.changed(b) - store.changed(a) || b - a);
  const last = hits.at(-1)?.score ?? 0;
  const documentsOf = (entry: number) => store.documentsOf(entry).filter((document) => own.has(document));
  return [...hits, ...rest.map((entry) => ({ entry, score: last, byOwnWords: own.has(entry), documents: documentsOf(entry) }))];
}

function ownWords({ index, matches }: Searched, query: Query, need: number): Promise<Ranked[]> {
  const matching = matches.own.filter(isInnovationEntry);
  const list = [...matching].filter((entry) => matches.states[entry] === 1);
  return rankBest(index, {
    ...{ query, need, wanted: list.length, matching: matching.length, label: innovationLabel },
    isWanted: (entry) => matches.states[entry] === 1,
    list: () => list,
  });
}

/** Documents of innovations that are hits, by innovation. Several documents of one may come before the next one's: more are asked for. */
async function documentsOfInnovations({ index, store, matches }: Searched, query: Query, need: number): Promise<Map<number, Ranked[]>> {
  const matching = matches.own.filter((entry) => store.innovationsOf(entry).length > 0);
  const hitOwners = (entry: number) => store.innovationsOf(entry).filter((owner) => matches.states[owner] === 1);
  const list = [...matching].filter((entry) => hitOwners(entry).length > 0);
  const distinct = new Set(list.flatMap(hitOwners)).size;
  for (let wished = need * 2; ; wished *= 4) {
    const documents = await rankBest(index, {
      ...{ query, need: wished, wanted: list.length, matching: matching.length, label: attachedLabel },
      isWanted: (entry) => hitOwners(entry).length > 0,
      list: () => list,
    });
    const byOwner = new Map<number, Ranked[]>();
    for (const document of documents) {
      for (const owner of hitOwners(document.entry)) byOwner.set(owner, [...(byOwner.get(owner) ?? []), document]);
    }
    if (byOwner.size >= Math.min(need, distinct) || wished >= list.length) return byOwner;
  }
}
