import type { SectionKey } from '../../../contract/types';
import type { EntryStore } from '../index/entry-store';
import { valueFields, type ValueField } from '../index/entry-values';
import type { Filter } from '../query/query-types';

/** Conditions on one field, as a list of the sets of values that pass. */
interface Condition {
  readonly field: ValueField;
  readonly column: Uint32Array;
  /** By number of the set: 1 where it passes. */
  readonly passes: Uint8Array;
}

/** Tells which conditions an entry fails: a bit for each field, by its place in `valueFields`; 0 where it passes all. */
export type FailedFields = (entry: number) => number;

/** Prepares filters for looking at many entries; several of one field must all hold. */
export function failedFields(store: EntryStore, filters: readonly Filter[], sections: readonly SectionKey[] = []): FailedFields {
  const conditions = filters.map((filter) => conditionOf(store, filter.field, matcherOf(filter.field, filter.values), filter.excluded));
  if (sections.length > 0) conditions.push(conditionOf(store, 'section', matcherOf('section', sections), false));
  return (entry) => {
    let failed = 0;
    for (const { field, column, passes } of conditions) {
      if (passes[column[entry] ?? 0] !== 1) failed |= bitOf(field);
    }
    return failed;
  };
}

export function bitOf(field: ValueField): number {
  return 1 << valueFields.indexOf(field);
}

function conditionOf(store: EntryStore, field: ValueField, matches: (value: string) => boolean, excluded: boolean): Condition {
  const place = valueFields.indexOf(field);
  const passes = new Uint8Array(store.sets.length);
  if (excluded) passes[0] = 1;
  for (const set of store.sets) {
    if (set?.field === place && set.members.some(matches) !== excluded) passes[set.number] = 1;
  }
  return { field, column: store.column(field), passes };
}

/** Codes and keys are compared whole; years may be a range; the names of agencies, tags and the like without regard to capitals. */
function matcherOf(field: ValueField, values: readonly string[]): (value: string) => boolean {
  if (field === 'year') return (year) => values.some((range) => isWithin(Number(year), range));
  if (field === 'agency' || field === 'award') {
    const parts = values.map(loose);
    return (value) => parts.some((part) => loose(value).includes(part));
  }
  const wanted = new Set(values.map(loose));
  return (value) => wanted.has(loose(value));
}

function isWithin(year: number, range: string): boolean {
  const [from = '', to = from] = range.split('..');
  const isRange = range.includes('..');
  return year >= (from === '' ? 0 : Number(from)) && year <= (isRange && to === '' ? 9999 : Number(to));
}

function loose(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** True where a value is among the chosen ones of a field. */
export function isChosen(filters: readonly Filter[], field: ValueField, value: string): boolean {
  return filters.some((filter) => filter.field === field && !filter.excluded && matcherOf(field, filter.values)(value));
}
