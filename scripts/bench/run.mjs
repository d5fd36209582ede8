/** Runs the parts of the bench one after the other; `scripts/bench.mjs` starts it where a window can be opened. */
import { mkdtempSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { removeTree } from '../setup/files.mjs';
import { say, seconds } from '../setup/step.mjs';
import { documentSource, writeDocuments } from './documents.mjs';
import { makeLibraries, printIndexing } from './indexing.mjs';
import { benchOptions } from './options.mjs';
import { printSearch } from './search.mjs';
import { printInteraction, printMixed, printStart } from './window.mjs';

const rounds = 3;
const filesOfInteraction = 200;

function printMachine() {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  say(`\nMachine: ${cpus().length} × ${model}, ${(totalmem() / 2 ** 30).toFixed(1)} GiB; Node ${process.version} on ${process.platform}.`);
  say(`Load before: ${loadavg()[0].toFixed(2)} processes (other work makes wall times long; CPU times and ratios suffer less).`);
}

function makeSizes(work, source, { parts, documents }) {
  const counts = parts.has('indexing') || parts.has('search') ? [Math.round(documents / 4), documents] : [documents];
  return counts.map((count) => {
    const folder = join(work, `documents-${count}`);
    const bytes = writeDocuments(folder, source, 0, count);
    say(`Written: ${count} Markdown files, ${(bytes / 2 ** 20).toFixed(1)} MiB.`);
    return { count, documents: folder, library: join(work, `library-${count}`) };
  });
}

async function run(work, options) {
  const { parts, documents } = options;
  const source = await documentSource();
  printMachine();
  say(`Documents: ${source.words}.`);
  const sizes = makeSizes(work, source, options);
  const runs = await makeLibraries(sizes, parts.has('indexing') ? rounds : 1);
  if (parts.has('indexing')) printIndexing(runs);
  if (parts.has('search')) await printSearch(sizes);
  const large = sizes.at(-1);
  const query = source.document(0).title.split(' ')[0];
  if (parts.has('start')) await printStart(large, query);
  if (parts.has('interaction')) {
    const more = join(work, 'documents-more');
    writeDocuments(more, source, documents, documents + filesOfInteraction);
    await printInteraction(large, more, query);
  }
  if (parts.has('mixed')) await printMixed(large, join(work, 'documents-mixed'), query, source.document);
}

const work = mkdtempSync(join(tmpdir(), 'rumah-bench-'));
const start = performance.now();
try {
  await run(work, benchOptions(process.argv.slice(2)));
  say(`\nLoad after: ${loadavg()[0].toFixed(2)}. Whole bench: ${seconds(performance.now() - start)}.`);
} finally {
  removeTree(work);
}
