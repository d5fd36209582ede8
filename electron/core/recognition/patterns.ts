import type { Vocabulary } from './vocabulary';

/** A pattern's alternatives: the longest first, so that no word hides a longer one; spaces match any space. */
export function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}

/** One of the letters with which the words begin is next: passes over a text before a long list of words is tried. */
export function beginsLike(words: readonly string[]): string {
  return `(?=[${[...new Set(words.map((word) => word.charAt(0)))].filter((letter) => /[\p{L}\d]/u.test(letter)).join('')}])`;
}

/** One of the words, standing by itself; `after` is a pattern for what follows it. */
export function wholeWord(words: readonly string[], after = ''): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${oneOf(words)})(?![\\p{L}])${after}`, 'iu');
}

/** Capitalised words, small joining words only between them: a proper name. */
export function properName({ words }: Vocabulary): string {
  const word = "[\\p{L}\\p{N}'’.-]*";
  return `[\\p{Lu}\\p{N}]${word}(?:\\s+(?:(?:${oneOf(words.nameJoining)})\\s+){0,2}[\\p{Lu}\\p{N}&]${word}){0,11}`;
}

/** Makes something of a vocabulary once: patterns are dear to make, and a library reads thousands of documents with one vocabulary. */
export function perVocabulary<T>(make: (vocabulary: Vocabulary) => T): (vocabulary: Vocabulary) => T {
  const ready = new WeakMap<Vocabulary, { readonly made: T }>();
  return (vocabulary) => {
    const known = ready.get(vocabulary) ?? { made: make(vocabulary) };
    ready.set(vocabulary, known);
    return known.made;
  };
}
