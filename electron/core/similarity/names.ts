import type { NameVocabulary } from './name-vocabulary';

/** The words of a name in small letters without diacritics and punctuation. */
export function nameWords(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A name as it is compared: without words that every title has, and without years. */
export function normalName(name: string, { nameWords: idle }: NameVocabulary): string {
  const words = nameWords(name.replace(/\([^)]*\)/g, ' ')).filter((word) => !/^(?:19|20)\d\d$/.test(word));
  const telling = words.filter((word) => !idle.includes(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** An agency's name with its short forms written out ("Dinkes Kab. Malang"). */
export function normalAgency(agency: string, { agencyWords }: NameVocabulary): string {
  return nameWords(agency)
    .map((word) => agencyWords[word] ?? word)
    .join(' ')
    .replace(/\b(\w+) \1\b/g, '$1');
}

/** The telling words of an expansion. */
export function expansionWords(expansion: string, { smallWords }: NameVocabulary): Set<string> {
  return new Set(nameWords(expansion).filter((word) => !smallWords.includes(word)));
}

/** Share of common words among all of two sets, 0–1. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}

/** How many letters of `letters` from `at` on a word can give: its first letter, then others of it in their order. */
function lettersGiven(letters: string, at: number, word: string): number {
  if (letters[at] !== word[0]) return 0;
  let given = 0;
  for (const letter of word) if (letter === letters[at + given]) given += 1;
  return given;
}

/** Whether a name is built of a text's words in their order, at least half of them used ("SIPRAWAN", "Sistem Pelayanan Rakyat Wonorejan"). */
export function isAcronymOf(name: string, expansion: string): boolean {
  const letters = nameWords(name).join('');
  const words = nameWords(expansion);
  if (letters.length < 3 || words.length < 2) return false;
  // How many words were used at most for the first so many letters.
  let reached = new Map<number, number>([[0, 0]]);
  for (const word of words) {
    const further = new Map(reached);
    for (const [at, used] of reached) {
      for (let length = lettersGiven(letters, at, word); length > 0; length -= 1) {
        further.set(at + length, Math.max(further.get(at + length) ?? 0, used + 1));
      }
    }
    reached = further;
  }
  return (reached.get(letters.length) ?? 0) >= Math.max(2, words.length / 2);
}

/** Number of letters to change, add or leave out to make one name of another (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
