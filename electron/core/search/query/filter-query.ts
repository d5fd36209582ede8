import type { SearchField } from '../../../contract/types';
import { languageOfQuery, replaceSpan, withoutSpans, withPiece, writeFilter } from './query-edit';
import { scanQuery } from './query-scan';

/** The query with the filters of one field replaced, where the first of them stood or at the end; without values they are taken away. */
export function filterQuery({ query, field, values }: { query: string; field: SearchField; values: readonly string[] }): string {
  const pieces = scanQuery(query);
  const old = pieces.filter((piece) => piece.kind === 'field' && piece.field === field);
  const written = writeFilter(field, values, languageOfQuery(pieces));
  if (written === undefined) return withoutSpans(query, old);
  const [first, ...others] = old;
  if (!first) return withPiece(query, pieces, written);
  const isAtEnd = first.end === query.length;
  const next = query[first.end] ?? '';
  const gap = isAtEnd || /[\s,;()[\]{}]/u.test(next) ? '' : ' ';
  return replaceSpan(withoutSpans(query, others), first, written + gap);
}
