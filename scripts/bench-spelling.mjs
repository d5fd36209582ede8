/**
 * `npm run bench:spelling -- GENERATOR.mjs [DOCUMENTS [WORDS …]]`: accuracy, time and memory of spelling suggestions; it prints and judges nothing.
 * The generator exports `document(number)`; nothing of its text is kept.
 */
import { setFlagsFromString } from 'node:v8';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { runnerImport } from 'vite';

const [generator, documents = '2000', ...sizes] = process.argv.slice(2);
if (generator === undefined) {
  console.error('npm run bench:spelling -- GENERATOR.mjs [DOCUMENTS [WORDS …]]');
  process.exit(2);
}
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');
const root = join(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'tests/bench/spelling.ts'), { root, configFile: false, logLevel: 'error' });
const { document } = await import(pathToFileURL(resolve(generator)).href);
const wanted = sizes.length > 0 ? sizes.map(Number) : [Infinity];
for (const line of await module.spellingReport(document, Number(documents), wanted)) console.log(line);
