import type { Facet, FacetValue, QueryPart, SearchField } from '../../electron/contract/types';

/** The filters of the panel, in its order; the map stands first and the years are drawn. */
export const panelFields = [
  ...(['region', 'section', 'has', 'year', 'sector', 'category', 'sdg', 'value'] as const),
  ...(['stage', 'award', 'family', 'status', 'tag', 'collection', 'format', 'language'] as const),
] as const satisfies readonly SearchField[];

/** Those that stand open from the start. */
export const openFields: readonly SearchField[] = ['region', 'section', 'has', 'year', 'sector', 'category'];

/** Values as a list shows them: those with most results first, but what is chosen is never hidden. */
export function listedValues(values: readonly FacetValue[], chosen: readonly string[], most: number): readonly FacetValue[] {
  const known = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  const missing = chosen.filter((value) => !values.some((one) => one.value === value));
  const all = [...known, ...missing.map((value) => ({ value, label: value, count: 0, chosen: true }))];
  const sorted = all.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const first = sorted.slice(0, most);
  return [...first, ...sorted.slice(most).filter(({ value }) => chosen.includes(value))];
}

/** What is chosen in a facet; a range of years counts as written. */
export function chosenOf(facet: Facet, parts: readonly QueryPart[]): readonly string[] {
  const written = parts.filter(({ kind, field, excluded }) => kind === 'filter' && field === facet.field && excluded !== true);
  const values = written.flatMap((part) => part.values ?? []);
  return values.length > 0 ? [...new Set(values)] : facet.values.filter(({ chosen }) => chosen).map(({ value }) => value);
}

/** Counts per code, for the map. */
export function countsOf(facet: Facet | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries((facet?.values ?? []).map(({ value, count }) => [value, count]));
}

export interface YearRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A filter of years as a range: `2021..2023`, `2021..`, `..2023` or `2021`; several years are taken from the first to the last. */
export function rangeOf(values: readonly string[]): YearRange | undefined {
  if (values.length === 0) return undefined;
  const ends = values.map((value) => {
    const [from = '', to = from] = value.split('..');
    return { from: from === '' ? -Infinity : Number(from), to: to === '' ? Infinity : Number(to) };
  });
  const from = Math.min(...ends.map((one) => one.from));
  const to = Math.max(...ends.map((one) => one.to));
  return { ...(Number.isFinite(from) && { from }), ...(Number.isFinite(to) && { to }) };
}

/** The same as a filter's values; none for all years. */
export function valuesOfRange({ from, to }: YearRange): readonly string[] {
  if (from === undefined && to === undefined) return [];
  if (from !== undefined && from === to) return [String(from)];
  const turned = from !== undefined && to !== undefined && from > to;
  return [turned ? `${to}..${from}` : `${from ?? ''}..${to ?? ''}`];
}

export interface YearBar {
  readonly year: number;
  readonly count: number;
}

/** A bar for each year from the first to the last that has results, gaps too; at most the last forty. */
export function yearBars(facet: Facet): readonly YearBar[] {
  const counts = new Map(facet.values.flatMap(({ value, count }) => (/^\d{4}$/.test(value) ? [[Number(value), count] as const] : [])));
  if (counts.size === 0) return [];
  const last = Math.max(...counts.keys());
  const first = Math.max(last - 39, Math.min(...counts.keys()));
  return Array.from({ length: last - first + 1 }, (_, step) => ({ year: first + step, count: counts.get(first + step) ?? 0 }));
}

/** Whether a year lies in a range. */
export function isInRange(year: number, range: YearRange | undefined): boolean {
  return range === undefined || (year >= (range.from ?? -Infinity) && year <= (range.to ?? Infinity));
}

/** The range after a click on a year: that year; with Shift from the nearer end to it; none where it alone was chosen. */
export function clickedRange(year: number, range: YearRange | undefined, extend: boolean): YearRange {
  if (extend && range !== undefined) {
    const from = Math.min(year, range.from ?? year);
    const to = Math.max(year, range.to ?? year);
    return { from, to };
  }
  return range?.from === year && range.to === year ? {} : { from: year, to: year };
}

/** A value chosen, or no longer. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
