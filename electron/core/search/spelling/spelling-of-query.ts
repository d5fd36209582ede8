import type { SpellingSuggestion } from '../../../contract/types';
import { addTerms } from '../query/query-added';
import { readClauses } from '../query/query-clauses';
import { replaceSpan, type Span } from '../query/query-edit';
import { readOperands, type Operand } from '../query/query-operands';
import { scanQuery } from '../query/query-scan';
import type { QueryVocabulary } from '../query/query-vocabulary';
import type { Spelling } from './spelling';
import { formsAcross } from '../query/term-forms';

const MOST_WORDS = 8;
const MOST_SUGGESTIONS = 5;
const ENOUGH_DOCUMENTS = 3;
const MUCH_MORE_USUAL = 50;
const SHORTEST_PART = 3;

/** A piece of the query that may be wrong, with what may be meant, likeliest first. */
interface Doubt extends Span {
  readonly word: string;
  readonly instead: readonly string[];
}

/**
 * Likelier spellings of a query's words, the likeliest first: for words of letters that no document has, or hardly any while a near one is
 * much more usual. Codes, numbers, acronyms, what stands in quotes, and words whose synonym or spelling is known are left alone.
 */
export async function suggestSpellings(
  text: string,
  typing: boolean,
  vocabulary: QueryVocabulary,
  spelling: Spelling,
): Promise<SpellingSuggestion[]> {
  const words = doubtable(text, typing, vocabulary);
  const documents = await Promise.all(words.map((word) => documentsOf(word, spelling)));
  const doubts: Doubt[] = [];
  for (let at = 0; at < words.length && doubts.length < MOST_WORDS; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) continue;
    const [count = 0, nextCount = 0] = [documents[at], documents[at + 1]];
    const joined = next && Math.min(count, nextCount) < ENOUGH_DOCUMENTS ? await joinedWord(text, word, next, spelling) : undefined;
    if (joined) {
      doubts.push(joined);
      at++;
    } else if (count < ENOUGH_DOCUMENTS) {
      const instead = await likelier(surfaceOf(word), count, spelling);
      if (instead.length > 0) doubts.push({ start: word.start, end: word.end, word: word.text, instead });
    }
  }
  return suggestionsOf(text, doubts);
}

/** For words of the query that no document has, the likeliest words of the library: these are looked for besides. */
export async function likelySpellings(
  text: string,
  typing: boolean,
  vocabulary: QueryVocabulary,
  spelling: Spelling,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const operand of doubtable(text, typing, vocabulary)) {
    if (found.size === MOST_WORDS || (await documentsOf(operand, spelling)) > 0) continue;
    // the same query finds the same whenever it is asked; only what is still being typed does not wait
    if (!typing) await spelling.prepare();
    const [instead] = await likelier(surfaceOf(operand), 0, spelling);
    if (instead !== undefined) found.set(surfaceOf(operand), instead);
  }
  return found;
}

/** Single words of letters to which nothing was added, and which belong to no citation, date or amount. */
function doubtable(text: string, typing: boolean, vocabulary: QueryVocabulary): Operand[] {
  const pieces = scanQuery(text, typing);
  const { sequence } = readOperands(text, pieces, typing);
  const { clauses } = readClauses(sequence);
  const { told, terms } = addTerms(text, clauses, pieces, vocabulary);
  const across = formsAcross(text);
  return clauses
    .flatMap(({ chains }) => chains.flatMap(({ operands }) => operands))
    .filter((operand) => {
      const belongs = across.some(({ start, end }) => start <= operand.start && operand.end <= end);
      const isKnown = belongs || told.has(operand) || terms.has(operand) || operand.isStopWord || operand.isAcronym;
      const isWord = operand.kind === 'word' && !operand.inTitle && /^[\p{L}\p{M}]{3,40}$/u.test(operand.expandable ?? '');
      return isWord && !isKnown && !operand.terms.some(({ prefix }) => prefix);
    });
}

function surfaceOf({ expandable = '' }: Operand): string {
  return expandable;
}

/** A word whose root is known stands in documents in another form. */
async function documentsOf({ terms }: Operand, spelling: Spelling): Promise<number> {
  const forms = [...new Set(terms.flatMap((term) => [...term.words, ...term.forms]))];
  return Math.max(0, ...(await Promise.all(forms.map((form) => spelling.lookup(form)))));
}

async function likelier(word: string, documents: number, spelling: Spelling): Promise<string[]> {
  const near = (await spelling.nearest(word)).filter(({ count }) => count > documents * MUCH_MORE_USUAL);
  const parts = documents === 0 ? await partsOf(word, spelling) : undefined;
  const words = near.slice(0, MOST_SUGGESTIONS).map((one) => one.word);
  if (!parts) return words;
  // one change away is likelier than a forgotten space, two are not
  return near[0]?.distance === 1 ? [...words.slice(0, 1), parts, ...words.slice(1)] : [parts, ...words];
}

/** The two known words that a space was forgotten between. */
async function partsOf(word: string, spelling: Spelling): Promise<string | undefined> {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, index) => index + SHORTEST_PART);
  const counts = await spelling.counts(cuts.flatMap((cut) => [word.slice(0, cut), word.slice(cut)]));
  let best: string | undefined;
  let most = 0;
  cuts.forEach((cut, index) => {
    const both = Math.min(counts[2 * index] ?? 0, counts[2 * index + 1] ?? 0);
    if (both > most) [best, most] = [`${word.slice(0, cut)} ${word.slice(cut)}`, both];
  });
  return best;
}

/** One known word that was typed as two. */
async function joinedWord(text: string, one: Operand, other: Operand, spelling: Spelling): Promise<Doubt | undefined> {
  if (text.slice(one.end, other.start).trim() !== '') return undefined;
  const joined = surfaceOf(one) + surfaceOf(other);
  const [count = 0] = await spelling.counts([joined]);
  return count > 0 ? { start: one.start, end: other.end, word: text.slice(one.start, other.end), instead: [joined] } : undefined;
}

/** First the query with everything mended, then other ways to mend each word, the other words mended too. */
function suggestionsOf(text: string, doubts: readonly Doubt[]): SpellingSuggestion[] {
  if (doubts.length === 0) return [];
  const mended = (chosen?: Doubt, way = 0): string =>
    doubts.reduceRight((query, doubt) => replaceSpan(query, doubt, doubt.instead[doubt === chosen ? way : 0] ?? doubt.word), text);
  const all: SpellingSuggestion = {
    word: doubts.map(({ word }) => word).join(' '),
    instead: doubts.map(({ instead }) => instead[0]).join(' '),
    query: mended(),
  };
  const others = doubts.flatMap((doubt) =>
    doubt.instead.slice(1).map((instead, index) => ({ word: doubt.word, instead, query: mended(doubt, index + 1), way: index })),
  );
  const byWay = others.sort((a, b) => a.way - b.way).map(({ word, instead, query }) => ({ word, instead, query }));
  return [all, ...byWay].slice(0, MOST_SUGGESTIONS);
}
