/** Builds the sample library: Word and PDF files and the records beside them (`npm run samples`; `-- --word` leaves the PDFs alone). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { freezePdf } from './samples/freeze.mjs';
import { printFooter, printPage } from './samples/page.mjs';
import { wordDocument } from './samples/word.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const texts = path.join(root, 'scripts/samples/texts');
const target = path.join(root, 'resources/samples');
const documentsFolder = path.join(target, 'documents');

async function readTexts() {
  const files = readdirSync(texts)
    .filter((file) => file.endsWith('.mjs'))
    .sort();
  return Promise.all(files.map((file) => import(pathToFileURL(path.join(texts, file)).href)));
}

function electronCommand(job) {
  const electron = readFileSync(path.join(root, 'node_modules/electron/path.txt'), 'utf8').trim();
  const program = path.join(root, 'node_modules/electron/dist', electron);
  const args = [path.join(root, 'scripts/samples/print.mjs'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', job];
  return process.platform === 'linux' && !process.env.DISPLAY ? ['xvfb-run', ['-a', program, ...args]] : [program, args];
}

function buildPdfs(samples) {
  const work = mkdtempSync(path.join(tmpdir(), 'rumah-inovasi-samples-'));
  try {
    const pages = samples.map((sample, index) => ({ html: path.join(work, `${index}.html`), pdf: path.join(work, `${index}.pdf`) }));
    samples.forEach((sample, index) => writeFileSync(pages[index].html, printPage(sample)));
    const job = path.join(work, 'job.json');
    writeFileSync(job, JSON.stringify({ footer: printFooter, pages }));
    execFileSync(...electronCommand(job), { stdio: 'inherit', timeout: 120_000, killSignal: 'SIGKILL' });
    samples.forEach((sample, index) =>
      writeFileSync(path.join(documentsFolder, sample.file), freezePdf(readFileSync(pages[index].pdf), sample.date)),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function record({ innovation, documents }) {
  const filled = Object.entries(innovation).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(filled), documents: documents.map(({ file, role }) => ({ file, role })) };
}

const modules = await readTexts();
const samples = modules.flatMap((module) => module.documents);
mkdirSync(documentsFolder, { recursive: true });
const json = JSON.stringify(modules.map(record));
writeFileSync(path.join(target, 'innovations.json'), await format(json, { parser: 'json', printWidth: 140 }));
for (const sample of samples.filter((each) => each.file.endsWith('.docx'))) {
  writeFileSync(path.join(documentsFolder, sample.file), await wordDocument(sample));
}
if (!process.argv.includes('--word')) buildPdfs(samples.filter((each) => each.file.endsWith('.pdf')));
console.log(`${modules.length} innovations, ${samples.length} documents in ${path.relative(root, target)}`);
