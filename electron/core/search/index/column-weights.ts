import { indexColumns, textColumns, type TextColumn } from './index-columns';

/** How much a word counts by where it stands, in tenths. A change here is measured with `npm run bench:relevance`; the index makes itself again. */
const tenths: Readonly<Partial<Record<TextColumn, number>>> = {
  title: 60,
  name: 80,
  tag: 50,
  ringkasan: 25,
  tujuan: 20,
  deskripsi: 20,
  implementasi: 18,
  dampak: 20,
  kebaruan: 18,
  latar_belakang: 15,
  replikasi: 15,
  dasar_hukum: 8,
  data_dukung: 8,
  penutup: 8,
};
const others = 12;

export const tenthsOfColumn = Object.fromEntries(textColumns.map((column) => [column, tenths[column] ?? others])) as Readonly<
  Record<TextColumn, number>
>;

/** A word that stands once, nobody knows where. */
export const tenthsOfOne = others;

/** Says which weights an index was made with. */
export const weightsVersion = Object.values(tenthsOfColumn).join(',');

/** The ranking function as FTS5 takes it: words that only serve the program itself weigh nothing. */
export const rankFunction = bm25((column) => tenthsOfColumn[column]);

/** The same with the weights of some columns alone: the share of a score that comes from there. */
export function rankFunctionOf(columns: readonly string[]): string {
  return bm25((column) => (columns.includes(column) ? tenthsOfColumn[column] : 0));
}

function bm25(weightOf: (column: TextColumn) => number): string {
  return `bm25(${indexColumns.map((column) => (column === 'label' ? 0 : weightOf(column) / 10).toFixed(1)).join(', ')})`;
}
