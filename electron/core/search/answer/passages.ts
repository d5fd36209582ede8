import type { Language, Passage } from '../../../contract/types';
import { findMarks, snippet, takeApart, type Mark } from './highlight';
import { promisedGroups } from './near-words';
import type { Query } from '../query/query-types';

/** A text that may become a passage of a result. */
export interface Source {
  readonly text: string;
  readonly isHeading?: boolean;
}

/** A text that was chosen, and the part of it to show. */
export interface Chosen<From extends Source> {
  readonly source: From;
  readonly snippet: string;
}

/** Passages shown of one hit. */
export const mostPassages = 3;
const MOST_READ = 5;

interface Judged<From> {
  readonly source: From;
  readonly marks: readonly Mark[];
  readonly worth: number;
}

/** How many groups of a query each source may answer, told without reading any closely. */
export type Promises = (query: Query) => ArrayLike<number>;

/** The one to three passages that answer most of the query, best first; none when only the title does. */
export function choosePassages<From extends Source>(
  query: Query,
  sources: readonly From[],
  language: Language = 'und',
  promises: Promises = (asked) => sources.map(({ text }) => promisedGroups(asked, text)),
): Chosen<From>[] {
  const choose = (asked: Query) => judge(asked, promising(sources, promises(asked)), language);
  const exact = choose(query);
  const judged = exact.length > 0 ? exact : choose(takeApart(query));
  return judged.map(({ source, marks }) => ({ source, snippet: snippet(source.text, marks) }));
}

/** Looks for pieces of words first, because cutting every text into words costs fifty times more. */
function promising<From extends Source>(sources: readonly From[], promises: ArrayLike<number>): From[] {
  const candidates: { readonly source: From; readonly promise: number }[] = [];
  sources.forEach((source, index) => {
    const promise = 2 * (promises[index] ?? 0);
    if (promise > 0) candidates.push({ source, promise: source.isHeading ? promise - 1 : promise });
  });
  return candidates
    .sort((a, b) => b.promise - a.promise)
    .slice(0, MOST_READ)
    .map(({ source }) => source);
}

/** Stops reading when enough texts answer every part of the query. */
function judge<From extends Source>(query: Query, sources: readonly From[], language: Language): Judged<From>[] {
  const judged: Judged<From>[] = [];
  let complete = 0;
  for (const source of sources) {
    const marks = findMarks(query, source.text, language);
    if (marks.length === 0) continue;
    const groups = new Set(marks.map(({ group }) => group)).size;
    judged.push({ source, marks, worth: groups * 100 + Math.min(marks.length, 20) - (source.isHeading ? 50 : 0) });
    if (groups === query.groups.length && !source.isHeading) complete++;
    if (complete === mostPassages) break;
  }
  return judged.sort((a, b) => b.worth - a.worth).slice(0, mostPassages);
}

/** Where a block stands, as the database writes it. */
export interface Place {
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly heading?: string | null;
}

/** Page or paragraph and heading, absent where there is none. */
export function placeOf({ page, paragraph, heading }: Place): Omit<Passage, 'snippet'> {
  return {
    ...(page !== null && { page }),
    ...(paragraph !== null && { paragraph }),
    ...(heading !== null && heading !== undefined && heading !== '' && { heading }),
  };
}
