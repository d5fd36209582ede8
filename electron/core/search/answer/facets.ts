import type { Connection } from '../../database/connection';
import { searchFields, sectionKeys, type Facet, type FacetValue, type SearchField } from '../../../contract/types';
import type { EntryStore } from '../index/entry-store';
import { valueFields, type ValueField } from '../index/entry-values';
import { inColumn, matchExpression } from './expression';
import { bitOf, isChosen } from './filters';
import { columnOfSection } from '../index/index-columns';
import type { Matches } from './matches';
import type { Query } from '../query/query-types';

/** In the words of a vocabulary, where it has any for a value. */
export type LabelOf = (field: SearchField, value: string) => string;

/** What is counted; `section` says where the words stand, which is another question than which sections an entry has. */
const counted = valueFields.filter((field) => field !== 'section');
const mostValues = 200;

/** Counts of every field over all hits. Each takes the other filters into account, but not its own. */
export function countFacets(query: Query, store: EntryStore, matches: Matches, labelOf: LabelOf): Facet[] {
  const hits = new Uint32Array(matches.innovations.length + matches.documents.length);
  hits.set(matches.innovations);
  hits.set(matches.documents, matches.innovations.length);
  const nearlyBy = new Map<number, number[]>();
  for (const entry of matches.nearly) {
    const bits = (matches.states[entry] ?? 1) - 1;
    const list = nearlyBy.get(bits);
    if (list) list.push(entry);
    else nearlyBy.set(bits, [entry]);
  }
  return counted
    .map((field) => ({
      field: field satisfies SearchField,
      values: countField(field, [hits, nearlyBy.get(bitOf(field)) ?? []], store, query, labelOf),
    }))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => searchFields.indexOf(a.field) - searchFields.indexOf(b.field));
}

function countField(
  field: ValueField,
  lists: readonly ArrayLike<number>[],
  store: EntryStore,
  query: Query,
  labelOf: LabelOf,
): FacetValue[] {
  const column = store.column(field);
  const bySet = new Uint32Array(store.sets.length);
  for (const list of lists) addSets(bySet, column, list);
  const counts = new Map<string, number>();
  bySet.forEach((count, number) => {
    if (count === 0) return;
    for (const value of store.sets[number]?.members ?? []) counts.set(value, (counts.get(value) ?? 0) + count);
  });
  return withChosen(counts, field, query)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, mostValues)
    .map(([value, count]) => ({ value, label: labelOf(field, value), count, chosen: isChosen(query.filters, field, value) }));
}

function addSets(bySet: Uint32Array, column: Uint32Array, entries: ArrayLike<number>): void {
  for (let index = 0; index < entries.length; index += 1) {
    const set = column[entries[index] ?? 0] ?? 0;
    bySet[set] = (bySet[set] ?? 0) + 1;
  }
}

/** A chosen value stays in sight even where nothing has it, so that it can be taken back. */
function withChosen(counts: ReadonlyMap<string, number>, field: ValueField, { filters }: Query): [string, number][] {
  const missing = filters
    .filter((filter) => filter.field === field && !filter.excluded && !['year', 'agency', 'award'].includes(field))
    .flatMap(({ values }) => values)
    .filter((value) => !counts.has(value));
  return [...counts, ...missing.map((value): [string, number] => [value, 0])];
}

/** Above so many entries, counting where words stand would cost more than the search itself. */
const mostForSections = 300;

/** In how many entries the words stand in each section; absent where there are too many hits to say so quickly. */
export async function countSections(query: Query, index: Connection, matches: Matches, labelOf: LabelOf): Promise<Facet[]> {
  const expression = matchExpression({ ...query, sections: [] });
  if (expression === undefined || matches.own.length > mostForSections) return [];
  const keys = sectionKeys.filter((key) => key !== 'free');
  const union = keys.map(() => 'SELECT ? AS section, group_concat(rowid) AS entries FROM words WHERE words MATCH ?').join(' UNION ALL ');
  const rows = await index.all<{ section: string; entries: string | null }>(
    union,
    keys.flatMap((key) => [key, inColumn(columnOfSection(key), expression)]),
  );
  const chosen: readonly string[] = query.sections;
  const values = rows.flatMap(({ section, entries }) => {
    const count = matches.countHits((entries?.split(',') ?? []).map(Number));
    if (count === 0 && !chosen.includes(section)) return [];
    return [{ value: section, label: labelOf('section', section), count, chosen: chosen.includes(section) }];
  });
  return values.length === 0 ? [] : [{ field: 'section', values: values.sort((a, b) => b.count - a.count) }];
}
