import type { AddedTerm, AmbiguousTerm } from '../../../contract/types';
import type { Clause } from './query-clauses';
import { quoted, replaceSpan } from './query-edit';
import { queryWords } from './query-fields';
import type { Operand } from './query-operands';
import type { Piece } from './query-scan';
import type { Term } from './query-types';
import type { Addition, QueryVocabulary } from './query-vocabulary';
import { modernSpelling } from '../language/old-spelling';
import { formsOf, phraseOf, plain } from './term-forms';

/** What is looked for besides the typed words. */
export interface Additions {
  readonly terms: ReadonlyMap<Operand, readonly Term[]>;
  /** Each is told once, at the first of the words it stands for. */
  readonly told: ReadonlyMap<Operand, readonly ToldAddition[]>;
  readonly ambiguous: readonly AmbiguousTerm[];
}

/** An addition with the typed words that it stands beside. */
type ToldAddition = Addition & { readonly of: string };

const MOST_FOR_ONE = 24;
const MOST_ALTERNATIVES = 3;

/** Finds synonyms and spellings for words, and for words that were typed one after the other. */
export function addTerms(text: string, clauses: readonly Clause[], pieces: readonly Piece[], vocabulary: QueryVocabulary): Additions {
  const terms = new Map<Operand, Term[]>();
  const told = new Map<Operand, ToldAddition[]>();
  const ambiguous: AmbiguousTerm[] = [];
  const isLeftOut = leftOut(pieces);
  const add = (operands: readonly Operand[], found: readonly Addition[]): void => {
    const [first] = operands;
    const of = operands.map((operand) => operand.text).join(' ');
    for (const addition of found.filter(({ text: words }) => !isLeftOut(words))) {
      for (const operand of operands) addOnce(terms, operand, addition);
      const sofar = (first && told.get(first)) ?? [];
      if (first && !sofar.some((one) => plain(one.text) === plain(addition.text))) told.set(first, [...sofar, { ...addition, of }]);
    }
  };
  for (const run of runsOf(clauses)) {
    for (const operands of knownWords(run, vocabulary)) {
      const words = keyOf(operands);
      const [first] = operands;
      if (operands.length === 1 && first) add(operands, spellingsOf(words, vocabulary));
      add(operands, vocabulary.additions(words));
      const meanings = vocabulary.meanings(words);
      if (meanings.length > 0 && first) ambiguous.push(askAbout(text, operands, meanings, vocabulary));
    }
  }
  return { terms, told, ambiguous };
}

function leftOut(pieces: readonly Piece[]): (words: string) => boolean {
  const found = pieces.flatMap((piece) => (piece.kind === 'leave-out' ? [piece] : []));
  const all = found.some((piece) => piece.all);
  const words = new Set(found.flatMap(({ items }) => items.map((item) => plain(item.text))));
  return (one) => all || words.has(plain(one));
}

/** Words that stand one after the other with nothing between but filters; alternatives stand alone. */
function runsOf(clauses: readonly Clause[]): Operand[][] {
  const runs: Operand[][] = [[]];
  for (const { chains } of clauses) {
    const [chain] = chains;
    const [operand] = chain?.operands ?? [];
    const isSingle = chains.length === 1 && chain?.operands.length === 1 && operand?.expandable !== undefined && !operand.inTitle;
    if (isSingle) {
      runs.at(-1)?.push(operand);
      continue;
    }
    const alone = chains.flatMap(({ operands }) => (operands.length === 1 ? operands : [])).filter((one) => one.expandable !== undefined);
    const isTitle = alone.length > 0 && alone.every(({ inTitle }) => inTitle);
    if (isTitle) runs.unshift(...alone.map((one) => [one]));
    else runs.push(...alone.map((one) => [one]), []);
  }
  return runs;
}

function keyOf(operands: readonly Operand[]): string {
  return operands.map(({ expandable }) => expandable ?? '').join(' ');
}

/** Every word of a run, alone, and the longest groups of words that the vocabulary knows, in place of what is in them. */
function knownWords(run: readonly Operand[], vocabulary: QueryVocabulary): Operand[][] {
  const found: Operand[][] = [];
  for (let at = 0; at < run.length;) {
    let length = Math.min(run.length - at, vocabulary.longest);
    while (length > 1 && !isKnown(keyOf(run.slice(at, at + length)), vocabulary)) length--;
    found.push(run.slice(at, at + length));
    at += Math.max(length, 1);
  }
  return found;
}

function isKnown(words: string, vocabulary: QueryVocabulary): boolean {
  return vocabulary.additions(words).length > 0 || vocabulary.meanings(words).length > 0;
}

function spellingsOf(word: string, vocabulary: QueryVocabulary): readonly Addition[] {
  if (word.includes(' ')) return [];
  const modern = modernSpelling(word);
  return [...vocabulary.spellings(word), ...(modern === undefined ? [] : [{ kind: 'spelling' as const, text: modern }])];
}

function addOnce(terms: Map<Operand, Term[]>, operand: Operand, addition: Addition): void {
  const sofar = terms.get(operand) ?? [];
  const term = addedTerm(addition, operand.inTitle);
  const words = term?.words.join(' ');
  const isThere = [...operand.terms, ...sofar].some((one) => one.words.join(' ') === words);
  if (term && !isThere && sofar.length < MOST_FOR_ONE) terms.set(operand, [...sofar, term]);
}

/** Roots of a synonym would find too much (`keputusan`: `putus`), unless it is its own root; another spelling is the same word. */
function addedTerm({ kind, text }: Addition, inTitle: boolean): Term | undefined {
  const found = /\s/u.test(text.trim()) ? phraseOf(text) : formsOf(text, { exact: false, acronyms: true });
  if (!found) return undefined;
  const forms = kind === 'spelling' ? found.forms : found.forms.filter((form) => form === found.words[0]);
  const { words, joined } = found;
  return { words, forms, ...(joined !== undefined && { joined }), prefix: false, ...(inTitle && { inTitle: true as const }), added: true };
}

/** The word as it was typed, and for each meaning the query with the words for it in its place. */
function askAbout(text: string, operands: readonly Operand[], meanings: readonly string[], vocabulary: QueryVocabulary): AmbiguousTerm {
  const [start, end] = [operands[0]?.start ?? 0, operands.at(-1)?.end ?? 0];
  const typed = text.slice(start, end);
  const name = operands[0]?.inTitle ? typed.slice(0, typed.indexOf(':') + 1) : '';
  const written = (meaning: string): string => {
    const words = vocabulary.alternatives(meaning).slice(0, MOST_ALTERNATIVES).map(quoted);
    return name === '' ? words.join(` ${queryWords.operators.or.names[0]} `) : name + words.join(',');
  };
  return {
    term: operands.map((one) => one.text).join(' '),
    meanings: meanings.map((label) => ({ label, query: replaceSpan(text, { start, end }, written(label)) })),
  };
}

/** The added terms of an operand as they are shown. */
export function tellAdded(found: readonly ToldAddition[], without: (term: string) => string): AddedTerm[] {
  return found.map(({ kind, of, text }) => ({ kind, of, text, without: without(text) }));
}
