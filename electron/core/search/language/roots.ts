import vocabulary from '../../../../resources/vocabularies/roots.json';

function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Indonesian roots: what the stemmer cuts words down to. */
export const roots: ReadonlySet<string> = new Set(wordsOf(vocabulary.roots));

/** Words that are left as they are and are no part of others. */
export const wholeWords: ReadonlySet<string> = new Set(wordsOf(vocabulary.whole));

/** Roots of words with an infix, which no rule finds without finding wrong ones too (berlinang is not lang). */
export const infixed: ReadonlyMap<string, string> = new Map(Object.entries(vocabulary.infixed));

/** Where a nasal may have swallowed a letter or not (mengarang: karang or arang), these are meant. */
export const preferredRoots: ReadonlySet<string> = new Set(wordsOf(vocabulary.preferred));
