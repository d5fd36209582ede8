import { join } from 'node:path';
import { root, say } from '../setup/step.mjs';
import { growth, heading, table } from './figures.mjs';
import { loadTypeScript } from './typescript.mjs';

/** Asks the libraries the same questions and prints what they cost at each size, beside a plain scan, and how it grows. */
export async function printSearch(sizes) {
  const { queryLatency } = await loadTypeScript('tests/bench/query-latency.ts');
  const { classes, absent, asked, scanned } = await queryLatency(
    sizes.map(({ library }) => library),
    join(root, 'resources/migrations'),
  );
  for (const [index, { count }] of sizes.entries()) {
    heading(`Search: ${count} documents`);
    table(
      ['class', 'hits', 'p50 ms', 'p95 ms', 'CPU ms', 'scan ms', 'scan ÷ query'],
      classes.map(({ name, measured }) => {
        const { hits, p50, p95, cpu, scan, ratio } = measured[index];
        return [name, hits, p50, p95, cpu, scan, ratio];
      }),
    );
  }
  heading(`Search: growth from ${sizes[0].count} to ${sizes.at(-1).count} documents (exponent; 1 is in proportion)`);
  table(
    ['class', 'p50', 'p95', 'CPU', 'scan'],
    classes.map((each) => [each.name, ...growths(each.measured, sizes)]),
  );
  if (absent.length > 0) say(`  Not asked, for the documents have no such words: ${absent.join(', ')}.`);
  const notes = [
    `${asked} questions a class, made of the smallest library's words and the same at every size; after a warm-up, each class is`,
    'asked of one library right after the other. A question counts, ranks and reads 20 hits with their snippets.',
    'CPU is the mean of a question, all threads. The scan beside it only counts: `instr` for the first word over the text of',
    `every block, right after the question, ${scanned} a class; the median of the scans, and of each one's ratio to its question.`,
  ];
  for (const note of notes) say(`  ${note}`);
}

function growths(measured, sizes) {
  const [small, large] = [measured[0], measured.at(-1)];
  const cost = (of, at, key) => ({ size: sizes.at(at).count, cost: of[key] });
  return ['p50', 'p95', 'cpu', 'scan'].map((key) => growth(cost(small, 0, key), cost(large, -1, key)));
}
