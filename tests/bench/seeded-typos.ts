import { randomOf } from './damaged-text';

/** A word with the mistake somebody may make in it. */
export interface Typo {
  readonly word: string;
  readonly typed: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function mistake(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a';
  const kind = random();
  if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.5) return word.slice(0, at) + letter + word.slice(at);
  if (kind < 0.75) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/**
 * Seeded mistakes, seven in ten of one letter and the others of two, in words of five letters or more; usual words more often, as people
 * type them. A mistake that makes another known word is none that anybody could mend.
 */
export function seededTypos(words: readonly (readonly [string, number])[], number: number, seed = 7): Typo[] {
  const random = randomOf(seed);
  const usual = words.filter(([word]) => word.length >= 5);
  const known = new Set(words.map(([word]) => word));
  const heavy = usual.map(([, count]) => Math.sqrt(count));
  const total = heavy.reduce((sum, one) => sum + one, 0);
  const typos: Typo[] = [];
  while (typos.length < number) {
    let left = random() * total;
    let at = 0;
    while (at < usual.length - 1 && (left -= heavy[at] ?? 0) > 0) at++;
    const word = usual[at]?.[0] ?? '';
    const once = mistake(word, random);
    const typed = random() < 0.7 ? once : mistake(once, random);
    if (typed !== word && !known.has(typed)) typos.push({ word, typed });
  }
  return typos;
}
