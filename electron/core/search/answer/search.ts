import { LibraryError } from '../../../contract/errors';
import type { Facet, SearchPage, SearchRequest, SpellingSuggestion } from '../../../contract/types';
import type { Connection } from '../../database/connection';
import type { Database } from '../../database/types';
import type { EntryStore } from '../index/entry-store';
import { explainHits } from './explain';
import { countFacets, countSections, type LabelOf } from './facets';
import { readHits } from './hits';
import { findMatches, type Matches, type MatchOptions } from './matches';
import { pageOfHits } from './page-of-hits';
import type { Query, Understand, UnderstoodQuery } from '../query/query-types';
import { relaxed } from '../query/relax';
import { startScoring } from './scores';

/** What a search needs of the library around it. */
export interface SearchPlace {
  readonly database: Pick<Database, 'read'>;
  /** The connections this search may use alone: one looks for what matches, the other ranks meanwhile. */
  readonly index: Connection;
  readonly ranking: Connection;
  readonly store: EntryStore;
  readonly gone: ReadonlySet<number>;
  readonly notIndexed: number;
  /** Documents without any text. */
  readonly notSearchable: number;
  readonly understand: Understand;
  readonly suggest: (query: string, typing?: boolean) => Promise<readonly SpellingSuggestion[]>;
  readonly labelOf: LabelOf;
}

/** Answers a search over documents and innovations. Any text is a query; one that asks for nothing finds nothing. */
export async function search(place: SearchPlace, request: SearchRequest): Promise<SearchPage> {
  const started = performance.now();
  const understood = await place.understand(request.query, request.typing);
  const typed: UnderstoodQuery = { ...understood, allVersions: understood.allVersions || request.includeOlder === true };
  const { database, index, store } = place;
  const page = { offset: request.offset ?? 0, limit: Math.min(request.limit ?? 20, 1000), order: request.order ?? 'relevance' } as const;
  const scoringOf = (query: Query) => (page.order === 'relevance' && query.groups.length > 0 ? startScoring(place, query) : undefined);
  const begun = scoringOf(typed);
  const { query, matches, atLeast } = await answerable(place, typed);
  const scoring = (query === typed ? begun : scoringOf(query))?.of(matches);
  // values are counted while SQLite ranks
  const counting = request.facets ? facetsOf(place, query, matches) : [];
  const suggesting = place.suggest(request.query, request.typing);
  const [scores, facets, suggestions] = await Promise.all([scoring, counting, suggesting]);
  const placed = pageOfHits({ store, matches, scores }, page);
  const hits = await readHits(database.read, store, typed, placed);
  const total = matches.innovations.length + matches.documents.length;
  return {
    query: request.query,
    total,
    totalInnovations: matches.innovations.length,
    totalDocuments: matches.documents.length,
    ...(request.newSince !== undefined && { totalNew: countNew(store, matches, request.newSince) }),
    ...(atLeast && { atLeast }),
    hits: request.explain ? await explainHits(index, query, placed, hits) : hits,
    notSearchable: place.notSearchable,
    notIndexed: place.notIndexed,
    parts: typed.parts,
    ambiguous: typed.ambiguous,
    suggestions,
    facets,
    looser: total === 0 ? await looserQueries(place, typed) : [],
    ms: Math.round(performance.now() - started),
  };
}

interface Answer {
  readonly query: Query;
  readonly matches: Matches;
  readonly atLeast?: SearchPage['atLeast'];
}

/** The query as it was asked; where nothing has all of its words, with as few of them lacking as can be. */
async function answerable(place: SearchPlace, query: UnderstoodQuery): Promise<Answer> {
  const matches = await findMatches(query, optionsOf(place, query));
  if (matches.innovations.length + matches.documents.length > 0) return { query, matches };
  for (const { query: asked, atLeast } of relaxed(query)) {
    const found = await findMatches(asked, optionsOf(place, asked));
    if (found.innovations.length + found.documents.length > 0) return { query: asked, matches: found, atLeast };
  }
  return { query, matches };
}

function optionsOf({ index, store, gone }: SearchPlace, query: Query): MatchOptions {
  return { index, store, gone, includeOlder: query.allVersions };
}

async function facetsOf({ index, store, labelOf }: SearchPlace, query: Query, matches: Matches): Promise<readonly Facet[]> {
  const sections = countSections(query, index, matches, labelOf);
  const others = countFacets(query, store, matches, labelOf);
  return [...(await sections), ...others];
}

function countNew(store: EntryStore, { innovations, documents }: Matches, since: string): number {
  const from = Date.parse(since);
  if (Number.isNaN(from)) throw new LibraryError('invalid-argument');
  let count = 0;
  for (const list of [innovations, documents]) for (const entry of list) if (store.changed(entry) > from) count += 1;
  return count;
}

const mostLooser = 6;

/** What the query would find without each of its pieces, the most helpful first. */
async function looserQueries(place: SearchPlace, query: UnderstoodQuery): Promise<SearchPage['looser']> {
  const pieces = query.parts.filter(({ kind }) => kind !== 'ignored').slice(0, mostLooser);
  if (pieces.length < 2) return [];
  const looser: { query: string; dropped: string; total: number }[] = [];
  for (const { without, text } of pieces) {
    const less = await place.understand(without);
    const asked = { ...less, allVersions: query.allVersions };
    const { innovations, documents } = await findMatches(asked, optionsOf(place, asked));
    const total = innovations.length + documents.length;
    if (total > 0) looser.push({ query: without, dropped: text, total });
  }
  return looser.sort((a, b) => b.total - a.total);
}
