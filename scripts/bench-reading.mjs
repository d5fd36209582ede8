/** `npm run bench:reading [-- FOLDER]`: what reading a folder of documents costs, beside Recoll and pdftotext on the same files; it judges nothing. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { heading, median, short, table } from './bench/figures.mjs';
import { measuredCommand } from './bench/measured-command.mjs';
import { measuredRumah } from './bench/measured-import.mjs';
import { runScript, setUp } from './setup.mjs';
import { removeTree } from './setup/files.mjs';
import { root, say } from './setup/step.mjs';

const rounds = 3;

async function isThere(program) {
  return (await measuredCommand(['sh', '-c', `command -v ${program}`])).code === 0;
}

/** Our import: every file in its own turn, with index, sections, facts and personal data; pictures of pages are not recognised. */
async function ours(folder, work) {
  const library = join(work, 'library');
  removeTree(library);
  await measuredRumah(['init', library]);
  return measuredRumah(['import', folder, '--library', library], { refused: true });
}

async function recoll(folder, work) {
  const config = mkdtempSync(join(work, 'recoll-'));
  writeFileSync(join(config, 'recoll.conf'), `topdirs = ${folder}\nskippedNames =\nindexStoreDocText = 1\n`);
  const measured = await measuredCommand(['recollindex', '-c', config]);
  const missing = join(config, 'missing');
  return { ...measured, unread: existsSync(missing) ? readFileSync(missing, 'utf8').trim().split('\n') : [] };
}

function pdfsBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === '.pdf')
    .map((entry) => join(entry.parentPath, entry.name));
}

async function pdftotext(pdfs) {
  return measuredCommand(['sh', '-c', 'for file; do timeout 60 pdftotext "$file" /dev/null 2>/dev/null; done; exit 0', 'sh', ...pdfs]);
}

function printCounts(answer) {
  const pages = answer.files.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  const counts = Object.entries(answer.counts).filter(([, count]) => count > 0);
  say(
    `${answer.files.length} files, ${pages} pages of PDFs and pictures; ${counts.map(([status, count]) => `${count} ${status}`).join(', ')}.`,
  );
  return pages;
}

async function run(folder, work) {
  const pdfs = pdfsBelow(folder);
  const programs = [['rumah import, all files', () => ours(folder, work)]];
  if (await isThere('recollindex')) programs.push(['recollindex, all files', () => recoll(folder, work)]);
  else say('Recoll is not installed (Debian: recollcmd): it is left out.');
  if (!(await isThere('pdftotext'))) say('pdftotext is not installed (Debian: poppler-utils): it is left out.');
  else programs.push(['pdftotext, PDFs alone, text only', () => pdftotext(pdfs)]);
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round += 1) for (const [index, [, measure]] of programs.entries()) runs[index].push(await measure());
  heading(`Reading ${folder}`);
  const pages = printCounts(runs[0][0].answer);
  const cpuOf = (list) => median(list.map(({ cpu }) => cpu));
  table(
    ['program', 'CPU s', 'least', 'most', 'wall s', 'CPU s / 1000 pages', 'CPU, times ours'],
    runs.map((list, index) => [
      programs[index][0],
      ...[
        cpuOf(list),
        Math.min(...list.map(({ cpu }) => cpu)),
        Math.max(...list.map(({ cpu }) => cpu)),
        median(list.map(({ wall }) => wall)),
      ],
      ...[(cpuOf(list) / pages) * 1000, cpuOf(list) / cpuOf(runs[0])],
    ]),
  );
  const unread = runs.flatMap((list) => list[0].unread ?? []);
  if (unread.length > 0) say(`  Recoll reads less than the others: these helpers of its own are not installed: ${unread.join(', ')}.`);
  const peaks = Object.entries(runs[0].at(-1).peak).map(([name, bytes]) => `${name} ${Math.round(bytes / 2 ** 20)} MB`);
  say(`  Median of ${rounds} runs in turn. Most memory of each kind of our processes: ${peaks.join(', ')}.`);
  say(
    `  CPU is user + system of the program and all it starts. Pages of Word and other files are not counted: ${short(pages)} are what both have.`,
  );
}

const folder = resolve(process.argv[2] ?? join(root, '../shared/corpus/public'));
await runScript(async () => {
  await setUp();
  if (!existsSync(folder)) return say(`There is no folder ${folder}: give one with documents, npm run bench:reading -- FOLDER`);
  const work = mkdtempSync(join(tmpdir(), 'rumah-bench-'));
  try {
    await run(folder, work);
  } finally {
    removeTree(work);
  }
});
