/**
 * `npm run bench:suggest [-- GENERATOR] [--titles N]`: the type-ahead at 100,000 titles. It prints and judges nothing.
 * GENERATOR is a module whose `document(i)` gives `{ title }`; without it the titles are our own.
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './bench/typescript.mjs';
import { ownTitle } from './bench/own-titles.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { titles: { type: 'string', default: '100000' } } });
const [generator] = positionals;
const titleOf = generator ? await generated(resolve(generator)) : ownTitle;
const titles = Array.from({ length: Number(values.titles) }, (_, number) => titleOf(number));
const { benchSuggest } = await loadTypeScript('tests/bench/suggest.ts');
console.log(`Type-ahead, ${titles.length} titles such as “${titles[7]}”`);
for (const line of await benchSuggest(titles)) console.log(line);

async function generated(path) {
  const { document } = await import(pathToFileURL(path).href);
  return (number) => document(number).title;
}
