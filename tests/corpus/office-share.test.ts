import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import yauzl from 'yauzl';
import { expect, test } from 'vitest';
import { extractFile } from '../../electron/core/import/extract';
import { corpusFiles } from '../fixtures/corpus';
import { decodeEntities, shareOfWords, wordsOf } from '../fixtures/word-share';

const files = corpusFiles('public').filter((path) => /\.(odt|ods|odp|pptx|xlsx)$/.test(path));

/** The parts of each kind of package that hold its words, and where a word ends in them. */
const parts: Readonly<Record<string, RegExp>> = {
  odt: /^content\.xml$/,
  ods: /^content\.xml$/,
  odp: /^content\.xml$/,
  pptx: /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/,
  xlsx: /^xl\/sharedStrings\.xml$/,
};

async function packageWords(path: string, wanted: RegExp): Promise<string[]> {
  const zip = await yauzl.fromBufferPromise(await readFile(path), { lazyEntries: true });
  let text = '';
  for await (const entry of zip.eachEntry()) {
    if (!wanted.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    text += ` ${Buffer.concat(chunks).toString('utf8')}`;
  }
  const plain = text
    .replaceAll(
      /<(a:tableStyleId|svg:desc|svg:title|dc:creator|dc:date|text:sequence-decls|office:scripts|rPh)\b[^>]*>[\s\S]*?<\/\1>/g,
      ' ',
    )
    .replaceAll(/<\/(?:text:p|text:h|a:p|si)>|<(?:text:(?:s|tab|line-break|note-citation|note-body)|a:(?:br|tab))\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '');
  return wordsOf(decodeEntities(plain));
}

test.skipIf(files.length === 0)('other office files keep the words of their parts', async () => {
  const poor: string[] = [];
  for (const path of files) {
    const ending = path.split('.').at(-1) ?? '';
    const words = await packageWords(path, parts[ending] ?? /^$/);
    const outcome = await extractFile(path, basename(path));
    const text = outcome.kind === 'refused' ? '' : outcome.extraction.blocks.map((block) => block.text).join('\n');
    const { share, lost } = shareOfWords(words, wordsOf(text));
    console.info(`${basename(path)} ${(share * 100).toFixed(1)} % of ${words.length} lost: ${lost.slice(0, 20).join(' ')}`);
    if (share < 0.97) poor.push(basename(path));
  }
  expect(poor).toEqual([]);
});
