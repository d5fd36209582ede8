import type { Reader } from '../../electron/core/database/types';
import { splitWords } from '../../electron/core/search/language/words';

/** One question of the bench: what is asked, and whether its last word is being typed. */
export interface Question {
  readonly query: string;
  readonly typing?: boolean;
}

const EACH = 25;
const SAMPLED = 250;

/** Questions of every class, made of the words that the library holds; the same library gives the same questions. A class without words is empty. */
export async function questionClasses(reader: Reader): Promise<ReadonlyMap<string, readonly Question[]>> {
  const words = await countWords(reader);
  const [common, frequent, medium, rare] = [
    between(words, 0.6, 1),
    between(words, 0.25, 0.6),
    between(words, 0.08, 0.25),
    between(words, 0, 0.02),
  ];
  return new Map([
    ['common word', take(common, 1)],
    ['frequent word', take(frequent, 1)],
    ['medium word', take(medium, 1)],
    ['rare word', take(rare, 1)],
    ['acronym of a title', words.acronyms.slice(0, EACH).map((query) => ({ query }))],
    ['2 medium words', take(medium, 2)],
    ['2 common words', take(common, 2)],
    ['3 frequent words', take(frequent, 3)],
    ['phrase of 2 words', words.pairs.slice(0, EACH).map((pair) => ({ query: `"${pair}"` }))],
    ['beginning of 4 letters', take(medium, 1).map(({ query }) => ({ query: query.slice(0, 4), typing: true }))],
    ['4 words with OR', take(frequent, 4).map(({ query }) => ({ query: query.replaceAll(' ', ' OR ') }))],
    ['word without another', take(frequent, 2).map(({ query }) => ({ query: query.replace(' ', ' -') }))],
  ]);
}

interface Words {
  /** In how many documents a word stands. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly documents: number;
  readonly acronyms: readonly string[];
  readonly pairs: readonly string[];
}

/** Plain words that stand in such a part of the documents, in an order that has nothing to do with their letters. */
function between({ frequency, documents }: Words, least: number, most: number): readonly string[] {
  return [...frequency]
    .filter(([word, count]) => /^[a-z]{4,}$/.test(word) && count >= least * documents && count <= most * documents)
    .map(([word]) => word)
    .sort((a, b) => scramble(a) - scramble(b));
}

function take(words: readonly string[], size: number): readonly Question[] {
  if (words.length < size) return [];
  return Array.from({ length: EACH }, (_, number) => ({
    query: Array.from({ length: size }, (__, part) => words[(number + part * 7) % words.length] ?? '').join(' '),
  }));
}

async function countWords(reader: Reader): Promise<Words> {
  const documents = await reader.all<{ number: number; title: string }>('SELECT number, title FROM document ORDER BY number');
  const sampled = documents.filter((_, index) => index % Math.ceil(documents.length / SAMPLED) === 0);
  const frequency = new Map<string, number>();
  const pairs: string[] = [];
  for (const { number } of sampled) {
    const blocks = await reader.all<{ text: string }>('SELECT text FROM block WHERE document = ?', [number]);
    const words = blocks.flatMap(({ text }) => splitWords(text).map(({ surface }) => surface));
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const at = words.findIndex((word, index) => index > 40 && word.length > 4 && (words[index + 1]?.length ?? 0) > 4);
    if (at >= 0) pairs.push(`${words[at]} ${words[at + 1]}`);
  }
  return { frequency, documents: sampled.length, acronyms: sampled.map(({ title }) => title.split(' ')[0] ?? ''), pairs };
}

function scramble(word: string): number {
  let hash = 2166136261;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
