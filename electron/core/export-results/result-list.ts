import { z } from 'zod';

/** One result as it is written down. */
export interface ResultRow {
  readonly kind: 'innovation' | 'document';
  readonly title: string;
  readonly region?: string;
  readonly year?: string;
  readonly agency?: string;
  /** The passage that answers best, as plain text. */
  readonly passage?: string;
  /** Where that passage stands, in words that another document can quote. */
  readonly citation: string;
  readonly id: string;
}

/** A list of results with what was asked. */
export interface ResultList {
  readonly query: string;
  /** The pieces of the query as they were understood. */
  readonly understood: readonly string[];
  readonly date: string;
  /** Everything that was found; more than there are rows where the list was cut. */
  readonly total: number;
  readonly rows: readonly ResultRow[];
  readonly words: ResultWords;
}

const columns = ['number', 'kind', 'title', 'region', 'year', 'agency', 'passage', 'citation', 'id'] as const;

/** Every column of a list, in order. */
export const resultColumns = columns;
export type ResultColumn = (typeof columns)[number];

/** The words of a list in one language (`resources/strings/<language>/results.json`). */
export const resultWordsSchema = z.strictObject({
  heading: z.string(),
  about: z.string(),
  query: z.string(),
  understood: z.string(),
  date: z.string(),
  total: z.string(),
  nothing: z.string(),
  cut: z.string(),
  added: z.string(),
  page: z.string(),
  paragraph: z.string(),
  columns: z.record(z.enum(columns), z.string()),
  kinds: z.record(z.enum(['innovation', 'document']), z.string()),
  fields: z.record(z.string(), z.string()),
});
export type ResultWords = z.infer<typeof resultWordsSchema>;

/** A sentence with its numbers and words filled in. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The cells of one result, in order of the columns. */
export function cellsOf(row: ResultRow, number: number, words: ResultWords): readonly (string | number | undefined)[] {
  return [number, words.kinds[row.kind], row.title, row.region, row.year, row.agency, row.passage, row.citation, row.id];
}

/** Says that the list does not hold everything; undefined where it does. */
export function cutNote({ rows, total, words }: ResultList): string | undefined {
  return rows.length < total ? fillIn(words.cut, { n: rows.length, total }) : undefined;
}

/** Without the characters that XML forbids, half a pair of them among those: with one of them Word and Excel would not open the file. */
export function xmlSafe(text: string): string {
  // eslint-disable-next-line no-control-regex -- those are what is taken out
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '');
}
