import { join } from 'node:path';
import type { Facet } from '../../electron/contract/types';
import { createSearchEngine, type SearchEngine } from '../../electron/core/library-index';
import type { Database, Reader } from '../../electron/core/database/types';
import type { Query } from '../../electron/core/search/query/query-types';
import { understandQuery } from '../../electron/core/search/query/query';
import type { Understand, UnderstoodQuery } from '../../electron/core/search/query/query-types';
import { indexPath } from '../../electron/core/library-folder';
import { openIndexForReading, readStamp } from '../../electron/core/search/index/index-file';
import { queryVocabulary } from '../../electron/core/search/query/query-vocabulary';
import { questionClasses } from './query-classes';
import { openBenchDatabase } from './search-library';

/** What is asked, with conditions that are no words of the text. */
export interface PageQuestion {
  readonly query: string;
  readonly typing?: boolean;
  readonly filters?: Query['filters'];
  readonly sections?: Query['sections'];
}

/** Times in milliseconds. */
export interface ClassFigures {
  readonly name: string;
  readonly hits: number;
  /** Medians of the rounds. */
  readonly p50: number;
  readonly p95: number;
  /** Processor time of one page on average, all threads. */
  readonly cpu: number;
}

const rounds = 3;

/** An engine over a library that understands words, and takes filters and sections as they are given. */
export function openBenchEngine(folder: string, database: Database): SearchEngine {
  const wordThread = join(import.meta.dirname, '../../out/main/word-thread.js');
  return createSearchEngine({ folder, database, mode: 'write', words: benchWords, wordThread });
}

const programWords = queryVocabulary();

/** A query as the program's own words have it understood, without a library's. */
export function understandPlainly(text: string, typing = false): UnderstoodQuery {
  return understandQuery(text, typing, programWords);
}

const benchWords = {
  understand: ((text, typing) => {
    const [words = '', more] = text.split('\u0000');
    const conditions = more === undefined ? {} : (JSON.parse(more) as Partial<Query>);
    return { ...understandPlainly(words, typing), ...conditions };
  }) satisfies Understand,
  suggest: () => Promise.resolve([]),
  labelOf: (_field: string, value: string) => value,
};

/** Asks for whole pages (total, all facets, 20 hits, passages) of every class. The questions are made of `words`, the smallest library. */
export async function measurePages(folder: string, words: string, only?: readonly string[]): Promise<ClassFigures[]> {
  const questions = await pageQuestions(words);
  const database = await openBenchDatabase(folder);
  const engine = openBenchEngine(folder, database);
  await engine.settled();
  await atRest(folder, database.read);
  const figures: ClassFigures[] = [];
  for (const [name, list] of questions) if (!only || only.includes(name)) figures.push(await measureClass(engine, name, list));
  await engine.stop();
  await database.close();
  return figures;
}

/** Settles when the quiet work after indexing is done, the last of which is counting words. */
async function atRest(folder: string, library: Reader): Promise<void> {
  for (;;) {
    const index = await openIndexForReading(indexPath(folder), library);
    const counted = index && (await readStamp(index.reader)).get('counted');
    const size = index?.store.size() ?? 0;
    await index?.close();
    if (counted !== undefined && Math.abs(size - Number(counted)) <= size / 10) return;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

async function measureClass(engine: SearchEngine, name: string, questions: readonly PageQuestion[]): Promise<ClassFigures> {
  const all: { readonly p50: number; readonly p95: number }[] = [];
  let hits = 0;
  for (const question of questions) hits += (await askPage(engine, question)).total / questions.length;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    const times: number[] = [];
    for (const question of questions) times.push((await askPage(engine, question)).ms);
    all.push({ p50: share(times, 0.5), p95: share(times, 0.95) });
  }
  const middle = (key: 'p50' | 'p95') =>
    share(
      all.map((each) => each[key]),
      0.5,
    );
  const { user, system } = process.cpuUsage(before);
  return { name, hits, p50: middle('p50'), p95: middle('p95'), cpu: (user + system) / 1000 / rounds / questions.length };
}

/** One page as the window asks for it. */
export async function askPage(
  engine: SearchEngine,
  { query, typing, ...conditions }: PageQuestion,
): Promise<{ readonly total: number; readonly ms: number; readonly facets: readonly Facet[] }> {
  const text = Object.keys(conditions).length === 0 ? query : `${query}\u0000${JSON.stringify(conditions)}`;
  const start = performance.now();
  const { total, facets } = await engine.methods.search({ query: text, facets: true, ...(typing && { typing }) });
  return { total, facets, ms: performance.now() - start };
}

/** Questions of all classes of the bench, and those with conditions. */
export async function pageQuestions(folder: string): Promise<ReadonlyMap<string, readonly PageQuestion[]>> {
  const database = await openBenchDatabase(folder);
  const classes = await questionClasses(database.read);
  const words = [...(classes.get('frequent word') ?? []), ...(classes.get('common word') ?? [])];
  const regions = await commonValues(database.read, 'region');
  const years = await commonValues(database.read, 'year');
  await database.close();
  const conditions: readonly Query['filters'][] = [...regions, ...years].map(([field, value]) => [
    { field, values: [value], excluded: false },
  ]);
  return new Map<string, readonly PageQuestion[]>([
    ...classes,
    [
      'filtered by region or year',
      words.slice(0, 25).map(({ query }, index) => ({ query, filters: conditions[index % conditions.length] ?? [] })),
    ],
    [
      'within one section',
      words.slice(0, 25).map(({ query }, index) => ({ query, sections: [index % 2 === 0 ? 'dampak' : 'latar_belakang'] as const })),
    ],
  ]);
}

async function commonValues(reader: Reader, kind: 'region' | 'year'): Promise<[typeof kind, string][]> {
  const rows = await reader.all<{ value: string }>('SELECT value FROM fact WHERE kind = ? GROUP BY value ORDER BY count(*) DESC LIMIT 6', [
    kind,
  ]);
  return rows.map(({ value }) => [kind, value]);
}

/** The value below which this share of the values lies. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
