import { join } from 'node:path';
import { openDatabase } from '../../electron/core/database/open';
import type { Reader } from '../../electron/core/database/types';
import { search } from '../../electron/core/search/search';
import { questionClasses, type Question } from './query-classes';

/** Times of one class in milliseconds. `scan` is the median of reading all text for the same words, back to back. */
interface Measured {
  readonly name: string;
  readonly hits: number;
  readonly p50: number;
  readonly p95: number;
  /** CPU time of one question on average, all threads. */
  readonly cpu: number;
  readonly scan: number;
}

const SCANS = 3;

async function measure(reader: Reader, name: string, questions: readonly Question[]): Promise<Measured> {
  const times: number[] = [];
  let hits = 0;
  let cpu = process.cpuUsage();
  for (const warm of [false, true]) {
    cpu = process.cpuUsage();
    for (const question of questions) {
      const start = performance.now();
      const page = await search(reader, question);
      if (!warm) continue;
      times.push(performance.now() - start);
      hits += page.total;
    }
  }
  const { user, system } = process.cpuUsage(cpu);
  const scans: number[] = [];
  for (const { query } of questions.slice(0, SCANS)) scans.push(await scan(reader, query));
  return {
    name,
    hits: hits / questions.length,
    p50: share(times, 0.5),
    p95: share(times, 0.95),
    cpu: (user + system) / 1000 / questions.length,
    scan: share(scans, 0.5),
  };
}

/** What a search without an index costs: every block read for the first word. */
async function scan(reader: Reader, query: string): Promise<number> {
  const start = performance.now();
  const word = /[\p{L}\p{N}]+/u.exec(query)?.[0] ?? '';
  await reader.get('SELECT count(DISTINCT document) AS count FROM block WHERE instr(lower(text), ?) > 0', [word.toLowerCase()]);
  return performance.now() - start;
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const [library = '', migrations = ''] = process.argv.slice(2);
const database = await openDatabase({ path: join(library, 'archive.sqlite'), migrations, mode: 'read' });
const classes = await questionClasses(database.read);
const measured: Measured[] = [];
for (const [name, questions] of classes) measured.push(await measure(database.read, name, questions));
process.stdout.write(`${JSON.stringify(measured)}\n`);
await database.close();
