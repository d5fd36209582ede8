/**
 * `npm run bench:relevance [-- --misses]`: how well searches in the officers' own words find what was judged to answer them.
 * The judgements stand in `tests/bench/relevance/judgements.txt`. It prints and judges nothing itself; the same code gives the same figures.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './setup/step.mjs';

// Stays open while it runs: the readers of the formats are loaded when the first file of theirs comes.
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  cacheDir: join(tmpdir(), 'rumah-bench-vite'),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const { benchRelevance } = await vite.ssrLoadModule('/tests/bench/relevance/relevance.ts');
  for (const line of await benchRelevance(process.argv.includes('--misses'))) console.log(line);
} finally {
  await vite.close();
}
