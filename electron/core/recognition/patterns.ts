/** A pattern's alternatives: the longest first, so that no word hides a longer one; spaces match any space. */
export function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}

/** One of the words, standing by itself; `after` is a pattern for what follows it. */
export function wholeWord(words: readonly string[], after = ''): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${oneOf(words)})(?![\\p{L}])${after}`, 'iu');
}
