import type { Query, Term } from './query-types';

/** Fewer words than this are all needed: a query of two that is met by one of them is another query. */
const fewestWords = 3;
const longWords = 5;
const mostWords = 7;

/** A query that is met where some of its words lack. */
export interface RelaxedQuery {
  readonly query: Query;
  readonly atLeast: { readonly words: number; readonly of: number };
}

/** The query with one word that may lack, then with two where it has many; none for short queries and for very long ones. */
export function relaxed(query: Query): readonly RelaxedQuery[] {
  const of = query.groups.length;
  if (of < fewestWords || of > mostWords) return [];
  return (of < longWords ? [1] : [1, 2]).map((missing) => ({
    query: { ...query, groups: anyOf(query.groups, missing + 1) },
    atLeast: { words: of - missing, of },
  }));
}

/** At most n-1 of the groups lack exactly when one of every n of them is met. */
function anyOf(groups: Query['groups'], n: number): Query['groups'] {
  if (n === 0) return [[]];
  return groups.flatMap((group, index) => anyOf(groups.slice(index + 1), n - 1).map((others): readonly Term[] => [...group, ...others]));
}
