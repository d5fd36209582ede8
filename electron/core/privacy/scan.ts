import type { PrivacyKind } from '../../contract/privacy-types';
import type { Run, Span } from './digits';
import { spansOf } from './digits';
import type { Label, Patterns } from './labels';
import { findLabels, foldLetters, labelsBefore, patternsOf } from './labels';
import type { FilledRow, ListColumns } from './list-columns';
import { listColumns } from './list-columns';
import type { Passage } from './passages';
import type { PrivacyVocabulary } from './vocabulary';

/** Personal data at a place in a passage's text. */
export interface Found {
  readonly kind: PrivacyKind;
  readonly start: number;
  readonly end: number;
}

/** One passage with all that the kinds' finders ask about it. */
export interface Scan {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly labels: readonly Label[];
  readonly runs: readonly Run[];
  /** What the heads of lists without cells say. */
  readonly columns: ListColumns;
  readonly patterns: Patterns;
  readonly vocabulary: PrivacyVocabulary;
}

const NONE_REACH = 30;
const LONGEST_WORD = 24;

/** Prepares a passage for the finders. */
export function scan({ text, from }: Passage, runs: readonly Run[], vocabulary: PrivacyVocabulary): Scan {
  const folded = foldLetters(text);
  const patterns = patternsOf(vocabulary);
  const labels = findLabels(folded, patterns);
  return {
    text,
    folded,
    from,
    labels,
    runs,
    columns: listColumns({ text, labels, runs, listHead: patterns.listHead }),
    patterns,
    vocabulary,
  };
}

/** The row at a place, where the head of its list has been read: for a kind that it has, the head speaks of no other number in it. */
export function rowOf({ columns }: Scan, position: number): FilledRow | undefined {
  return columns.rows.find(({ start, end }) => start <= position && position < end);
}

function isAbout({ text }: Scan, { kind, end }: Label, position: number, kinds: readonly Label['kind'][]): boolean {
  if (kind !== 'none') return kinds.includes(kind);
  return position - end <= NONE_REACH && !/\d{4}/.test(text.slice(end, position));
}

/** The nearest label of the kinds asked for, with its distance, or `none` where a nearer word says that the number is no person's. */
export function announced(scan: Scan, position: number, reach: number, kinds: readonly Label['kind'][]): Label | undefined {
  const column = scan.columns.kindAt.get(position);
  if (column && kinds.includes(column)) return { kind: column, start: position, end: position };
  const row = rowOf(scan, position);
  const says = ({ kind, end }: Label): boolean => !row || end > row.start || !row.kinds.includes(kind);
  return labelsBefore(scan.labels, scan.text, position, reach).find((label) => says(label) && isAbout(scan, label, position, kinds));
}

/** True for an amount of money. */
export function isMoney(scan: Scan, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  return (
    scan.patterns.money.test(scan.folded.slice(Math.max(0, start - 16), start)) || /^,(?:\d\d(?!\d)|-)/.test(scan.text.slice(end, end + 4))
  );
}

/** True for a piece out of the middle of a number with stops ("080.000.000" of "55.080.000.000"); a list's number glued to a long one is none. */
function isPiece({ text }: Scan, { start, end, groups }: Span): boolean {
  const follows = /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) && (groups[0]?.digits.length ?? 0) < 10;
  return follows || (/^[.,]\d/.test(text.slice(end, end + 2)) && (groups.at(-1)?.digits.length ?? 0) < 9);
}

/** All spans of all runs with so many digits that are numbers of their own. */
export function allSpans(scan: Scan, least: number, most: number): Span[] {
  return scan.runs.flatMap((run) => spansOf(run, least, most)).filter((span) => !isPiece(scan, span));
}

/** Whether a pattern's match begins between `start` and `end` of the folded text; a word that goes on after `end` is seen whole. */
export function occurs({ folded }: Scan, pattern: RegExp, start: number, end: number): boolean {
  const from = Math.max(0, start);
  const at = folded.slice(from, end + LONGEST_WORD).search(pattern);
  return at >= 0 && from + at < end;
}

/** Whether a pattern occurs right at a place of the folded text, after a space or two. */
export function occursAt({ folded }: Scan, pattern: RegExp, at: number): boolean {
  return (
    folded
      .slice(at, at + 24)
      .trimStart()
      .search(pattern) === 0
  );
}

/** True for a number written digit by digit, as in the boxes of a form: nothing else stands in its run. */
export function isSpelledOut({ groups, whole }: Span): boolean {
  return whole && groups.every(({ digits }) => digits.length === 1);
}
