import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

type Room = { readonly room: string; readonly mayImport: readonly string[]; readonly node: boolean };

const contract = 'electron/contract';
const database = 'electron/core/database';
const records = 'electron/core/records';
const vocabularies = 'resources/vocabularies/';
const strings = 'resources/strings/';

// The first room whose path begins a file's path is that file's room.
const rooms: readonly Room[] = [
  { room: contract, mayImport: [], node: false },
  { room: database, mayImport: [contract], node: true },
  { room: records, mayImport: [contract, database], node: true },
  { room: 'electron/core/import/', mayImport: [contract, database, records, vocabularies], node: true },
  { room: 'electron/core/search/', mayImport: [contract, database, records, vocabularies], node: true },
  { room: 'electron/core/bundle/', mayImport: [contract, database, records, vocabularies], node: true },
  { room: 'electron/core/export-results/', mayImport: [contract, database, records], node: true },
  { room: 'electron/core/privacy/', mayImport: [contract], node: false },
  { room: 'electron/core/quality/', mayImport: [contract], node: false },
  { room: 'electron/core/similarity/', mayImport: [contract], node: false },
  { room: 'electron/core/recognition/', mayImport: [contract], node: true },
  { room: 'electron/core/', mayImport: ['electron/core/', contract, vocabularies], node: true },
  { room: 'electron/preload/', mayImport: [contract], node: false },
  { room: 'electron/main/', mayImport: [contract, 'electron/core/', strings], node: true },
  { room: 'electron/terminal/', mayImport: [contract, 'electron/core/', strings], node: true },
  { room: 'electron/cli.ts', mayImport: [contract, 'electron/core/', 'electron/terminal/'], node: true },
  { room: 'electron/', mayImport: [contract, 'electron/core/'], node: true },
  { room: 'renderer/', mayImport: [contract, strings], node: false },
];

type Owned = { readonly packages: RegExp; readonly only: readonly string[] };

const owned: readonly Owned[] = [
  // The library's process names a type of its port; the build refuses a terminal's program that would load electron.
  { packages: /^electron$/, only: ['electron/main/', 'electron/preload/', 'electron/library-process.ts'] },
  { packages: /^sqlite3$/, only: ['electron/core/database/'] },
  { packages: /^mammoth$/, only: ['electron/core/import/word.ts'] },
  { packages: /^diff$/, only: ['electron/core/similarity/compare-texts.ts'] },
  { packages: /^(tesseract\.js|utif2|@napi-rs)$/, only: ['electron/core/import/ocr/'] },
  { packages: /^officeparser$/, only: ['electron/core/import/office.ts'] },
  { packages: /^word-extractor$/, only: ['electron/core/import/old-word.ts'] },
  { packages: /^csv-parse$/, only: ['electron/core/import/csv.ts'] },
  { packages: /^saxes$/, only: ['electron/core/import/xml-tree.ts'] },
  { packages: /^docx$/, only: ['electron/core/export-results/word.ts'] },
  { packages: /^write-excel-file$/, only: ['electron/core/export-results/excel.ts'] },
  { packages: /^flexsearch$/, only: ['electron/core/search/suggest/suggestion-index.ts'] },
  { packages: /^stemmer$/, only: ['electron/core/search/language/cut-words.ts'] },
  { packages: /^chokidar$/, only: ['electron/core/import/watch.ts'] },
  { packages: /^(react|react-.*|@mantine|@tanstack|@tabler)$/, only: ['renderer/'] },
];

type Import = { readonly from: string; readonly specifier: string; readonly target: string | undefined };

function filesUnder(folder: string, extensions: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The file of ours that an import means, or `undefined` for a package; a query such as `?url` is dropped. */
function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = resolve(root, dirname(from), specifier.replace(/\?.*$/, ''));
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => base + ending).find(isFile);
  return found ? relative(root, found).replaceAll('\\', '/') : `${relative(root, base)} (absent)`;
}

function importsOf(from: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, from), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({ from, specifier: fileName, target: targetOf(from, fileName) }));
}

const files = [...filesUnder('electron', /\.ts$/), ...filesUnder('renderer', /\.tsx?$/)];
const imports = files.flatMap(importsOf);

function roomOf(file: string): Room | undefined {
  return rooms.find(({ room }) => file.startsWith(room));
}

function name({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`;
}

function packageOf(specifier: string): string {
  return specifier.startsWith('@fontsource') ? specifier : (specifier.split('/')[0] ?? specifier);
}

function isAllowed({ from, target }: Import): boolean {
  const room = roomOf(from);
  if (!target || !room) return true;
  return [room.room, ...room.mayImport].some((prefix) => target.startsWith(prefix));
}

/** The first circle of imports that leads back to where it began, as a list of files. */
function findCycle(): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { target } of imports.filter(({ from }) => from === file)) {
      const cycle = target ? visit(target, [...path, file]) : undefined;
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('the house', () => {
  test('the scanner sees the house', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('every import of ours goes in an allowed direction', () => {
    expect(imports.filter((found) => !isAllowed(found)).map(name)).toEqual([]);
  });

  test('every import of ours leads to a file', () => {
    expect(imports.filter(({ target }) => target?.endsWith('(absent)')).map(name)).toEqual([]);
  });

  test.each(owned)('$packages is imported only in $only', ({ packages, only }) => {
    const strays = imports.filter(
      ({ from, specifier, target }) => !target && packages.test(packageOf(specifier)) && !only.some((prefix) => from.startsWith(prefix)),
    );
    expect(strays.map(name)).toEqual([]);
  });

  test('the contract imports no package but zod', () => {
    expect(imports.filter(({ from, specifier, target }) => from.startsWith(contract) && !target && specifier !== 'zod').map(name)).toEqual(
      [],
    );
  });

  test('the window and the contract use nothing of Node', () => {
    const strays = imports.filter(
      ({ from, specifier }) => roomOf(from)?.node === false && /^(node:|fs$|path$|os$|crypto$)/.test(specifier),
    );
    expect(strays.map(name)).toEqual([]);
  });

  test('no import leads in a circle', () => {
    expect(findCycle()?.join(' → ') ?? 'none').toBe('none');
  });

  test('no file has more than 300 lines without a reason in its first line', () => {
    const all = [
      ...files,
      ...filesUnder('tests', /\.(tsx?|mjs)$/),
      ...filesUnder('scripts', /\.mjs$/),
      ...filesUnder('renderer', /\.css$/),
    ];
    const tooLong = all.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return text.split('\n').length > 301 && !/^(\/\/|\/\*) Long because /.test(text);
    });
    expect(tooLong).toEqual([]);
  });
});
