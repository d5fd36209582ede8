import { analyse } from './analyse';
import { oldSpellings as spellingsOfOtherTimes } from './old-spelling';
import { hasSmallLetters, rootsOf, splitWords } from './words';

// The only file of the query language that knows how the index writes words.

/** A piece of a query as the index would write it. */
export interface TermForms {
  readonly words: readonly string[];
  /** Roots that also count as a hit; none where the words are to stand exactly. */
  readonly forms: readonly string[];
  /** The parts of a code written as one word. */
  readonly joined?: string;
}

/** Words of a text with their places, as the index writes them. */
export function wordsOf(text: string): readonly { readonly surface: string; readonly start: number; readonly end: number }[] {
  return splitWords(text);
}

/** The words of a text as the index writes them, one space between: how names are compared. */
export function plain(text: string): string {
  return splitWords(text)
    .map(({ surface }) => surface)
    .join(' ');
}

/** True where capitals tell acronyms from other words. */
export function tellsAcronyms(texts: readonly string[]): boolean {
  return texts.length === 1 || texts.some(hasSmallLetters);
}

/** Two capitals or more and no small letter. */
export function isAcronym(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !hasSmallLetters(text);
}

/** A typed word or code. `exact`: as written only. Acronyms are their own roots where capitals tell them. */
export function formsOf(text: string, { exact, acronyms }: { readonly exact: boolean; readonly acronyms: boolean }): TermForms | undefined {
  const words = splitWords(acronyms ? text : text.toLowerCase());
  const [first] = words;
  if (!first) return undefined;
  const asWritten = exact || (acronyms && isAcronym(text));
  const roots = words.length === 1 ? rootsOf(first.surface) : [first.root];
  if (words.every(({ surface }) => surface === first.surface)) return { words: [first.surface], forms: asWritten ? [] : roots };
  const surfaces = words.map(({ surface }) => surface);
  // the parts of a word that is said twice have one root; those of a code have their own
  const isTwice = !asWritten && words.every(({ root }) => root === first.root);
  return { words: surfaces, forms: isTwice ? [first.root] : [], joined: surfaces.join('') };
}

/** Words that must stand beside each other as written. */
export function phraseOf(text: string): TermForms | undefined {
  const words = splitWords(text).map(({ surface }) => surface);
  return words.length > 0 ? { words, forms: [] } : undefined;
}

/** How a word of the spelling before 1972 is written today; none where nothing in it says that it is one. */
export function modernSpellings(surface: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(surface) || !/dj|tj|oe/.test(surface) || surface.startsWith('koe')) return [];
  return spellingsOfOtherTimes(surface).slice(0, 1);
}

/** How a word of today was written before 1972, and before 1947 with oe for u. Most were never written so: ask the library first. */
export function oldSpellings(surface: string): readonly string[] {
  return surface.length < 4 || modernSpellings(surface).length > 0 ? [] : spellingsOfOtherTimes(surface);
}

/** What stands for several typed words at once, such as a citation or an amount, with the places of the words it stands for. */
export function formsAcross(text: string): readonly { readonly start: number; readonly end: number; readonly form: string }[] {
  return analyse(text, { language: 'und' }).forms;
}
