import type { DamageRules, WordLists } from './word-lists';

/** Answers for one word in small letters whether it is a word of Indonesian or English. */
export type KnowsWord = (word: string) => boolean;

const CACHE_LIMIT = 100_000;
const SHORTEST_BASE = 4;
const MOST_AFFIXES = 3;

type Affixes = Pick<DamageRules, 'prefixes' | 'suffixes' | 'joined' | 'englishSuffixes'>;

function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' ')).filter(Boolean);
}

/** The words that `word` may have been made of by one affix. */
function basesOf(word: string, { prefixes, suffixes, joined, englishSuffixes }: Affixes): string[] {
  const bases: string[] = [];
  for (const suffix of suffixes) if (word.endsWith(suffix)) bases.push(word.slice(0, -suffix.length));
  for (const [prefix, lost] of prefixes) if (word.startsWith(prefix)) bases.push(lost + word.slice(prefix.length));
  for (const first of joined) if (word.startsWith(first)) bases.push(word.slice(first.length));
  for (const [suffix, instead] of englishSuffixes) if (word.endsWith(suffix)) bases.push(word.slice(0, -suffix.length) + instead);
  return bases.filter((base) => base.length >= SHORTEST_BASE);
}

/** Whether `word` is in `words` or made of one of them by up to three affixes; a base has four letters or more. */
export function isMadeOf(word: string, words: ReadonlySet<string>, affixes: Affixes): boolean {
  let forms = [word];
  for (let depth = 0; depth <= MOST_AFFIXES; depth += 1) {
    if (forms.some((form) => words.has(form))) return true;
    forms = forms.flatMap((form) => basesOf(form, affixes));
  }
  return false;
}

/** Puts the lists together, with words known from elsewhere (the stemmer's roots, names of regions). Answers are kept, within bounds. */
export function knowWords(lists: WordLists, affixes: Affixes, more: Iterable<string> = []): KnowsWord {
  const words = new Set([...wordsOf(lists.own), ...wordsOf(lists.indonesian), ...wordsOf(lists.english), ...more]);
  let answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = isMadeOf(word, words, affixes);
    if (answers.size >= CACHE_LIMIT) answers = new Map();
    answers.set(word, answer);
    return answer;
  };
}
