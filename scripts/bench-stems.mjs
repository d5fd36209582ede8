/** `npm run bench:stems [-- CASES.tsv] [--misses]`: how well and how fast the stemmer finds roots; it prints and judges nothing. */
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const cases = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const { module } = await runnerImport(join(root, 'tests/bench/stems.ts'), { root, configFile: false, logLevel: 'error' });
const report = await module.stemReport(cases && resolve(cases), process.argv.includes('--misses'), (url) => import(url));
for (const line of report) console.log(line);
