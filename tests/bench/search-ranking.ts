import type { Connection } from '../../electron/core/database/connection';
import { rankedExpression } from '../../electron/core/search/answer/expression';
import { findMatches, type Matches } from '../../electron/core/search/answer/matches';
import { startScoring } from '../../electron/core/search/answer/scores';
import { rankFunction } from '../../electron/core/search/index/column-weights';
import { openIndexForReading, type IndexFile } from '../../electron/core/search/index/index-file';
import type { Query } from '../../electron/core/search/query/query-types';
import { openBenchDatabase } from './search-library';
import { pageQuestions, share, understandPlainly } from './search-latency';

/** How near scores by postings come to FTS5's own ranking of every match, over the questions with so many matches that it matters. */
export interface RankingLoss {
  readonly name: string;
  readonly questions: number;
  /** Sum of the scores of the 20 shown (by FTS5) to that of the best 20. */
  readonly score: number;
  /** Share of the best 20 among the 20 shown. */
  readonly overlap: number;
  /** Milliseconds of both, medians. */
  readonly ours: number;
  readonly byFts5: number;
}

const shown = 20;
const comparedFrom = 2000;

export async function measureLoss(folder: string, words: string): Promise<RankingLoss[]> {
  const database = await openBenchDatabase(folder);
  const index = await openIndexForReading(`${folder}/search-index.sqlite`, database.read);
  if (!index) throw new Error('There is no index');
  const losses: RankingLoss[] = [];
  for (const [name, questions] of await pageQuestions(words)) {
    const all: { score: number; overlap: number; ours: number; byFts5: number }[] = [];
    for (const { query: text, typing, filters, sections } of questions) {
      if (filters) continue;
      const query: Query = { ...understandPlainly(text, typing), ...(sections && { sections }) };
      const matches = await findMatches(query, { index: index.reader, store: index.store, gone: new Set(), includeOlder: true });
      if (matches.own.length <= comparedFrom) continue;
      const [whole, byFts5] = await timed(() => rankWhole(index.reader, query));
      const [chosen, ours] = await timed(() => bestByScore(index, query, matches));
      const best = whole.slice(0, shown);
      const scores = new Map(whole.map(({ entry, score }) => [entry, score]));
      const sum = (entries: readonly number[]) => entries.reduce((total, entry) => total + (scores.get(entry) ?? 0), 0);
      const inBest = new Set(best.map(({ entry }) => entry));
      all.push({
        score: sum(chosen) / sum(best.map(({ entry }) => entry)),
        overlap: chosen.filter((entry) => inBest.has(entry)).length / best.length,
        ...{ ours, byFts5 },
      });
    }
    if (all.length > 0) losses.push({ name, questions: all.length, ...summary(all) });
  }
  await index.close();
  await database.close();
  return losses;
}

async function bestByScore({ reader, store }: Pick<IndexFile, 'reader' | 'store'>, query: Query, matches: Matches): Promise<number[]> {
  const scores = await startScoring({ ranking: reader, store }, query).of(matches);
  const own = [...matches.own];
  return own.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, shown);
}

async function rankWhole(index: Connection, query: Query): Promise<{ readonly entry: number; readonly score: number }[]> {
  return index.all(`SELECT rowid AS entry, -rank AS score FROM words WHERE words MATCH ? AND rank MATCH '${rankFunction}' ORDER BY rank`, [
    rankedExpression(query) ?? '',
  ]);
}

function summary(all: readonly { score: number; overlap: number; ours: number; byFts5: number }[]) {
  const mean = (key: 'score' | 'overlap') => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  const middle = (key: 'ours' | 'byFts5') =>
    share(
      all.map((each) => each[key]),
      0.5,
    );
  return { score: mean('score'), overlap: mean('overlap'), ours: middle('ours'), byFts5: middle('byFts5') };
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}
