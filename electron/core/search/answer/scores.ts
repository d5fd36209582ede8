import type { Connection } from '../../database/connection';
import { rankFunction } from '../index/column-weights';
import type { EntryStore } from '../index/entry-store';
import { commonShare, fewEntries, mostLoose } from '../index/posting-chunks';
import type { Query } from '../query/query-types';
import { Bm25 } from './bm25';
import { entriesExpression, inSections, rankedExpression, scoredParts, type ScoredPart } from './expression';
import { matchingEntries, type Matches } from './matches';
import { readPostings, type WordPostings } from './read-postings';

export interface ScoringPlace {
  /** A connection of its own: scores are found while another one looks for what matches. */
  readonly ranking: Connection;
  readonly store: EntryStore;
}

/** The scores of a query, looked for as soon as it is known. */
export interface Scoring {
  /** By entry, higher is better. */
  of(matches: Matches): Promise<Float64Array>;
}

/** Up to so many matches, FTS5 ranks words within a section, which postings do not know. */
const mostInSections = 8000;

/**
 * BM25 of the query's words, roots and neighbours, the same whether FTS5 counts it or the postings give it. With postings, words that are
 * common and stand beside each other count once for that, words within one of very many sections count as in the whole entry, and a match
 * without postings as if it had its words once.
 */
export function startScoring({ ranking, store }: ScoringPlace, query: Query): Scoring {
  const expression = rankedExpression(query);
  if (expression === undefined) return { of: () => Promise.resolve(new Float64Array(store.end())) };
  const whole = async () => {
    const scores = new Float64Array(store.end());
    await addRanks(ranking, [expression], (entry, score) => (scores[entry] = score));
    return scores;
  };
  const byPostings = async () => {
    const scores = new Bm25(store);
    return (await scoreByPostings({ ranking, store }, query, scores)) ? scores : undefined;
  };
  const begin = async () => (await byPostings()) ?? whole();
  const begun = query.sections.length === 0 ? begin() : undefined;
  begun?.catch(() => undefined); // thrown where it is awaited
  return {
    of: async (matches) => {
      if (!begun && matches.own.length <= mostInSections) return whole();
      const found = await (begun ?? begin());
      if (!(found instanceof Bm25)) return found;
      found.fill(matches.own);
      const loose = matches.own.filter((entry) => store.chunks()[entry] === 0);
      if (loose.length > 0 && loose.length <= mostLoose) {
        const only = `(${entriesExpression([...loose])}) AND (${expression})`;
        await addRanks(ranking, [only], (entry, score) => (found.scores[entry] = score));
      }
      return found.scores;
    },
  };
}

/** False where no word of the query is common enough to have postings that matter. */
async function scoreByPostings({ ranking, store }: ScoringPlace, query: Query, bm25: Bm25): Promise<boolean> {
  if (store.size() < fewEntries) return false;
  const parts = scoredParts(query);
  const least = Math.max(fewEntries, store.size() * commonShare);
  const common = (await readPostings(ranking, store, wordsOf(parts))).filter(({ entries }) => entries.length >= least);
  if (common.length === 0) return false;
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
  const groups = [...rest.keys()];
  const expressions = [...rest.values()].map((each) => inSections(query, each.map((one) => `(${one})`).join(' OR ')));
  const ranked = addRanks(ranking, expressions, (entry, score, place) => bm25.addScore(groups[place] ?? 0, entry, score));
  const found = [...beside.values()].map(async (each) => bm25.addOnce(await matchingEntries(ranking, inSections(query, each))));
  await Promise.all([ranked, ...found]);
  return true;
}

/** Words that may be common, each once. */
function wordsOf(parts: readonly ScoredPart[]): readonly Pick<WordPostings, 'word' | 'isBeginning'>[] {
  const words = new Map<string, Pick<WordPostings, 'word' | 'isBeginning'>>();
  for (const { word, isBeginning } of parts) {
    if (word !== undefined) words.set(`${word}${isBeginning ? '*' : ''}`, { word, isBeginning });
  }
  return [...words.values()];
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
