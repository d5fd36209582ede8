/** `npm run demo [-- FOLDER]`: the main job in the terminal, on the sample documents, from import to a bundle in a second library. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'out/main/cli.js');
const samples = path.join(root, 'resources/samples');
const longest = 16;
let step = 0;
let work = '';

class Stopped extends Error {}

function say(text = '') {
  process.stdout.write(`${text}\n`);
}

function heading(text) {
  step += 1;
  say(`\n${step}. ${text}`);
  say('─'.repeat(Math.min(78, text.length + 3)));
}

/** Paths are shown as seen from the demonstration's folder. */
const short = (text) => text.replaceAll(work + path.sep, '');
const quoted = (word) => (/^[\w./:=-]+$/.test(short(word)) ? short(word) : `'${short(word)}'`);

/** Runs one command of the terminal; gives what it printed, or stops the demonstration with what it said. */
function rumah(...given) {
  const result = spawnSync(process.execPath, [program, ...given], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'id_ID.UTF-8' },
    maxBuffer: 2 ** 26,
  });
  if (result.status === 0) return result.stdout;
  const reason = (result.stderr || result.stdout || result.error?.message || '').trim();
  throw new Stopped(`Perintah “rumah ${given.map(quoted).join(' ')}” berhenti dengan kode ${result.status}.\n${reason}`);
}

/** The same with `--json`, read. */
const ask = (...given) => JSON.parse(rumah(...given, '--json'));

/** Shows a command and the first lines of its answer. */
function show(...given) {
  say(`$ rumah ${given.map(quoted).join(' ')}`);
  const lines = short(rumah(...given))
    .trimEnd()
    .split('\n');
  for (const line of lines.slice(0, longest)) say(`  ${line.length > 116 ? `${line.slice(0, 115)}…` : line}`);
  if (lines.length > longest) say(`  … dan ${lines.length - longest} baris lagi`);
}

function expect(condition, sentence) {
  if (!condition) throw new Stopped(sentence);
}

function createInnovations(library, files) {
  const ids = new Map(files.map((file) => [path.basename(file.path), file.documentId]));
  const records = JSON.parse(readFileSync(path.join(samples, 'innovations.json'), 'utf8')).filter(
    (record) => record.status === 'published',
  );
  return records.map((record, index) => {
    const fields = ['name', 'expansion', 'agency', 'region', 'year', 'summary'].filter((field) => record[field]);
    const options = fields.flatMap((field) => [`--${field}`, String(record[field])]);
    const documents = record.documents.map(({ file }) => ids.get(file));
    expect(
      documents.every((id) => id !== undefined),
      `Dokumen untuk “${record.name}” tidak ikut masuk.`,
    );
    const made = ask('innovation', 'create', '--document', ...documents, ...options, '--publish', '--library', library);
    if (index === 0)
      say(
        `$ rumah innovation create --document ${documents.join(' ')} --name ${quoted(record.name)} … --publish --library ${short(library)}`,
      );
    say(`  ${made.name.padEnd(22)} ${String(record.year)}  ${record.agency}`);
    return made;
  });
}

function run(folder) {
  const [first, second] = [path.join(folder, 'pustaka-satu'), path.join(folder, 'pustaka-dua')];
  const bundle = path.join(folder, 'contoh.rumah.zip');
  say('Rumah Inovasi: peragaan di terminal. Semua dokumen, nama, dan angka di dalamnya fiktif.');
  say(`Folder kerja: ${folder}`);

  heading('Membuat pustaka dan memasukkan dokumen Word dan PDF');
  show('init', first);
  say(`$ rumah import ${path.relative(process.cwd(), path.join(samples, 'documents')) || '.'} --library ${short(first)}`);
  const report = ask('import', path.join(samples, 'documents'), '--library', first);
  for (const file of report.files) say(`  ${file.status === 'imported' ? 'Masuk' : file.status}  ${path.basename(file.path)}`);
  say(`  ${report.counts.imported} berkas masuk dalam ${(report.ms / 1000).toFixed(1).replace('.', ',')} detik`);
  expect(report.counts.imported === report.files.length && report.files.length > 0, 'Tidak semua dokumen contoh berhasil masuk.');

  heading('Mencari');
  show('search', 'jemput bola lansia', '--limit', '3', '--library', first);
  say();
  show('search', '"waktu tunggu perekaman"', '--limit', '2', '--library', first);
  expect(ask('search', 'jemput bola lansia', '--library', first).total > 0, 'Pencarian tidak menemukan apa pun.');

  heading('Menjadikan dokumen sebagai inovasi dan menerbitkannya');
  const made = createInnovations(first, report.files);

  heading('Membuka satu inovasi');
  show('innovation', made[0].id, '--library', first);

  heading('Mengemas semua inovasi yang terbit menjadi satu paket, lalu memeriksanya');
  show('export', '--library', first, '--all', '--out', bundle);
  show('verify', bundle);

  heading('Membawa paket ke pustaka kedua');
  show('init', second);
  show('merge', bundle, '--library', second);
  const received = ask('innovations', '--library', second).innovations;
  expect(received.length === made.length, `Pustaka kedua menerima ${received.length} dari ${made.length} inovasi.`);

  heading('Mencari di pustaka kedua dan memeriksa keutuhannya');
  show('search', 'jemput bola lansia', '--limit', '2', '--library', second);
  show('check', '--library', second);

  say('\nSelesai. Yang telah dibuat:');
  say(`  Pustaka pertama  ${first}`);
  say(`  Paket            ${bundle}`);
  say(`  Pustaka kedua    ${second}`);
}

const folder = path.resolve(process.argv[2] ?? path.join(tmpdir(), `rumah-inovasi-demo-${new Date().toISOString().replace(/[:.]/g, '-')}`));
try {
  expect(existsSync(program), 'Program belum dibangun. Jalankan dahulu: npm run build');
  expect(
    !existsSync(folder) || readdirSync(folder).length === 0,
    `Folder ${folder} tidak kosong. Berikan folder yang kosong atau belum ada.`,
  );
  mkdirSync(folder, { recursive: true });
  work = folder;
  run(folder);
} catch (error) {
  process.stderr.write(`\nPeragaan berhenti. ${error instanceof Stopped ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
