import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../electron/core/database/open';
import type { Database } from '../../electron/core/database/types';
import type { SuggestionSource } from '../../electron/core/search/suggest/suggestion-learning';
import { createSuggestions, type Suggestions } from '../../electron/core/search/suggest/suggestions';
import { migrations } from '../core/temporary';

const districts = 38;

/** Figures of the type-ahead over these titles, one a line: loading, the cache, each class of what is typed, and learning. */
export async function benchSuggest(titles: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rumah-bench-suggest-'));
  const database = await openDatabase({ path: join(folder, 'archive.sqlite'), migrations, mode: 'create' });
  try {
    await fill(database, titles.slice(1000));
    const source: SuggestionSource = {
      reader: database.read,
      regions: Array.from({ length: districts }, (_, n) => ({
        code: `35${String(n).padStart(2, '0')}`,
        name: `Daerah ${n}`,
        kind: 'kabupaten',
      })),
      terms: () => Promise.resolve([]),
      cache: { folder: join(folder, 'cache'), writable: true },
    };
    const first = createSuggestions(source);
    const lines = [await timed('made from the database', () => first.suggest('x', 1, Infinity))];
    lines.push(await timed('cache written', () => first.stop(), 'wait'));
    lines.push(`  cache                          ${((await sizeOf(join(folder, 'cache'))) / 1e6).toFixed(1)} MB`);
    const suggestions = createSuggestions(source);
    lines.push(await timed('read from the cache', () => suggestions.suggest('x', 1, Infinity)));
    lines.push(...(await latencies(suggestions, titles)));
    await fill(database, titles.slice(0, 1000));
    suggestions.forget();
    lines.push(await timed('1,000 new titles learnt', () => suggestions.suggest('x', 1, Infinity)));
    await fill(database, ['Judul Yang Baru Datang']);
    suggestions.forget();
    lines.push(await timed('one new title learnt', () => suggestions.suggest('judul yang baru', 1, Infinity)));
    await suggestions.stop();
    return lines;
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

let filled = 0;

async function fill(database: Database, titles: readonly string[]): Promise<void> {
  for (let start = 0; start < titles.length; start += 2000) {
    const rows = titles.slice(start, start + 2000).map((title) => [`d${filled++}`, title]);
    await database.write((tx) =>
      tx.run(
        `INSERT INTO document (id, sha256, format, file_name, source, title, language, pages, characters, bytes, status, imported_at)
         SELECT value->>0, value->>0, 'md', 'a.md', '/a.md', value->>1, 'id', 0, 1, 1, 'imported', '2026-01-02' FROM json_each(?)`,
        [JSON.stringify(rows)],
      ),
    );
  }
}

/** Wall and CPU time, and the longest time in which nothing else could have been done; a busy machine lengthens its wall time, not its CPU time. */
async function timed(name: string, work: () => Promise<unknown>, waits?: 'wait'): Promise<string> {
  const block = watchBlocks();
  const cpu = process.cpuUsage();
  const start = performance.now();
  if (waits) await new Promise((resolve) => setTimeout(resolve, 5000)); // the cache is written in the background
  await work();
  const wall = performance.now() - start;
  const longest = await block();
  const { user, system } = process.cpuUsage(cpu);
  const figures = [`wall ${waits ? '    –' : wall.toFixed(0).padStart(5)} ms`, `CPU ${((user + system) / 1000).toFixed(0).padStart(5)} ms`];
  return `  ${name.padEnd(30)} ${figures.join('  ')}  longest block ${longest}`;
}

/** Looks every millisecond how long ago it looked, by the clock and by the CPU time of all threads; the function it gives ends that. */
function watchBlocks(): () => Promise<string> {
  let wall = 0;
  let cpu = 0;
  let seen = { at: performance.now(), ...process.cpuUsage() };
  const look = (): void => {
    const now = { at: performance.now(), ...process.cpuUsage() };
    wall = Math.max(wall, now.at - seen.at);
    cpu = Math.max(cpu, (now.user + now.system - seen.user - seen.system) / 1000);
    seen = now;
  };
  const timer = setInterval(look, 1);
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 5)); // lets it see the last block
    clearInterval(timer);
    return `${wall.toFixed(1).padStart(5)} ms, CPU ${cpu.toFixed(1).padStart(5)} ms`;
  };
}

/** What is typed: single letters, beginnings, words of one title key by key, and words that no title has together. */
function classes(titles: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const some = Array.from({ length: 60 }, (_, n) => titles[Math.floor((n * titles.length) / 60)] ?? '');
  const words = some.map((title) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const keys = some.slice(0, 20).flatMap((title) => Array.from({ length: Math.min(40, title.length) }, (_, n) => title.slice(0, n + 1)));
  return {
    'one letter': [...'abcdefghijklmnopqrstuvwxyz'],
    'two letters': [...new Set(words.flat().map((word) => word.slice(0, 2)))],
    'three letters': [...new Set(words.flat().map((word) => word.slice(0, 3)))],
    'one word': [...new Set(words.flat())],
    'two words': words.map((list) => `${list.at(-2) ?? ''} ${(list.at(-1) ?? '').slice(0, 3)}`),
    'single letters, two or three': words.map((list) =>
      list
        .slice(-3)
        .map((word) => word[0])
        .join(' '),
    ),
    'common words, none together': words.map(
      (list, n) => `${list.slice(-3).join(' ')} ${(words[(n + 7) % words.length] ?? []).slice(-1).join(' ')}`,
    ),
    'titles, key by key': keys,
  };
}

async function latencies(suggestions: Suggestions, titles: readonly string[]): Promise<string[]> {
  const all: number[] = [];
  const lines = ['  typed                             p50    p95    p99    max  ms'];
  for (const [name, list] of Object.entries(classes(titles))) {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      for (const text of list) {
        const start = performance.now();
        await suggestions.suggest(text, 10);
        times.push(performance.now() - start);
      }
    }
    all.push(...times);
    lines.push(row(`${name} (${list.length})`, times));
  }
  return [...lines, row('all', all)];
}

function row(name: string, times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2).padStart(7);
  return `  ${name.padEnd(30)} ${at(0.5)}${at(0.95)}${at(0.99)}${at(1)}`;
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
