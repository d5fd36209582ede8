import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createForkHost } from '../../electron/core/import/fork-host';
import { layOutPage } from '../../electron/core/import/ocr/layout';
import { createPageReader } from '../../electron/core/import/ocr/page-reader';
import { turnPicture } from '../../electron/core/import/ocr/pixels';
import type { ProcessHost } from '../../electron/core/import/watched-processes';
import { root, temporaryFolder } from '../core/temporary';
import { characterError } from '../fixtures/edit-distance';

// Needs the built program. Run under `unshare -rn` it shows that no network is used.
const corpus = join(root, '../shared/corpus/indonesian');
const isHere = existsSync(corpus);
if (!isHere) console.warn(`Skipped: the test material is not at ${corpus}`);

const forked = createForkHost(join(root, 'out/main/ocr-process.js'));
const children = new Set<number>();
const host: ProcessHost = {
  ...forked,
  start: async () => {
    const child = await forked.start();
    if (child.pid) children.add(child.pid);
    return child;
  },
};
const reader = createPageReader(host, join(root, 'out/tessdata'));
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => (folder = await temporaryFolder()));
afterAll(async () => {
  await reader.close();
  await folder.remove();
});

/** Processor seconds and most memory of each process as they were when last looked at: one that is replaced tells no more. */
const usage = new Map<number, { readonly cpu: number; readonly peak: number }>();

/** Processor seconds the OCR processes have used, and the most memory one has held (MB); zeros where the system does not tell. */
function used(): { cpu: number; peak: number } {
  for (const pid of children) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (peak) usage.set(pid, { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: Number(peak) / 1024 });
    } catch {
      children.delete(pid);
    }
  }
  const all = [...usage.values()];
  return { cpu: all.reduce((sum, { cpu }) => sum + cpu, 0), peak: Math.max(0, ...all.map(({ peak }) => peak)) };
}

/** Reads the pages and compares their text, as the library would store it, with the truth. */
async function measure(name: string, pages: readonly { readonly path: string; readonly page: number }[]) {
  const texts: string[] = [];
  const before = used().cpu;
  const started = performance.now();
  const rotations: number[] = [];
  for (const each of pages) {
    const reading = await reader.read(each);
    if (reading.kind !== 'recognised') throw new Error(`${name}: ${JSON.stringify(reading)}`);
    used();
    rotations.push(reading.page.rotation);
    texts.push(...layOutPage(reading.page, each.page).map(({ text }) => text));
  }
  const error = characterError(texts.join('\n'), readFileSync(join(corpus, 'ocr-truth.txt'), 'utf8'));
  const { cpu, peak } = used();
  const seconds = `${((performance.now() - started) / 1000 / pages.length).toFixed(1)} s and ${((cpu - before) / pages.length).toFixed(1)} CPU-s a page`;
  console.info(`${name}: character error ${(error * 100).toFixed(2)} %, ${seconds}, process up to ${peak.toFixed(0)} MB`);
  return { error, rotations };
}

test.skipIf(!isHere).each([
  ['scan-150.pdf', 0.01],
  ['scan-200.pdf', 0.01],
  ['scan-300.pdf', 0.01],
])('%s is read with a character error of at most %d', async (name, aim) => {
  const path = join(corpus, name);
  const { error } = await measure(name, [
    { path, page: 1 },
    { path, page: 2 },
  ]);
  expect(error).toBeLessThanOrEqual(aim);
});

const badScan = (name: string) => [1, 2].map((page) => join(corpus, `${name}-${page}.jpg`));

test.skipIf(!isHere).each(['scan-150-bad', 'scan-200-bad', 'scan-300-bad'])(
  '%s is read with a character error of at most 0.03',
  async (name) => {
    const { error } = await measure(
      name,
      badScan(name).map((path) => ({ path, page: 1 })),
    );
    expect(error).toBeLessThanOrEqual(0.03);
  },
);

test.skipIf(!isHere).each([90, 180, 270])('a bad scan turned by %d degrees is read as well', async (degrees) => {
  const pages = await Promise.all(
    badScan('scan-200-bad').map(async (path, index) => {
      const image = await loadImage(readFileSync(path));
      const canvas = createCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const turned = join(folder.path, `${degrees}-${index}.jpg`);
      writeFileSync(turned, await turnPicture(canvas, degrees).encode('jpeg', 90));
      return { path: turned, page: 1 };
    }),
  );
  const { error, rotations } = await measure(`scan-200-bad at ${degrees}°`, pages);
  expect(error).toBeLessThanOrEqual(0.03);
  expect(rotations).toEqual([360 - degrees, 360 - degrees]);
});
