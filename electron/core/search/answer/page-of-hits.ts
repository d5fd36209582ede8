import type { SearchOrder } from '../../../contract/types';
import { isInnovationEntry } from '../index/entries';
import type { EntryStore } from '../index/entry-store';
import type { Matches } from './matches';
import { bonusForBoth, worthOfDocument } from './weights';

export interface PageRequest {
  readonly order: SearchOrder;
  readonly offset: number;
  readonly limit: number;
}

/** A hit of the page; on innovations the documents by which they match, best first. */
export interface PlacedHit {
  readonly entry: number;
  /** Higher is better. */
  readonly score: number;
  readonly byOwnWords: boolean;
  readonly documents: readonly number[];
}

interface Searched {
  readonly store: EntryStore;
  readonly matches: Matches;
  /** By entry; absent where there are no words to rank by, or another order is wanted. */
  readonly scores?: Float64Array | undefined;
}

/** The hits of one page, innovations in their order before documents in theirs. */
export function pageOfHits(searched: Searched, request: PageRequest): PlacedHit[] {
  const { matches, scores } = searched;
  const { offset, limit } = request;
  if (!scores) return orderedPage(searched, request);
  const innovations = bestInnovations(searched, scores, offset + limit).slice(offset);
  const documentsTo = offset + limit - matches.innovations.length;
  if (documentsTo <= 0) return innovations;
  const documents = best(matches.documents, documentsTo, (entry) => scores[entry] ?? 0);
  const asHit = (entry: number): PlacedHit => ({ entry, score: scores[entry] ?? 0, byOwnWords: true, documents: [] });
  return [...innovations, ...documents.slice(Math.max(0, offset - matches.innovations.length)).map(asHit)];
}

/** The best of some entries, best first; among equals the newest. */
function best(entries: readonly number[], count: number, score: (entry: number) => number): number[] {
  const compare = (x: number, y: number) => score(y) - score(x) || y - x;
  let kept: number[] = [];
  let least = -Infinity;
  for (const entry of entries) {
    if (score(entry) < least) continue;
    kept.push(entry);
    if (kept.length < 4 * count + 100) continue;
    kept = kept.sort(compare).slice(0, count);
    least = score(kept.at(-1) ?? 0);
  }
  return kept.sort(compare).slice(0, count);
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

/** By their own words and by those of their documents: the better of both, and a little more where both answer. */
function bestInnovations({ store, matches }: Searched, scores: Float64Array, count: number): PlacedHit[] {
  const scoreOf = (entry: number) => scores[entry] ?? 0;
  const documentsOf = (entry: number) => store.documentsOf(entry).filter(matches.isOwn);
  const worth = new Map<number, number>();
  for (const entry of matches.innovations) {
    const own = matches.isOwn(entry) ? scoreOf(entry) : undefined;
    const documents = documentsOf(entry);
    const document = documents.length > 0 ? Math.max(...documents.map(scoreOf)) * worthOfDocument : undefined;
    const better = Math.max(own ?? 0, document ?? 0);
    worth.set(entry, own !== undefined && document !== undefined ? better + bonusForBoth * Math.min(own, document) : better);
  }
  return best(matches.innovations, count, (entry) => worth.get(entry) ?? 0).map((entry) => ({
    ...{ entry, score: worth.get(entry) ?? 0, byOwnWords: matches.isOwn(entry) },
    documents: documentsOf(entry).sort((x, y) => scoreOf(y) - scoreOf(x) || y - x),
  }));
}
