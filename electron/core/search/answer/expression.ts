import { columnsOfSections, entrySign, leadSign, rootSign } from '../index/index-columns';
import type { Query, Term } from '../query/query-types';
import { strongest } from '../index/row-of-words';

/** The expression for FTS5 that says what matches, built of quoted words only; undefined when no word is looked for. */
export function matchExpression(query: Query): string | undefined {
  return expressionOf(query, () => []);
}

/**
 * The same hits, with more weight on some: a word that was typed counts twice where words were added to it, and neighbouring words of the
 * query that stand together count again (FTS5 looks every word of an alternative up again: looking for those beside each other only is
 * cheaper where words are common). Each is an alternative that is narrower than what it stands beside, so it adds no hit.
 */
export function rankedExpression(query: Query, reach: Reach = 'near'): string | undefined {
  return expressionOf(query, (index) => [...typedAgain(query, index), ...together(query, index, reach)]);
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

/** Entries in which at least one of the groups' words is of this strength or more; undefined where no group has such words. */
export function leadExpression(query: Query, strength: number): string | undefined {
  const roots = new Set(query.groups.flat().flatMap((term) => (term.inTitle ? [] : leadRoots(term))));
  if (roots.size === 0) return undefined;
  const alternatives: string[] = [];
  for (const [root, sign] of [...roots].map((each) => each.split('\u0000') as [string, string])) {
    for (let step = strength; step <= strongest; step += 1) alternatives.push(`${quote(`${leadSign}${step}${root}`)}${sign}`);
  }
  return alternatives.join(' OR ');
}

/** These entries only. */
export function entriesExpression(entries: readonly number[]): string {
  return entries.map((entry) => quote(`${entrySign}${entry}`)).join(' OR ');
}

/** Narrows an expression to a column, for counting where words stand. */
export function inColumn(column: string, expression: string): string {
  return `{${column}} : (${expression})`;
}

function inSections({ sections }: Query, expression: string): string {
  return sections.length === 0 ? expression : inColumn(columnsOfSections(sections).join(' '), expression);
}

/** A term as written, or any of its roots and normal forms. */
function anyForm(term: Term): string {
  const forms = term.near
    ? []
    : term.forms.flatMap((form) => (term.words.length === 1 && term.words[0] === form ? [rootSign + form] : [form, rootSign + form]));
  const any = [asWritten(term), ...forms.map(quote)].join(' OR ');
  return term.inTitle ? `{title name} : (${any})` : `(${any})`;
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

function leadRoots({ words, forms, prefix, near }: Term): string[] {
  if (near) return [...words, ...near.words].map((word) => `${word}\u0000`);
  const own = words.length > 1 ? words : [...new Set([...words, ...forms])];
  return own.map((word, index) => `${word}\u0000${prefix && index === words.length - 1 ? ' *' : ''}`);
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

function typedAgain({ groups }: Query, index: number): string[] {
  const group = groups[index] ?? [];
  const typed = group.filter(({ added }) => !added);
  return typed.length < group.length ? typed.map(anyForm) : [];
}

const NEARNESS = 6;

/** Words that stand together: beside each other only, or near as well. */
export type Reach = 'beside' | 'near';

/** A group's word beside the next group's, or near it. */
function together({ groups }: Query, index: number, reach: Reach = 'near'): string[] {
  const [first, second] = [singleWord(groups[index]), singleWord(groups[index + 1])];
  if (first === undefined || second === undefined) return [];
  const beside = quote(`${first} ${second}`);
  return reach === 'beside' ? [beside] : [beside, `NEAR(${quote(first)} ${quote(second)}, ${NEARNESS})`];
}

function singleWord(group: readonly Term[] | undefined): string | undefined {
  const term = group?.find(({ added, words, near, inTitle, prefix }) => !added && !near && !inTitle && !prefix && words.length === 1);
  return term?.words[0];
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
