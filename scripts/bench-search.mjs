/** `npm run bench:search [-- --sizes 1000,10000 --corpus GENERATOR.mjs --beside --keep FOLDER]`: indexing, whole result pages, adding; it judges nothing. `--beside`: Recoll and Sphinx as well, where they are installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { documentSource } from './bench/documents.mjs';
import { growth, heading, median, short, table } from './bench/figures.mjs';
import { measuredCommand } from './bench/measured-command.mjs';
import { recollIndex, recollTimes, writeTexts } from './bench/recoll.mjs';
import { sphinxIndex } from './bench/sphinx.mjs';
import { loadTypeScript } from './bench/typescript.mjs';
import { setUp } from './setup.mjs';
import { root, say } from './setup/step.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    corpus: { type: 'string' },
    beside: { type: 'boolean', default: false },
    keep: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const work = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'rumah-search-bench-'));
const at = (size) => join(work, String(size));
const share = (list, part) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];

async function makeLibraries(document) {
  const { fillLibrary, openBenchDatabase } = await loadTypeScript('tests/bench/search-library.ts');
  const bytes = new Map();
  for (const size of sizes) {
    if (!existsSync(join(at(size), 'archive.sqlite'))) {
      const database = await openBenchDatabase(at(size), true);
      await fillLibrary(database, document, 0, size);
      await database.close();
    }
    const database = await openBenchDatabase(at(size));
    const row = await database.read.get('SELECT sum(octet_length(text)) AS bytes, count(DISTINCT document) AS documents FROM block');
    bytes.set(size, row.bytes);
    await database.close();
  }
  return bytes;
}

async function printIndexing(bytes) {
  heading('Index: made again from the rows of a library, in a process of its own');
  const runs = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      const { out, err, code } = await measuredCommand([process.execPath, join(root, 'scripts/bench/search-child.mjs'), at(size)]);
      if (code !== 0) throw new Error(err);
      runs.set(size, [...(runs.get(size) ?? []), JSON.parse(out)]);
    }
  }
  const middle = (size, key) => median(runs.get(size).map((run) => run[key]));
  table(
    ['documents', 'CPU s', 'wall s', 'documents/s wall', 'index MB', 'index ÷ text', 'peak MB', 'of it before MB'],
    sizes.map((size) => [
      ...[String(size), middle(size, 'cpu'), middle(size, 'wall'), size / middle(size, 'wall')],
      ...[middle(size, 'bytes') / 1e6, middle(size, 'bytes') / bytes.get(size), middle(size, 'peak') / 1e6, middle(size, 'before') / 1e6],
    ]),
  );
  const [small, large] = [sizes[0], sizes.at(-1)];
  const exponent = (key) => growth({ size: small, cost: middle(small, key) }, { size: large, cost: middle(large, key) }).toFixed(2);
  if (small !== large)
    say(`  Growth: CPU ~ documents^${exponent('cpu')}, index ~ documents^${exponent('bytes')}. Medians of ${rounds} runs.`);
  return Object.fromEntries(sizes.map((size) => [size, middle(size, 'wall')]));
}

/** Programs of others, each as many times as ours, on the texts alone. Answers what Recoll can be asked by. */
async function printOthers(document, walls) {
  const size = sizes.includes(10_000) ? 10_000 : sizes.at(-1);
  heading(`Others on the same ${size} texts, in the same run`);
  const sphinx = [];
  for (let round = 0; round < rounds; round += 1) sphinx.push(await sphinxIndex(work, document, size));
  if (sphinx.includes(undefined)) say('  Sphinx is not installed (Debian: sphinxsearch).');
  else sayBeside("Sphinx's indexer (no text kept, nothing stemmed)", sphinx, walls[size]);
  const texts = join(work, `texts-${size}`);
  if (!existsSync(texts)) writeTexts(texts, document, size);
  const recoll = [];
  for (let round = 0; round < rounds; round += 1) recoll.push(await recollIndex(texts, work));
  if (recoll.includes(undefined)) {
    say('  Recoll is not installed (Debian: recollcmd).');
    return undefined;
  }
  sayBeside('recollindex', recoll, walls[size]);
  return { size, config: recoll[0].config };
}

function sayBeside(name, runs, ours) {
  const [wall, cpu] = ['wall', 'cpu'].map((key) => median(runs.map((run) => run[key])));
  say(`  ${name}: ${short(wall)} s wall, ${short(cpu)} s CPU; ours ${short(ours)} s wall: ${short(wall / ours)} times its speed.`);
}

async function printPages(recoll) {
  const { measurePages, pageQuestions } = await loadTypeScript('tests/bench/search-latency.ts');
  const figures = new Map();
  for (const size of sizes) figures.set(size, await measurePages(at(size), at(sizes[0])));
  const questions = await pageQuestions(at(sizes[0]));
  for (const size of sizes) {
    heading(`A whole page (total, facets, 20 hits, passages): ${size} documents; medians of three rounds of 25 questions`);
    const beside = recoll?.size === size;
    const rows = [];
    for (const { name, hits, p50, p95, cpu } of figures.get(size)) {
      const plain = (questions.get(name) ?? []).every(({ filters, sections }) => !filters && !sections);
      const theirs = beside && plain ? share(await recollTimes(recoll.config, questions.get(name).map(recollQuery)), 0.95) : undefined;
      rows.push([name, hits, p50, p95, cpu, ...(beside ? [theirs ?? '–', theirs === undefined ? '–' : p95 / theirs] : [])]);
    }
    table(['class', 'hits', 'p50 ms', 'p95 ms', 'CPU ms', ...(beside ? ['recollq -A p95 ms', 'ours ÷ theirs'] : [])], rows);
  }
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === large) return;
  heading(`Growth of a page from ${small} to ${large} documents (exponent)`);
  const rows = figures.get(small).map((one, index) => {
    const other = figures.get(large)[index];
    return [one.name, ...['p50', 'p95', 'cpu'].map((key) => growth({ size: small, cost: one[key] }, { size: large, cost: other[key] }))];
  });
  table(['class', 'p50', 'p95', 'CPU'], rows);
}

function recollQuery({ query, typing }) {
  return typing ? `${query}*` : query;
}

async function printRanking() {
  const { measureLoss } = await loadTypeScript('tests/bench/search-ranking.ts');
  for (const size of sizes.filter((each) => each >= 10_000)) {
    heading(`How near the scores come to those that FTS5 gives every match: ${size} documents, questions with more than 2000 matches`);
    table(
      ['class', 'questions', 'score of the first 20', 'overlap of the first 20', 'ms', 'ms by FTS5'],
      (await measureLoss(at(size), at(sizes[0]))).map((one) => [
        one.name,
        String(one.questions),
        one.score,
        one.overlap,
        one.ours,
        one.byFts5,
      ]),
    );
  }
}

/** Drops a file from the system's cache, where `dd` can. */
function dropFromCache(path) {
  try {
    execFileSync('dd', [`of=${path}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0'], { stdio: 'ignore' });
  } catch {
    // the figures are of a warm cache then
  }
}

async function printAdding(document) {
  const { measureAdding, measureFirstSearch } = await loadTypeScript('tests/bench/search-adding.ts');
  for (const size of sizes) {
    heading(`Opening and adding: ${size} documents`);
    const forget = () => ['archive.sqlite', 'search-index.sqlite'].forEach((name) => dropFromCache(join(at(size), name)));
    const first = await measureFirstSearch(at(size), at(sizes[0]), forget);
    say(`  First page after opening, files dropped from the cache: ${short(median(first))} ms, most ${short(Math.max(...first))} ms.`);
    const adding = await measureAdding(at(size), at(sizes[0]), document, size * 10);
    say(
      `  From the commit of one document until it is found: p50 ${short(adding.p50)}, p95 ${short(adding.p95)}, most ${short(adding.most)} ms.`,
    );
    say(`  A page while ${adding.documents} documents come in: p50 ${short(adding.searchP50)}, p95 ${short(adding.searchP95)} ms.`);
    if (values.keep) say('  The library has grown by what was added; it is made again when its folder is deleted.');
  }
}

await setUp();
mkdirSync(work, { recursive: true });
try {
  const source = values.corpus ? await import(pathToFileURL(resolve(values.corpus)).href) : await documentSource();
  say(
    `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}; Node ${process.version}; load before ${loadavg()[0].toFixed(2)} (other work makes wall times long).`,
  );
  const bytes = await makeLibraries(source.document);
  const walls = await printIndexing(bytes);
  const recoll = values.beside ? await printOthers(source.document, walls) : undefined;
  await printPages(recoll);
  await printRanking();
  await printAdding(source.document);
  say(`Load after: ${loadavg()[0].toFixed(2)}.`);
} finally {
  if (!values.keep) rmSync(work, { recursive: true, force: true });
}
