import { columnsOfSections, entrySign, rootSign } from '../index/index-columns';
import type { Query, Term } from '../query/query-types';

/** The expression for FTS5 that says what matches, built of quoted words only; undefined when no word is looked for. */
export function matchExpression(query: Query): string | undefined {
  return expressionOf(query, () => []);
}

/**
 * The same hits, with more weight on some: a word that was typed counts twice where words were added to it, and neighbouring words of the
 * query that stand together count again. Each is an alternative that is narrower than what it stands beside, so it adds no hit.
 */
export function rankedExpression(query: Query): string | undefined {
  return expressionOf(query, (index) => [...typedAgain(query, index).map(anyForm), ...together(query, index)]);
}

function expressionOf(query: Query, moreOf: (group: number) => readonly string[]): string | undefined {
  if (query.groups.length === 0) return undefined;
  const groups = query.groups.map((group, index) => `(${[...group.map(anyForm), ...moreOf(index)].join(' OR ')})`);
  const wanted = inSections(query, groups.join(' AND '));
  const excluded = excludedExpression(query);
  return excluded === undefined ? wanted : `(${wanted}) NOT (${excluded})`;
}

/** What must not occur, wherever it stands. */
export function excludedExpression({ excluded }: Query): string | undefined {
  return excluded.length === 0 ? undefined : excluded.map(anyForm).join(' OR ');
}

/** These entries only. */
export function entriesExpression(entries: readonly number[]): string {
  return entries.map((entry) => quote(`${entrySign}${entry}`)).join(' OR ');
}

/** Narrows an expression to a column, for counting where words stand. */
export function inColumn(column: string, expression: string): string {
  return `{${column}} : (${expression})`;
}

export function inSections({ sections }: Query, expression: string): string {
  return sections.length === 0 ? expression : inColumn(columnsOfSections(sections).join(' '), expression);
}

/** A term as written, or any of its roots and normal forms. */
function anyForm(term: Term): string {
  const any = [asWritten(term), ...formsOf(term).map(quote)].join(' OR ');
  return term.inTitle ? `{title name} : (${any})` : `(${any})`;
}

/** Roots and normal forms as the index has them: in the text itself and beside it. */
function formsOf({ words, forms, near }: Term): readonly string[] {
  if (near) return [];
  return forms.flatMap((form) => (words.length === 1 && words[0] === form ? [rootSign + form] : [form, rootSign + form]));
}

function asWritten({ words, forms, prefix, near, joined }: Term): string {
  const sign = prefix ? ' *' : '';
  const phrase = quote(words.join(' '));
  if (near) return nearEachOther(words, forms, near);
  return joined === undefined ? phrase + sign : `${phrase}${sign} OR ${quote(joined)}${sign}`;
}

/** Words as written or written like one of their roots: roots themselves stand apart from the text, so that how near they are is not known. */
function nearEachOther(words: readonly string[], forms: readonly string[], near: NonNullable<Term['near']>): string {
  const waysOf = (written: readonly string[], roots: readonly string[]) => [...new Set([written.join(' '), ...roots])].map(quote);
  const pairs = waysOf(words, forms).flatMap((one) =>
    waysOf(near.words, near.forms).map((other) => `NEAR(${one} ${other}, ${near.distance})`),
  );
  return pairs.join(' OR ');
}

/** The expression's parts by what they look for, each as an alternative of all groups: for saying what a score is made of. */
export function partsOfExpression(
  query: Query,
): { readonly all: string; readonly words: string; readonly roots?: string; readonly together?: string } | undefined {
  const all = query.groups.flat();
  if (all.length === 0) return undefined;
  const roots = all.flatMap(({ forms }) => forms).map((form) => quote(rootSign + form));
  const boosts = query.groups.flatMap((_, index) => together(query, index));
  return {
    all: all.map(anyForm).join(' OR '),
    words: all.map(asWritten).join(' OR '),
    ...(roots.length > 0 && { roots: roots.join(' OR ') }),
    ...(boosts.length > 0 && { together: boosts.join(' OR ') }),
  };
}

function typedAgain({ groups }: Query, index: number): readonly Term[] {
  const group = groups[index] ?? [];
  const typed = group.filter(({ added }) => !added);
  return typed.length < group.length ? typed : [];
}

const NEARNESS = 6;

/** A group's word beside the next group's, and near it. */
function together({ groups }: Query, index: number): string[] {
  const [first, second] = [singleWord(groups[index]), singleWord(groups[index + 1])];
  if (first === undefined || second === undefined) return [];
  return [quote(`${first} ${second}`), `NEAR(${quote(first)} ${quote(second)}, ${NEARNESS})`];
}

function singleWord(group: readonly Term[] | undefined): string | undefined {
  const term = group?.find(({ added, words, near, inTitle, prefix }) => !added && !near && !inTitle && !prefix && words.length === 1);
  return term?.words[0];
}

/** What a score is the sum of. */
export interface ScoredPart {
  readonly group: number;
  /** One word of the index, or all that begin with it; undefined where only the expression says it. */
  readonly word?: string;
  readonly isBeginning: boolean;
  /** Two words that are to stand together: first beside each other, then near. */
  readonly neighbours?: readonly string[];
  readonly expression: string;
}

/** The parts of `rankedExpression` one by one. */
export function scoredParts(query: Query): readonly ScoredPart[] {
  return query.groups.flatMap((terms, group) => {
    const words = [...terms, ...typedAgain(query, group)].flatMap((term) => partsOfTerm(term, group));
    const neighbours = [query.groups[group], query.groups[group + 1]].map(singleWord).filter((word) => word !== undefined);
    return [...words, ...together(query, group).map((expression) => ({ group, isBeginning: false, neighbours, expression }))];
  });
}

function partsOfTerm(term: Term, group: number): ScoredPart[] {
  const { words, prefix, joined, near, inTitle } = term;
  if (near || inTitle) return [{ group, isBeginning: false, expression: anyForm(term) }];
  const isOne = words.length === 1 && joined === undefined;
  const written = { group, ...(isOne && { word: words[0] ?? '' }), isBeginning: prefix, expression: asWritten(term) };
  return [written, ...formsOf(term).map((word) => ({ group, word, isBeginning: false, expression: quote(word) }))];
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
