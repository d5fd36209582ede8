import { analyse, type NormalForm } from '../language/analyse';
import { hasSmallLetters, rootsOf, splitWords } from '../language/words';

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

/** A typed word, number or code. `exact`: as written only. Acronyms are their own roots where capitals tell them. */
export function formsOf(text: string, { exact, acronyms }: { readonly exact: boolean; readonly acronyms: boolean }): TermForms | undefined {
  const written = acronyms ? text : text.toLowerCase();
  const words = splitWords(written);
  const [first] = words;
  if (!first) return undefined;
  const asWritten = exact || (acronyms && isAcronym(text));
  const normal = exact ? [] : formsAcross(written).map(({ form }) => form);
  const roots = words.length === 1 ? rootsOf(first.surface) : [first.root];
  if (words.every(({ surface }) => surface === first.surface)) {
    return { words: [first.surface], forms: asWritten ? normal : [...roots, ...normal] };
  }
  const surfaces = words.map(({ surface }) => surface);
  // the parts of a word that is said twice have one root; those of a code have their own
  const isTwice = !asWritten && words.every(({ root }) => root === first.root);
  return { words: surfaces, forms: isTwice ? [...roots, ...normal] : normal, joined: surfaces.join('') };
}

/** Words that must stand beside each other as written. */
export function phraseOf(text: string): TermForms | undefined {
  const words = splitWords(text).map(({ surface }) => surface);
  return words.length > 0 ? { words, forms: [] } : undefined;
}

/** The normal forms of a query's numbers, amounts, dates, citations and codes; one may stand for several typed words. */
export function formsAcross(text: string): readonly NormalForm[] {
  return analyse(text, { language: 'id' }).forms;
}
