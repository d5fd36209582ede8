import { join } from 'node:path';
import { openDatabase } from '../../electron/core/database/open';
import type { Reader } from '../../electron/core/database/types';
import { search } from '../../electron/core/search/search';
import { questionClasses, type Question } from './query-classes';

const ROUNDS = 2;
const SCANS = 5;
const ALL = 'all classes';

/** Figures of one class at one size; times in milliseconds. */
interface Measured {
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

interface Latencies {
  /** Classes in order, the last of them all together; `measured` follows the order of the libraries. */
  readonly classes: readonly { readonly name: string; readonly measured: readonly Measured[] }[];
  /** Classes for which the documents have no words. */
  readonly absent: readonly string[];
  readonly asked: number;
  readonly scanned: number;
}

/** Asks every library the questions that the first one's words make. Each is read as the window reads it: through a writer's reader, with its cache. */
export async function queryLatency(libraries: readonly string[], migrations: string): Promise<Latencies> {
  let classes: ReadonlyMap<string, readonly Question[]> | undefined;
  const measured = new Map<string, Measured[]>();
  for (const library of libraries) {
    const database = await openDatabase({ path: join(library, 'archive.sqlite'), migrations, mode: 'write' });
    classes ??= await questionClasses(database.read);
    const all: Asked[] = [];
    for (const [name, questions] of [...classes].filter(([, each]) => each.length > 0)) {
      const asked = await ask(database.read, questions);
      all.push(...asked);
      measured.set(name, [...(measured.get(name) ?? []), figures(asked)]);
    }
    measured.set(ALL, [...(measured.get(ALL) ?? []), figures(all)]);
    await database.close();
  }
  const absent = [...(classes ?? [])].filter(([, questions]) => questions.length === 0).map(([name]) => name);
  const together = measured.get(ALL) ?? [];
  measured.delete(ALL);
  return {
    classes: [...[...measured].map(([name, each]) => ({ name, measured: each })), { name: ALL, measured: together }],
    ...{ absent, asked: Math.max(...[...(classes ?? [])].map(([, questions]) => questions.length)) * ROUNDS, scanned: SCANS },
  };
}

/** One question that was asked; times in milliseconds, with a scan where one was made right after it. */
interface Asked {
  readonly hits: number;
  readonly time: number;
  readonly cpu: number;
  readonly scan?: number;
}

async function ask(reader: Reader, questions: readonly Question[]): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) await search(reader, question);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, question] of questions.entries()) {
      const before = process.cpuUsage();
      const start = performance.now();
      const { total } = await search(reader, question);
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

function figures(asked: readonly Asked[]): Measured {
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
