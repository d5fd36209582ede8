import type { Reader } from '../../electron/core/database/types';
import type { SearchEngine } from '../../electron/core/library-index';
import type { Question } from './query-classes';

/** How often each question is asked. */
export const ROUNDS = 2;
/** How many questions of a class are followed by a scan. */
export const SCANS = 5;

/** Figures of one class at one size; times in milliseconds. */
export interface Measured {
  /** Of one question, on average. */
  readonly hits: number;
  readonly p50: number;
  readonly p95: number;
  /** CPU time of one question on average, all threads. */
  readonly cpu: number;
  /** A plain scan, median. */
  readonly scan: number;
  /** How many times longer the scan takes than the question before it, median. */
  readonly ratio: number;
}

/** One question that was asked; times in milliseconds, with a scan where one was made right after it. */
export interface Asked {
  readonly hits: number;
  readonly time: number;
  readonly cpu: number;
  readonly scan?: number;
}

/** Asks the questions in turn; right after some of them the same is asked of a plain scan. */
export async function ask(engine: SearchEngine, reader: Reader, questions: readonly Question[]): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, question] of questions.entries()) {
      const before = process.cpuUsage();
      const start = performance.now();
      const { total } = await engine.methods.search(question);
      const time = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      const scanned = round === 0 && index < SCANS ? { scan: await scan(reader, question.query) } : {};
      asked.push({ hits: total, time, cpu: (user + system) / 1000, ...scanned });
    }
  }
  return asked;
}

/** What a search without an index costs: every block read for the first word. */
async function scan(reader: Reader, query: string): Promise<number> {
  const word = /[\p{L}\p{N}]+/u.exec(query)?.[0] ?? '';
  const start = performance.now();
  await reader.get('SELECT count(DISTINCT document) AS count FROM block WHERE instr(lower(text), ?) > 0', [word.toLowerCase()]);
  return performance.now() - start;
}

/** What the questions came to. */
export function figures(asked: readonly Asked[]): Measured {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const scanned = asked.flatMap(({ scan: time, time: before }) => (time === undefined ? [] : { scan: time, ratio: time / before }));
  return {
    hits: mean(asked.map(({ hits }) => hits)),
    p50: share(
      asked.map(({ time }) => time),
      0.5,
    ),
    p95: share(
      asked.map(({ time }) => time),
      0.95,
    ),
    cpu: mean(asked.map(({ cpu }) => cpu)),
    scan: share(
      scanned.map(({ scan: time }) => time),
      0.5,
    ),
    ratio: share(
      scanned.map(({ ratio }) => ratio),
      0.5,
    ),
  };
}

/** The value below which this share of the values lies. */
function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
