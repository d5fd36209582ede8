import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExtractor } from '../../electron/core/import/extractor';
import type { Extractor } from '../../electron/core/import/extraction';
import { extractLimits } from '../../electron/core/import/extract-limits';
import { createForkHost } from '../../electron/core/import/fork-host';
import { findLibreOffice, type LibreOffice } from '../../electron/core/import/libre-office';
import type { Format } from '../../electron/contract/types';
import { root } from '../core/temporary';
import { smallDoc, smallWord95 } from '../fixtures/small-doc';
import { smallSheet, smallSlides } from '../fixtures/small-office';

const run = promisify(execFile);
const installed = await findLibreOffice(process.platform, tmpdir());
if (!installed) console.warn('Skipped: no LibreOffice is installed here');

let folder: string;
let office: LibreOffice;
let extractor: Extractor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rumah-office-'));
  office = { program: '', milliseconds: 90_000, ...installed, work: folder };
  extractor = createExtractor(createForkHost(join(root, 'out/main/extract-process.js')), extractLimits, office);
});
afterAll(async () => {
  await extractor.close();
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Has LibreOffice write a file in the format of Office 97, beside it. */
async function writtenAs(format: 'xls' | 'ppt', path: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(office.program, [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', folder, path]);
}

async function read(path: string): Promise<{ format: Format; text: string } | string> {
  const start = performance.now();
  const outcome = await extractor.extract({ path, name: basename(path) });
  console.info(`${basename(path)}: ${outcome.kind}, ${Math.round(performance.now() - start)} ms`);
  if (outcome.kind === 'refused') return outcome.code;
  const { format, blocks } = outcome.extraction;
  return { format, text: blocks.map(({ text }) => text).join('\n') };
}

test.skipIf(!installed)('a Word 95 file is read by the real LibreOffice, and stays a Word file', async () => {
  const path = await write('usulan lama.doc', smallWord95('Usulan inovasi\nLayanan ini mendatangi warga.\n'));
  expect(await read(path)).toEqual({ format: 'doc', text: 'Usulan inovasi\nLayanan ini mendatangi warga.' });
});

test.skipIf(!installed)('a sheet and slides of Office 97 that LibreOffice itself wrote are read', async () => {
  const made = [
    {
      bytes: await smallSheet([
        ['Bagian', 'Isi'],
        ['Anggaran', 'Rp 5.000.000'],
      ]),
      from: 'xlsx',
      to: 'xls',
      words: /Anggaran \| Rp 5\.000\.000/,
    },
    { bytes: await smallSlides(['Jemput bola\nke rumah warga']), from: 'pptx', to: 'ppt', words: /Jemput bola\s+ke rumah warga/ },
  ] as const;
  for (const { bytes, from, to, words } of made) {
    await writtenAs(to, await write(`contoh.${from}`, bytes));
    expect(await read(join(folder, `contoh.${to}`))).toMatchObject({ format: to, text: expect.stringMatching(words) as string });
  }
});

test.skipIf(!installed)('what is Word by its name only is refused, though LibreOffice would make a text of it', async () => {
  expect(await read(await write('rusak.doc', Buffer.alloc(8192, 'd0cf11e0a1b11ae1', 'hex')))).toBe('damaged');
  expect(await read(await write('terpotong.doc', smallDoc('Isi\n'.repeat(900)).subarray(0, 6000)))).toBe('damaged');
});
