import type { Connection } from '../../database/connection';
import { rankFunction } from '../index/column-weights';
import type { EntryStore } from '../index/entry-store';
import type { Query } from '../query/query-types';
import { Bm25 } from './bm25';
import { entriesExpression, inSections, rankedExpression, scoredParts, type ScoredPart } from './expression';
import { matchingEntries, type Matches } from './matches';
import { readPostings, type WordPostings } from './read-postings';

export interface Scoring {
  readonly index: Connection;
  readonly store: EntryStore;
  readonly matches: Matches;
}

/** From so many entries on, a word is ranked by its postings; up to so many, FTS5 is as fast and knows each entry as it is. */
const commonFrom = 500;
const commonShare = 0.02;
/** Matches without postings: up to so many are ranked by FTS5. */
const mostLoose = 32;

/**
 * The score of every match by its entry, higher is better: BM25 of the query's words, roots and neighbours, the same whether FTS5 counts it or
 * the postings give it. With postings, words that stand together count once each time where they are beside each other, a word within a section counts as
 * in the whole entry, and a match without postings as if it had its words once.
 */
export async function scoreMatches({ index, store, matches }: Scoring, query: Query): Promise<Float64Array> {
  const scores = new Float64Array(store.end());
  const expression = rankedExpression(query);
  if (expression === undefined || matches.own.length === 0) return scores;
  const least = Math.max(commonFrom, store.size() * commonShare);
  const parts = scoredParts(query);
  const postings = store.size() < commonFrom ? [] : await readPostings(index, store, wordsOf(parts, matches.own.length >= least));
  const common = postings.filter(({ entries }) => entries.length >= least);
  if (common.length === 0) {
    await addRanks(index, [expression], (entry, score) => (scores[entry] = score));
    return scores;
  }
  await scoreByPostings({ index, store, matches }, query, parts, common, scores);
  const loose = matches.own.filter((entry) => store.chunks()[entry] === 0);
  if (loose.length > 0 && loose.length <= mostLoose) {
    await addRanks(index, [`(${entriesExpression([...loose])}) AND (${expression})`], (entry, score) => (scores[entry] = score));
  }
  return scores;
}

/** Words that may be common; beginnings only where so many entries match that one can be. */
function wordsOf(parts: readonly ScoredPart[], isCommon: boolean): readonly Pick<WordPostings, 'word' | 'isBeginning'>[] {
  const words = new Map<string, Pick<WordPostings, 'word' | 'isBeginning'>>();
  for (const { word, isBeginning } of parts) {
    if (word !== undefined && (!isBeginning || isCommon)) words.set(`${word}${isBeginning ? '*' : ''}`, { word, isBeginning });
  }
  return [...words.values()];
}

async function scoreByPostings(
  { index, store, matches }: Scoring,
  query: Query,
  parts: readonly ScoredPart[],
  common: readonly WordPostings[],
  scores: Float64Array,
): Promise<void> {
  const bm25 = new Bm25(store, scores);
  const commonOf = (part: ScoredPart) => common.find(({ word, isBeginning }) => word === part.word && isBeginning === part.isBeginning);
  const isCommonWord = (word: string) => common.some((each) => each.word === word && !each.isBeginning);
  const rest = new Map<number, string[]>();
  const beside = new Map<number, string>();
  for (const part of parts) {
    const { group, expression, neighbours } = part;
    const known = commonOf(part);
    if (known) bm25.add(group, known);
    else if (neighbours?.every(isCommonWord)) beside.set(group, beside.get(group) ?? expression);
    else rest.set(group, [...(rest.get(group) ?? []), expression]);
  }
  // FTS5 ranks what is left; of neighbours that are both common it would count every place twice, so that it only says where they are
  const ranking = addRanks(
    index,
    [...rest.values()].map((expressions) => inSections(query, expressions.map((each) => `(${each})`).join(' OR '))),
    (entry, score, place) => bm25.addScore([...rest.keys()][place] ?? 0, entry, score),
  );
  const finding = [...beside.values()].map(async (expression) => bm25.addOnce(await matchingEntries(index, inSections(query, expression))));
  await Promise.all([ranking, ...finding]);
  bm25.fill(matches.own);
}

/** Asks FTS5 for the scores of all entries that match each expression, in one question. */
async function addRanks(
  index: Connection,
  expressions: readonly string[],
  tell: (entry: number, score: number, place: number) => void,
): Promise<void> {
  if (expressions.length === 0) return;
  const select = `SELECT group_concat(rowid || ' ' || CAST(rank * ${-fine} AS INTEGER)) AS ranks FROM words WHERE words MATCH ? AND rank MATCH '${rankFunction}'`;
  const rows = await index.all<{ ranks: string | null }>(expressions.map(() => select).join(' UNION ALL '), [...expressions]);
  rows.forEach(({ ranks }, place) => {
    for (const pair of ranks?.split(',') ?? []) {
      const gap = pair.indexOf(' ');
      tell(Number(pair.slice(0, gap)), Number(pair.slice(gap + 1)) / fine, place);
    }
  });
}

/** Scores go as whole numbers of this fineness: writing and reading fractions takes several times longer. */
const fine = 1e12;
