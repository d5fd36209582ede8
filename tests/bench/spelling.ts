import { createSpelling } from '../../electron/core/search/spelling/spelling';
import { seededTypos } from './seeded-typos';

const TYPOS = 500;
const mb = (bytes: number): string => (bytes / 1_048_576).toFixed(0);

type WordCount = readonly [string, number];

/** Words of letters in generated documents, with the number of documents of each, the most usual first. */
export function countWords(document: (number: number) => { passages: readonly { text: string }[] }, documents: number): WordCount[] {
  const counts = new Map<string, number>();
  for (let number = 0; number < documents; number++) {
    const words = new Set(document(number).passages.flatMap(({ text }) => text.toLowerCase().match(/[a-z]{3,40}/g) ?? []));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Longest time that a timer had to wait while `work` ran. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let since = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - since);
    since = performance.now();
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

async function benchSize(words: readonly WordCount[]): Promise<string> {
  const typos = seededTypos(words, TYPOS);
  // words come one by one, as from a database: what the list itself takes is not the index's memory
  const spelling = createSpelling({ lookup: () => 0, words: () => words });
  const before = memory();
  const cpu = process.cpuUsage();
  const block = await longestBlock(() => spelling.prepare());
  const { user, system } = process.cpuUsage(cpu);
  const after = memory();
  const times: number[] = [];
  let [first, five] = [0, 0];
  for (const { word, typed } of typos) {
    const started = performance.now();
    const found = (await spelling.nearest(typed)).slice(0, 5).map((one) => one.word);
    times.push(performance.now() - started);
    if (found[0] === word) first++;
    if (found.includes(word)) five++;
  }
  times.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(2));
  const percent = (count: number): string => ((100 * count) / typos.length).toFixed(1);
  return [
    `${words.length} words: built in ${((user + system) / 1e6).toFixed(2)} s CPU, longest block ${block.toFixed(0)} ms, ${mb(after - before)} MB;`,
    `${typos.length} typos: top-1 ${percent(first)} %, top-5 ${percent(five)} %, p50/p95/p99 ${p50}/${p95}/${p99} ms`,
  ].join(' ');
}

/** Accuracy, time and memory of spelling suggestions on the words of generated documents; each size takes the most usual words. */
export async function spellingReport(
  document: (number: number) => { passages: readonly { text: string }[] },
  documents: number,
  sizes: readonly number[],
): Promise<string[]> {
  const words = countWords(document, documents);
  const lines = [
    `${documents} documents, ${words.length} words of letters, ${words.filter(([, count]) => count >= 3).length} in three or more`,
  ];
  for (const size of sizes) lines.push(await benchSize(words.slice(0, size).map(([word, count]) => [word, Math.max(count, 3)] as const)));
  return lines;
}
