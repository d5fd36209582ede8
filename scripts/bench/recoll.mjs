import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuredCommand } from './measured-command.mjs';

/** Writes the documents `0` to `count` (exclusive) as plain text, each into a file of its own. */
export function writeTexts(folder, document, count) {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const { title, passages } = document(number);
    const text = `${title}\n\n${passages.map((passage) => `${passage.heading}\n${passage.text}`).join('\n\n')}\n`;
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), text);
  }
}

/** Indexes a folder with Recoll as it comes: `{ config, cpu, wall }` (seconds), or undefined where it is not installed. */
export async function recollIndex(folder, work) {
  if ((await measuredCommand(['sh', '-c', 'command -v recollindex && command -v recollq'])).code !== 0) return undefined;
  const config = mkdtempSync(join(work, 'recoll-'));
  writeFileSync(join(config, 'recoll.conf'), `topdirs = ${folder}\n`);
  const { cpu, wall } = await measuredCommand(['recollindex', '-z', '-c', config]);
  return { config, cpu, wall };
}

/** Milliseconds of each question with 20 abstracts, the start of the program in it. */
export async function recollTimes(config, queries) {
  const times = [];
  for (const query of queries) {
    const { wall } = await measuredCommand(['recollq', '-c', config, '-A', '-n', '20', query]);
    times.push(wall * 1000);
  }
  return times;
}
