import { changeCost, cliticsCut, endingsCut, firstPrefixCut, goTogether, lacksLetter, withoutDoubling } from './affixes';
import { stemHyphenated } from './hyphens';
import { infixed, preferredRoots, roots, wholeWords } from './roots';
import { ruledRoot } from './ruled-root';

/** Changes whenever roots or normal forms come out otherwise: an index made by another version must be made again. */
export const stemmerVersion = 2;

const SHORTEST_WORD = 4;
// Longer ones are no words, and some are made to keep a stemmer busy.
const LONGEST_WORD = 40;
const MOST_PREFIXES = 3;
const LETTERS = /^[a-z]+$/;
/** `inovasi2` and `buku2nya`, the old shorthand for a word said twice. */
const TWICE = /^([a-z]{3,})2((?:nya|an|kan|i)?)$/;
// Loan words of one family; the second ending counts where it makes a listed root.
const FAMILIES = [
  ['ativitas', 'asi'],
  ['ivitas', 'if'],
  ['atif', 'asi'],
  ['ator', 'asi'],
] as const;

/** The Indonesian root of a folded word, as far as rules and a list of roots can tell. Codes with digits are their own roots. */
export function stem(word: string): string {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || roots.has(word) || wholeWords.has(word)) return word;
  if (!LETTERS.test(word)) return stemOther(word);
  return listedRoot(word) ?? wholeWord(word) ?? familyRoot(word) ?? unlistedRoot(word);
}

/** What the rules leave may be affixed still; they go on until it stays as it is. */
function unlistedRoot(word: string): string {
  const root = ruledRoot(word, listedRoot);
  return root === word ? word : stem(root);
}

function stemOther(word: string): string {
  if (word.includes('-')) return stemHyphenated(word, stem);
  const twice = TWICE.exec(word);
  return twice ? stem(`${twice[1] ?? ''}${twice[2] ?? ''}`) : word;
}

interface Search {
  root: string | undefined;
  worth: number;
}

// What an affix costs, in letters: of two roots as long, the one behind fewer affixes is meant, and memberikan is beri-kan, not ber-ikan.
const ENDING = 0.1;
const PREFIX = 0.12;
const THREE_LETTERS = 1.5;
const PREFERRED = 0.06;
const MISSPELT = 3;
const LOAN = 1.5;
const LOAN_ENDING = /^is/;
// Roots of three letters are found in many words by chance (busi, kerak): these endings and prefixes do not prove them.
const SHORT_ENDINGS: ReadonlySet<string> = new Set(['i', 'is', 'isasi']);
const NEEDS_ENDING = /^(?:ke|se|pe[^nm])/;

/** The listed root that keeps most of the word's letters. */
export function listedRoot(word: string): string | undefined {
  const found: Search = { root: undefined, worth: 0 };
  for (const { base, derivation, cuts } of endingsCut(word)) {
    // No root is longer than what is left.
    if (base.length < found.worth) continue;
    const cost = cuts * ENDING + (LOAN_ENDING.test(derivation) ? LOAN : 0);
    if (base.length > 3 || !SHORT_ENDINGS.has(derivation)) weigh(base, cost, found);
    const misspelt = goTogether(base, derivation) ? 0 : MISSPELT;
    if (misspelt > 0 && !lacksLetter(base, derivation)) continue;
    behindPrefixes(base, cost + PREFIX + misspelt, MOST_PREFIXES, found, derivation);
  }
  return found.root;
}

function behindPrefixes(base: string, cost: number, depth: number, found: Search, derivation: string): void {
  for (const rest of firstPrefixCut(base)) {
    if (rest.length > 3 || derivation !== '' || !NEEDS_ENDING.test(base)) weigh(rest, cost + changeCost(base, rest), found);
    if (depth > 1 && rest.length > 4) behindPrefixes(rest, cost + PREFIX, depth - 1, found, derivation);
  }
  const doubled = withoutDoubling(base);
  if (doubled !== undefined) weigh(doubled, cost + 1, found);
}

function weigh(rest: string, cost: number, found: Search): void {
  const root = infixed.get(rest) ?? rest;
  const worth = rest.length - cost - (rest.length === 3 ? THREE_LETTERS : 0) + (preferredRoots.has(rest) ? PREFERRED : 0);
  if (worth > found.worth && roots.has(root)) [found.root, found.worth] = [root, worth];
}

/** A particle or possessive goes with whole words too: medalinya. */
function wholeWord(word: string): string | undefined {
  return cliticsCut(word).find((base) => wholeWords.has(base));
}

/** `inovatif` and `inovator` are looked for with `inovasi`. */
function familyRoot(word: string): string | undefined {
  for (const base of cliticsCut(word)) {
    for (const [ending, instead] of FAMILIES) {
      if (!base.endsWith(ending)) continue;
      const kin = base.slice(0, -ending.length) + instead;
      if (roots.has(kin)) return kin;
    }
  }
  return undefined;
}
