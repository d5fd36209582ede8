/**
 * `node scripts/known-words.mjs`: makes resources/vocabularies/known-words.json anew. The words come from the dictionaries inside the
 * recognition data that the program ships (tesseract-ocr/tessdata, Apache-2.0, through @tesseract.js-data); `own` is kept as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { dictionariesOf } from './known-words/tessdata.mjs';

const require = createRequire(import.meta.url);
const vocabularies = join(import.meta.dirname, '../resources/vocabularies');
const file = join(vocabularies, 'known-words.json');
const rules = JSON.parse(readFileSync(join(vocabularies, 'text-damage.json'), 'utf8'));
const before = JSON.parse(readFileSync(file, 'utf8'));
const { module } = await runnerImport(join(import.meta.dirname, '../electron/core/quality/known-words.ts'), { logLevel: 'error' });

function smallWords(list) {
  return new Set(list.map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, '')).filter((word) => /^[a-z]{4,20}$/.test(word)));
}

/** Words that stand in both dictionaries of a language: each alone also holds what its web pages misspelt. */
function wordsInBoth(language) {
  const data = join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), `4.0.0/${language}.traineddata.gz`);
  const [first, second] = dictionariesOf(gunzipSync(readFileSync(data))).map(smallWords);
  return [...first].filter((word) => second.has(word));
}

/** Leaves out what the affixes make of a shorter word of the list. */
function basesOnly(words, known) {
  const kept = new Set(known);
  const bases = [];
  for (const word of words.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (module.isMadeOf(word, kept, rules)) continue;
    kept.add(word);
    bases.push(word);
  }
  return bases.toSorted();
}

function lines(words) {
  const text = words.join(' ').replace(/(.{1,138})(?: |$)/g, '$1\n');
  return text.trim().split('\n');
}

const own = before.own.flatMap((line) => line.split(' '));
const indonesian = basesOnly(wordsInBoth('ind'), own);
const english = basesOnly(wordsInBoth('eng'), [...own, ...indonesian]);
const made = { ...before, own: lines([...new Set(own)].toSorted()), indonesian: lines(indonesian), english: lines(english) };
writeFileSync(file, `${JSON.stringify(made, undefined, 1)}\n`);
console.log(`own ${new Set(own).size}, Indonesian ${indonesian.length}, English ${english.length} words`);
