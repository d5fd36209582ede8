import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import yauzl from 'yauzl';
import { expect, test } from 'vitest';
import { extractFile } from '../../electron/core/import/extract';
import { corpusFiles } from '../fixtures/corpus';
import { shareOfWords, wordsInDocumentXml, wordsOf } from '../fixtures/word-share';

const files = corpusFiles('public').filter((path) => path.endsWith('.docx'));

/** Files that cannot keep their words, and why. */
const bomb = 'a bomb: refused before anything of it is unpacked';
const causes: Readonly<Record<string, string>> = {
  'docs__test__files__large_size_archive.docx': bomb,
  'docs__test__files__oversized_archive.docx': bomb,
  'test__files__large_size_archive.docx': bomb,
  'test__files__oversized_archive.docx': bomb,
};

async function documentXml(path: string): Promise<string | undefined> {
  const zip = await yauzl.fromBufferPromise(await readFile(path), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (!/^word\/document\d*\.xml$/.test(entry.fileName) || entry.uncompressedSize > 48 * 2 ** 20) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
  return undefined;
}

test.skipIf(files.length === 0)('every Word file keeps at least 97 % of the words of its main part', async () => {
  const shares: Record<string, number> = {};
  const failures: string[] = [];
  for (const path of files) {
    const name = basename(path);
    const xml = await documentXml(path).catch(() => undefined);
    const outcome = await extractFile(path, name);
    if (outcome.kind === 'refused' || xml === undefined) {
      failures.push(`${name} ${outcome.kind === 'refused' ? outcome.code : 'no main part'}`);
      continue;
    }
    const text = outcome.extraction.blocks.map((block) => block.text).join('\n');
    const { share, lost } = shareOfWords(wordsInDocumentXml(xml), wordsOf(text));
    shares[name] = share;
    if (share < 0.97) failures.push(`${name} ${(share * 100).toFixed(1)} % (lost: ${lost.slice(0, 12).join(' ')})`);
  }
  const list = Object.values(shares);
  console.info(`${list.length} of ${files.length} read; all words kept in ${list.filter((share) => share === 1).length}`);
  for (const failure of failures) console.info(failure, '–', causes[failure.split(' ')[0] ?? ''] ?? 'cause unknown');
  expect(failures.filter((failure) => !causes[failure.split(' ')[0] ?? ''])).toEqual([]);
});
