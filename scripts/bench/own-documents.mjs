import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '../samples/markup.mjs';
import { root } from '../setup/step.mjs';

const texts = join(root, 'scripts/samples/texts');
const syllables = 'ba bi bu da di du ga gi gu ja ju ka ki ku la li lu ma mi mu na ni nu pa pi pu ra ri ru sa si su ta ti tu wa ya'.split(
  ' ',
);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function readSamples() {
  const files = readdirSync(texts).filter((file) => file.endsWith('.mjs'));
  const modules = await Promise.all(files.toSorted().map((file) => import(pathToFileURL(join(texts, file)).href)));
  const blocks = modules.flatMap(({ documents }) => documents.flatMap(({ body }) => parse(body)));
  return {
    agencies: modules.map(({ innovation }) => innovation.agency),
    headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    sentences: blocks.filter(({ kind, text }) => kind !== 'heading' && text).flatMap(({ text }) => text.split(/(?<=[.?!]) /)),
  };
}

/** Documents mixed from our own sample texts, about 12,000 characters each: sentences in new order, with invented words and numbers between them. */
export async function ownDocuments() {
  const { agencies, headings, sentences } = await readSamples();
  return (number) => {
    const next = random(number * 7919 + 13);
    const pick = (from) => from[Math.floor(next() * from.length)];
    // The square makes some invented words frequent and most of them rare, as names are.
    const word = () => Array.from({ length: 3 }, () => syllables[Math.floor(next() ** 2 * syllables.length)]).join('');
    const sentence = () => (next() < 0.3 ? `${pick(sentences)} Uraian ${word()} bernomor ${Math.floor(next() * 9000)}.` : pick(sentences));
    const paragraph = () => Array.from({ length: 8 + Math.floor(next() * 8) }, sentence).join(' ');
    const passages = Array.from({ length: 8 + Math.floor(next() * 8) }, () => ({ heading: pick(headings), text: paragraph() }));
    return { title: `${word().toUpperCase()} ${pick(headings)} ${pick(agencies)}`, passages };
  };
}
