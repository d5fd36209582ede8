import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createForkHost } from '../../electron/core/import/fork-host';
import { layOutPage } from '../../electron/core/import/ocr/layout';
import { createPageReader } from '../../electron/core/import/ocr/page-reader';
import { root } from '../core/temporary';
import { characterError } from '../fixtures/edit-distance';

// Needs the built program; run it under `unshare -rn` to see that no network is used.
const corpus = join(root, '../shared/corpus/indonesian');
const isHere = existsSync(corpus);
if (!isHere) console.warn(`Skipped: the test material is not at ${corpus}`);

const host = createForkHost(join(root, 'out/main/ocr-process.js'));
const reader = createPageReader(host, join(root, 'out/tessdata'));
afterAll(() => reader.close());

/** The two pages' text as the library would store it, with the seconds they took. */
async function read(pages: readonly (readonly [name: string, page: number])[]) {
  const texts: string[] = [];
  const started = performance.now();
  const confidences: number[] = [];
  for (const [name, page] of pages) {
    const reading = await reader.read({ path: join(corpus, name), page });
    if (reading.kind !== 'recognised') throw new Error(`${name}: ${JSON.stringify(reading)}`);
    confidences.push(reading.page.confidence);
    texts.push(...layOutPage(reading.page, page).map(({ text }) => text));
  }
  return { text: texts.join('\n'), confidences, seconds: (performance.now() - started) / 1000 / pages.length };
}

test.skipIf(!isHere).each([
  ['scan-150.pdf', 0.01],
  ['scan-200.pdf', 0.01],
  ['scan-300.pdf', 0.01],
  ['scan-150-bad', 0.03],
  ['scan-200-bad', 0.03],
  ['scan-300-bad', 0.03],
])('%s is read with a character error of at most %d', async (name, aim) => {
  const truth = readFileSync(join(corpus, 'ocr-truth.txt'), 'utf8');
  const pages = [1, 2].map((page) => (name.endsWith('.pdf') ? ([name, page] as const) : ([`${name}-${page}.jpg`, 1] as const)));
  const { text, confidences, seconds } = await read(pages);
  const error = characterError(text, truth);
  console.info(
    `${name}: character error ${(error * 100).toFixed(2)} %, confidence ${confidences.join(' ')}, ${seconds.toFixed(1)} s a page`,
  );
  if (process.env.OCR_SHOW) console.info(text);
  expect(error).toBeLessThanOrEqual(aim);
});
