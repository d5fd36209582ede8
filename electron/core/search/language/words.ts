import { cutWords, hasSmallLetters, inEnglish } from './cut-words';
import { readJoined } from './joined-words';
import { roots } from './roots';
import { stem } from './stem';
import type { Word } from './text-types';

export { fold, hasSmallLetters } from './cut-words';
export type { Word } from './text-types';

/** The words of a text in their order, where no language is known and normal forms are not needed; otherwise `analyse` gives the same. */
export function splitWords(text: string, acronyms = hasSmallLetters(text)): readonly Word[] {
  const words = cutWords(text, 'und', acronyms);
  readJoined(text, words, 'und');
  return words;
}

/** The roots by which a word is looked for: its Indonesian one and, since documents may be English, its English one. */
export function rootsOf(surface: string): readonly string[] {
  const root = stem(surface);
  const english = inEnglish(surface, root);
  // batas is no form of an English bata, which is an Indonesian root
  return english === root || (roots.has(surface) && roots.has(english)) ? [root] : [root, english];
}
