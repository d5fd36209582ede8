import type { Connection } from '../../database/connection';
import { entriesExpression, leadExpression, rankedExpression } from './expression';
import { matchingEntries } from './matches';
import type { Query } from '../query/query-types';
import { strongest } from '../index/row-of-words';
import { rankFunction } from './weights';

export interface Ranked {
  readonly entry: number;
  /** Higher is better. */
  readonly score: number;
}

/** Which of the matching entries are to be ranked. */
export interface RankRequest {
  readonly query: Query;
  /** How many of the best are needed. */
  readonly need: number;
  /** How many of the matching entries are wanted, and whether one is. */
  readonly wanted: number;
  readonly isWanted: (entry: number) => boolean;
  /** The wanted ones where they are few; asked for only then. */
  readonly list: () => readonly number[];
  /** All that match and bear one of the labels, wanted or not. */
  readonly matching: number;
  readonly labels?: readonly string[];
  /** All that match, whatever they bear. */
  readonly everywhere: number;
}

/** Up to so many entries are asked for one by one. */
const few = 64;
/** So many strong entries are ranked at least: of a query of one word, and for every further word, since the best have some of all. */
const soughtOfOne = 1500;
const soughtOfMore = 2000;
/** Up to so many are ranked each by all its words. */
const rankedWhole = 6000;
/**
 * Where more match, words count as together only beside each other: FTS5 counts all entries in which they are near before it ranks the first,
 * which took longer than the ranking.
 */
const nearUpTo = 10_000;

/**
 * The best of the wanted entries, best first: exactly where there are up to a few thousand, else among those in which a word of the query is
 * strong (`lead`), each by all its words. How near that comes to ranking all is measured by `npm run bench:search`.
 */
export async function rankBest(index: Connection, request: RankRequest): Promise<Ranked[]> {
  const { query, wanted } = request;
  const expression = rankedExpression(query, request.everywhere > nearUpTo ? 'beside' : 'near');
  if (expression === undefined || wanted === 0) return [];
  if (wanted <= few) return ranked(index, `(${entriesExpression(request.list())}) AND (${expression})`, wanted + few);
  const lead = request.matching > rankedWhole ? await strongEntries(index, request) : undefined;
  if (lead)
    return rankUntilEnough(index, `(${lead.expression}) AND (${within(request, rankedExpression(query, 'beside') ?? '')})`, request, lead);
  return rankUntilEnough(index, within(request, expression), request, { wanted, matching: request.matching });
}

function within({ labels }: RankRequest, expression: string): string {
  return labels === undefined ? expression : `(${labels.map((label) => `"${label}"`).join(' OR ')}) AND (${expression})`;
}

interface Candidates {
  readonly wanted: number;
  readonly matching: number;
}

/** Asks for as many as the share of wanted ones makes likely to suffice, and for more where it did not. */
async function rankUntilEnough(
  index: Connection,
  expression: string,
  request: RankRequest,
  { wanted, matching }: Candidates,
): Promise<Ranked[]> {
  const enough = Math.min(request.need, wanted);
  let limit = Math.ceil((request.need * Math.max(1, matching)) / Math.max(1, wanted)) * 2 + 10;
  for (;;) {
    const rows = await ranked(index, expression, limit);
    const best = rows.filter(({ entry }) => request.isWanted(entry));
    if (best.length >= enough || rows.length < limit) return best;
    limit *= 4;
  }
}

/** The strongest entries that are enough to choose from; undefined where there are not so many. */
async function strongEntries(index: Connection, request: RankRequest): Promise<(Candidates & { readonly expression: string }) | undefined> {
  const sought = Math.max(soughtOfOne, request.need * 6, soughtOfMore * (termsOf(request.query) - 1));
  for (let strength = strongest; strength > 0; strength -= 1) {
    const expression = leadExpression(request.query, strength);
    if (expression === undefined) return undefined;
    const entries = await matchingEntries(index, expression);
    if (entries.length > request.matching / 2) return undefined;
    let wanted = 0;
    for (const entry of entries) if (request.isWanted(entry)) wanted += 1;
    if (wanted >= sought) return { expression, wanted, matching: entries.length };
  }
  return undefined;
}

async function ranked(index: Connection, expression: string, limit: number): Promise<Ranked[]> {
  const rows = await index.all<{ entry: number; rank: number }>(
    `SELECT rowid AS entry, rank FROM words WHERE words MATCH ? AND rank MATCH '${rankFunction}' ORDER BY rank LIMIT ?`,
    [expression, limit],
  );
  return rows.map(({ entry, rank }) => ({ entry, score: -rank }));
}

/** All wanted entries with the score of the whole expression, for measuring what choosing loses. */
export async function rankAll(index: Connection, query: Query, limit: number): Promise<Ranked[]> {
  const expression = rankedExpression(query);
  return expression === undefined ? [] : ranked(index, expression, limit);
}

function termsOf({ groups }: Query): number {
  return groups.reduce((sum, group) => sum + group.filter(({ added }) => !added).length, 0);
}
