import { openIndexForReading } from '../../electron/core/search/index/index-file';
import { findMatches } from '../../electron/core/search/answer/matches';
import { rankAll, rankBest } from '../../electron/core/search/answer/ranking';
import { openBenchDatabase } from './search-library';
import { pageQuestions, share, understandPlainly } from './search-latency';

/** What choosing strong entries loses against ranking every match, over the questions with so many matches that it chooses. */
export interface RankingLoss {
  readonly name: string;
  readonly questions: number;
  /** Sum of the scores of the 20 shown (by full ranking) to that of the best 20. */
  readonly score: number;
  /** Share of the best 20 among the 20 shown. */
  readonly overlap: number;
  /** Milliseconds of both, medians. */
  readonly chosenMs: number;
  readonly wholeMs: number;
}

const shown = 20;
const chosenFrom = 6000;

export async function measureLoss(folder: string, words: string): Promise<RankingLoss[]> {
  const database = await openBenchDatabase(folder);
  const index = await openIndexForReading(`${folder}/search-index.sqlite`, database.read);
  if (!index) throw new Error('There is no index');
  const losses: RankingLoss[] = [];
  for (const [name, questions] of await pageQuestions(words)) {
    const all: { score: number; overlap: number; chosenMs: number; wholeMs: number }[] = [];
    for (const { query: text, typing, filters, sections } of questions) {
      if (filters || sections) continue;
      const query = understandPlainly(text, typing);
      const matches = await findMatches(query, { index: index.reader, store: index.store, gone: new Set(), includeOlder: true });
      if (matches.own.length <= chosenFrom) continue;
      const [whole, wholeMs] = await timed(() => rankAll(index.reader, query, matches.own.length));
      const [chosen, chosenMs] = await timed(() =>
        rankBest(index.reader, {
          ...{ query, need: 100, wanted: matches.own.length, matching: matches.own.length, everywhere: matches.own.length },
          ...{ isWanted: () => true, list: () => [...matches.own] },
        }),
      );
      const scores = new Map(whole.map(({ entry, score }) => [entry, score]));
      const best = whole.slice(0, shown);
      const taken = chosen.slice(0, shown);
      const sum = (entries: readonly number[]) => entries.reduce((total, entry) => total + (scores.get(entry) ?? 0), 0);
      const inBest = new Set(best.map(({ entry }) => entry));
      all.push({
        score: sum(taken.map(({ entry }) => entry)) / sum(best.map(({ entry }) => entry)),
        overlap: taken.filter(({ entry }) => inBest.has(entry)).length / best.length,
        ...{ chosenMs, wholeMs },
      });
    }
    if (all.length > 0) losses.push({ name, questions: all.length, ...summary(all) });
  }
  await index.close();
  await database.close();
  return losses;
}

function summary(all: readonly { score: number; overlap: number; chosenMs: number; wholeMs: number }[]) {
  const mean = (key: 'score' | 'overlap') => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  const middle = (key: 'chosenMs' | 'wholeMs') =>
    share(
      all.map((each) => each[key]),
      0.5,
    );
  return { score: mean('score'), overlap: mean('overlap'), chosenMs: middle('chosenMs'), wholeMs: middle('wholeMs') };
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}
