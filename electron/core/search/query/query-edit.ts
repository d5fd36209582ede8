import { queryWords, wordsOfField, type QueryLanguage } from './query-fields';
import type { Piece } from './query-scan';
import { writeValue } from './query-values';
import type { SearchField } from '../../../contract/types';

/** A piece of a query by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const PARTS_WORDS = /[\s,;/|()[\]{}<>!?=+:"“”„‟«»]/u;

/** The query without these pieces; the rest stays as it was typed. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return merged(text, spans).reduceRight(cut, text);
}

/** Spans with nothing but white space between them are one, so that no gap stays. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

function cut(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const isFirst = before === '' || /\s$/u.test(before);
  // signs that parted the piece from what follows part nothing any more
  const after = isFirst ? text.slice(end).replace(/^[,;/|)\]}!?=+:.]+/u, '') : text.slice(end);
  if (before.trim() === '') return after.trimStart();
  if (after.trim() === '') return before.trimEnd();
  if (isFirst) return before + after.trimStart();
  return before + (PARTS_WORDS.test(after[0] ?? '') || PARTS_WORDS.test(before.at(-1) ?? '') ? '' : ' ') + after;
}

/** The query with one piece replaced. */
export function replaceSpan(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The query with a piece more: at its end, or before a phrase that nobody closed. */
export function withPiece(text: string, pieces: readonly Piece[], piece: string): string {
  const last = pieces.at(-1);
  const open = last && isOpen(last) ? last.start : undefined;
  if (open !== undefined) return `${spaced(text.slice(0, open))}${piece} ${text.slice(open)}`;
  return spaced(text) + piece;
}

function spaced(text: string): string {
  return text === '' || /\s$/u.test(text) ? text : `${text} `;
}

function isOpen(piece: Piece): boolean {
  if (piece.kind === 'unfinished') return false;
  const last = piece.kind === 'chunk' ? piece : piece.items.at(-1);
  return last !== undefined && last.quoted && !last.closed;
}

/** English where a field was called by its English name, and Indonesian otherwise. */
export function languageOfQuery(pieces: readonly Piece[]): QueryLanguage {
  const said = pieces.flatMap((piece) => ('language' in piece && piece.language ? [piece.language] : []));
  return said.includes('en') && !said.includes('id') ? 'en' : 'id';
}

/** A filter as it is typed; undefined where the field can have none of the values. */
export function writeFilter(field: SearchField, values: readonly string[], language: QueryLanguage): string | undefined {
  const written = values.flatMap((value) => (field === 'title' ? value.trim() : writeValue(field, value, language)) ?? []).filter(Boolean);
  const [name] = wordsOfField(field)[language];
  return written.length > 0 ? `${name}:${[...new Set(written)].map(quoted).join(',')}` : undefined;
}

/** The piece that leaves one added term out. */
export function writeLeaveOut(term: string, language: QueryLanguage): string {
  return `-${queryWords.operators.leaveOut[language][0]}:${quoted(term)}`;
}

/** Words that a field's value or a synonym is written with; quotes where it would otherwise end too early. */
export function quoted(words: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(words) || /^[<>]?=?\d{4}$|^(?:\d{4})?\.\.(?:\d{4})?$/.test(words)) return words;
  if (!/["“”„‟]/u.test(words)) return `"${words}"`;
  return `«${words.replaceAll('»', ' ')}»`;
}
