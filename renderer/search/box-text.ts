import type { QueryPart } from '../../electron/contract/types';

/** A query as the search box holds it: words that stand in the box, and filters that stand as chips beside it, as they are written. */
export interface BoxText {
  readonly text: string;
  readonly kept: readonly string[];
}

/** A query and how it was understood. */
export interface Understood {
  readonly query: string;
  readonly parts: readonly QueryPart[];
}

/** What is being typed; `settled` once its filters may leave the box. */
export interface Draft extends BoxText {
  readonly settled: boolean;
}

/** What stands as a chip and not in the box: filters, and added words that were left out. */
export function isChip({ kind, excluded }: QueryPart): boolean {
  return kind === 'filter' || (kind === 'ignored' && excluded === true);
}

const side = (a: string, b: string): string => [a.trim(), b.trim()].filter((one) => one !== '').join(' ');

/** Takes the filters out of a query: what is left is for the box. */
export function splitQuery({ query, parts }: Understood): BoxText {
  const filters = parts.filter(isChip).toSorted((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  for (const { start, end } of filters) {
    text = side(text, query.slice(from, start));
    from = end;
  }
  return { text: side(text, query.slice(from)), kept: filters.map(({ start, end }) => query.slice(start, end)) };
}

/** The query of a box and its chips. Chips first: the last word stays the last one while it is typed, and no open quotation mark swallows a filter. */
export function joinQuery({ text, kept }: BoxText): string {
  return kept.length === 0 ? text : `${kept.join(' ')}${text.trim() === '' ? '' : ` ${text.trimStart()}`}`;
}

/** The words of an earlier query in a query that is not understood yet, so that filters do not flash up in the box. */
function guess(query: string, before: BoxText): BoxText | undefined {
  const { text, kept } = before;
  if (text === '') return kept.some((one) => query.includes(one)) ? { text, kept: [query] } : undefined;
  if (query === text || query.startsWith(`${text} `))
    return { text, kept: query.slice(text.length).trim() === '' ? [] : [query.slice(text.length).trim()] };
  return query.endsWith(` ${text}`) ? { text, kept: [query.slice(0, -text.length).trim()] } : undefined;
}

/** What the box shows of the query in the address. */
export function shownInBox(query: string, understood: Understood | undefined, draft: Draft | undefined): BoxText {
  const known = understood?.query === query;
  if (draft !== undefined && !(draft.settled && known)) return draft;
  if (query.trim() === '') return { text: '', kept: [] };
  if (understood === undefined) return { text: query, kept: [] };
  if (known) return splitQuery(understood);
  return guess(query, splitQuery(understood)) ?? { text: query, kept: [] };
}

/** The filters that stand as chips: all of them, but those that are being typed in the box. */
export function chipsOf({ query, parts }: Understood, draft: Draft | undefined): readonly QueryPart[] {
  const filters = parts.filter(isChip);
  if (draft === undefined || draft.settled) return filters;
  return filters.filter(({ start, end }) => draft.kept.includes(query.slice(start, end)));
}
