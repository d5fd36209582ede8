import { indexColumns, type TextColumn } from '../index/index-columns';

/** How much a word counts by where it stands. A change here is measured with `npm run bench:relevance`. */
const weights: Readonly<Partial<Record<TextColumn, number>>> = {
  title: 6,
  name: 8,
  tag: 5,
  ringkasan: 2.5,
  tujuan: 2,
  deskripsi: 2,
  implementasi: 1.8,
  dampak: 2,
  kebaruan: 1.8,
  latar_belakang: 1.5,
  replikasi: 1.5,
  dasar_hukum: 0.8,
  data_dukung: 0.8,
  penutup: 0.8,
};
const others = 1.2;

/** The ranking function as FTS5 takes it: words that only serve the program itself weigh nothing. */
export const rankFunction = bm25((column) => (column === 'lead' || column === 'label' ? 0 : (weights[column] ?? others)));

/** The same with the weights of some columns alone: the share of a score that comes from there. */
export function rankFunctionOf(columns: readonly string[]): string {
  return bm25((column) => (columns.includes(column) && column !== 'lead' && column !== 'label' ? (weights[column] ?? others) : 0));
}

function bm25(weightOf: (column: (typeof indexColumns)[number]) => number): string {
  return `bm25(${indexColumns.map((column) => weightOf(column).toFixed(2)).join(', ')})`;
}

/** An innovation by one of its documents is worth a little less than by its own words, and by both a little more. */
export const worthOfDocument = 0.9;
export const bonusForBoth = 0.15;
