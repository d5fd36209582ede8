/** `npm run bench:texts`: accuracy of personal data, text quality and near-duplicates on sets of our own; it prints and judges nothing. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'tests/bench/text-checks.ts'), { root, logLevel: 'error' });
for (const line of await module.textCheckReport((url) => import(url))) console.log(line);
