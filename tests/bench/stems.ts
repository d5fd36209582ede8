import { readFileSync } from 'node:fs';
import { analyse } from '../../electron/core/search/language/analyse';
import { roots } from '../../electron/core/search/language/roots';
import { stem } from '../../electron/core/search/language/stem';
import pairs from '../fixtures/search/stem-pairs.json';
import { sampleTexts, type Load } from './own-texts';

const ROUNDS = 5;
const DOCUMENT_LENGTH = 20_000;

/** Lines that say how well and how fast roots are found: published cases (`word TAB root` a line), our own pairs, words and documents per CPU-second. */
export async function stemReport(cases: string | undefined, showMisses: boolean, load?: Load): Promise<string[]> {
  const texts = (await sampleTexts(load)).join('\n');
  return [
    ...(cases === undefined ? ['no file of cases was given'] : published(cases, showMisses)),
    ...ownPairs(showMisses),
    ...speed(texts),
  ];
}

function published(file: string, showMisses: boolean): string[] {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const rootOf = (words: string): string => words.toLowerCase().split(' ').map(stem).join(' ');
  const misses = cases.filter(([word = '', root]) => rootOf(word) !== root);
  return [
    `published cases: ${share(cases.length - misses.length, cases.length)}`,
    ...(showMisses ? misses.map(([word = '', root = '']) => `  ${word}: ${rootOf(word)}, expected ${root}`) : []),
  ];
}

function ownPairs(showMisses: boolean): string[] {
  const parted = pairs.together.filter(([one = '', other = '']) => stem(one) !== stem(other));
  const merged = pairs.apart.filter(([one = '', other = '']) => stem(one) === stem(other));
  return [
    `pairs that belong together: ${share(pairs.together.length - parted.length, pairs.together.length)}`,
    `pairs that only look alike, kept apart: ${share(pairs.apart.length - merged.length, pairs.apart.length)}`,
    ...(showMisses ? [...parted, ...merged].map((pair) => `  ${pair.join(', ')}`) : []),
  ];
}

function speed(texts: string): string[] {
  const affixed = [...roots].flatMap((root) => [`di${root}kan`, `ber${root}`, `me${root}i`, `ke${root}an`, `${root}nya`]);
  const distinct = [...new Set([...(texts.toLowerCase().match(/[a-z]{4,}/g) ?? []), ...affixed])];
  const rates = rounds(() => distinct.forEach(stem)).map((seconds) => distinct.length / seconds);
  const documents = Array.from({ length: 40 }, (_, index) => pieceOf(texts, index));
  const each = rounds(() => documents.forEach((text) => analyse(text, { language: 'id' }))).map(
    (seconds) => (seconds / documents.length) * 1000,
  );
  return [
    `words per CPU-second without the cache: ${Math.round(median(rates))} (${distinct.length} different words, median of ${ROUNDS})`,
    `analysis of a document of ${DOCUMENT_LENGTH} characters with the cache: ${median(each).toFixed(2)} ms of CPU (median of ${ROUNDS})`,
  ];
}

function pieceOf(texts: string, index: number): string {
  const start = (index * DOCUMENT_LENGTH) % Math.max(1, texts.length - DOCUMENT_LENGTH);
  return texts.slice(start, start + DOCUMENT_LENGTH);
}

/** CPU-seconds of each round; the first, which warms up, does not count. */
function rounds(work: () => void): number[] {
  return Array.from({ length: ROUNDS + 1 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  }).slice(1);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function share(part: number, of: number): string {
  return `${part} of ${of} (${((part / of) * 100).toFixed(1)} %)`;
}
