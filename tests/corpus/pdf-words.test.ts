import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createExtractor } from '../../electron/core/import/extractor';
import { createForkHost } from '../../electron/core/import/fork-host';
import { root } from '../core/temporary';
import { corpusFiles } from '../fixtures/corpus';
import { pdfCauses } from '../fixtures/pdf-causes';
import { shareOfWords, wordsOf } from '../fixtures/word-share';

const run = promisify(execFile);
const files = corpusFiles('public').filter((path) => path.endsWith('.pdf'));
const pdftotext = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
);

async function popplerWords(path: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-q', '-enc', 'UTF-8', path, '-'], { maxBuffer: 2 ** 28, timeout: 60_000 }).catch(() => ({
    stdout: '',
  }));
  return wordsOf(stdout.normalize('NFKC'));
}

test.skipIf(files.length === 0 || !pdftotext)('PDFs hold the words that pdftotext finds in them', async () => {
  const extractor = createExtractor(createForkHost(join(root, 'out/main/extract-process.js')));
  const shares: { name: string; share: number; words: number; lost: readonly string[]; outcome: string }[] = [];
  for (const path of files) {
    const words = await popplerWords(path);
    if (words.length === 0) continue;
    const outcome = await extractor.extract({ path, name: basename(path) });
    const text = outcome.kind === 'refused' ? '' : outcome.extraction.blocks.map((block) => block.text).join('\n');
    const { share, lost } = shareOfWords(words, wordsOf(text.normalize('NFKC')));
    shares.push({ name: basename(path), share, words: words.length, lost, outcome: outcome.kind === 'refused' ? outcome.code : 'read' });
  }
  await extractor.close();
  const at = (limit: number) => shares.filter(({ share }) => share >= limit).length;
  console.info(
    `${at(0.99)} of ${shares.length} PDFs hold pdftotext's words to 1 %: ${[1, 0.99, 0.97, 0.9, 0.5, 0.01].map((limit) => `≥ ${limit * 100} %: ${at(limit)}`).join(', ')}`,
  );
  const poor = shares.filter((each) => each.share < 0.99).sort((a, b) => a.share - b.share);
  for (const { name, share, words, lost, outcome } of poor) {
    const what = `${name} ${(share * 100).toFixed(1)} % of ${words} (${outcome}), without: ${lost.slice(0, 10).join(' ')}`;
    console.info(`${what} – ${pdfCauses.get(name) ?? 'cause unknown'}`);
  }
  const names = poor.map(({ name }) => name);
  expect(names.filter((name) => !pdfCauses.has(name))).toEqual([]);
  expect([...pdfCauses.keys()].filter((name) => !names.includes(name))).toEqual([]); // what was mended is no cause any more
});
