import { sectionKeys, type QueryPart, type SectionKey } from '../../../contract/types';
import { addTerms, tellAdded, type Additions } from './query-added';
import { groupsOf, readClauses, type Clause } from './query-clauses';
import { languageOfQuery, withoutSpans, withPiece, writeLeaveOut, type Span } from './query-edit';
import { wordsOfField } from './query-fields';
import { readOperands, type Operand } from './query-operands';
import { scanQuery, type FieldPiece, type Piece } from './query-scan';
import type { Filter, Query, Term, UnderstoodQuery } from './query-types';
import { labelOfValues } from './query-values';
import type { QueryVocabulary } from './query-vocabulary';
import { formsAcross } from './term-forms';

/** Of each kind of piece; what is more is left out, as nobody types so much. */
const MOST_PIECES = 48;
const MOST_IGNORED = 24;

/**
 * Reads what a person typed in the query language of `docs/search.md`. Nothing is an error: what makes no sense as a sign is a word or nothing.
 * `typing` completes the last word.
 */
export function understandQuery(text: string, typing: boolean, vocabulary: QueryVocabulary): UnderstoodQuery {
  const pieces = scanQuery(text, typing);
  const { sequence, excluded, empty } = readOperands(text, pieces, typing);
  const read = readClauses(sequence);
  const clauses = read.clauses.slice(0, MOST_PIECES);
  const without = excluded.slice(0, MOST_PIECES);
  const asked = withoutStopWords(clauses);
  const additions = addTerms(text, clauses, pieces, vocabulary);
  const isFilter = (piece: Piece): piece is FieldPiece => piece.kind === 'field' && piece.field !== 'title';
  const fields = pieces.filter(isFilter).slice(0, MOST_PIECES);
  const left = [
    ...read.clauses.filter((clause) => !asked.includes(clause)).flatMap((clause) => clause.pieces.map(wholeOf)),
    ...read.idle.map(wholeOf),
    ...excluded.slice(MOST_PIECES).map(wholeOf),
    ...[...empty, ...pieces.filter(asksNothing), ...pieces.filter(isFilter).slice(MOST_PIECES)],
  ];
  const parts = [
    ...clausesAsParts(text, pieces, asked, additions),
    ...without.map((operand) => operandAsPart(text, operand)),
    ...fields.map((piece) => fieldAsPart(text, piece, fields)),
    ...ignoredParts(text, left),
  ];
  return {
    groups: asked.flatMap((clause) => groupsWithForms(text, clause, additions)),
    excluded: without.flatMap(({ terms }) => terms),
    ...conditions(fields),
    parts: parts.sort((a, b) => a.start - b.start || b.end - a.end),
    ambiguous: additions.ambiguous,
  };
}

function wholeOf(piece: Clause['pieces'][number]): Span {
  return ('operand' in piece ? piece.operand : piece).whole;
}

function asksNothing({ kind }: Piece): boolean {
  return kind === 'unfinished' || kind === 'leave-out';
}

/** Words such as "yang" decide nothing and would only make hits vanish; alone they are looked for all the same. */
function withoutStopWords(clauses: readonly Clause[]): readonly Clause[] {
  const telling = clauses.filter(
    ({ pieces }) => pieces.length > 1 || !pieces.every((piece) => piece.kind !== 'operator' && piece.isStopWord),
  );
  return telling.length > 0 ? telling : clauses;
}

/** What stands for several typed words at once, such as a citation, counts for each of them. */
function groupsWithForms(text: string, clause: Clause, { terms }: Additions): Term[][] {
  const across = formsAcross(text);
  const termsOf = (operand: Operand): readonly Term[] => {
    const forms = operand.expandable === undefined ? [] : across.filter((one) => one.start <= operand.start && operand.end <= one.end);
    const typed = operand.terms.map((term) => ({ ...term, forms: [...term.forms, ...forms.map(({ form }) => form)] }));
    return [...typed, ...(terms.get(operand) ?? [])];
  };
  return groupsOf(clause, termsOf);
}

function clausesAsParts(text: string, pieces: readonly Piece[], asked: readonly Clause[], { told }: Additions): QueryPart[] {
  const language = languageOfQuery(pieces);
  const leaveOut = (term: string): string => withPiece(text, pieces, writeLeaveOut(term, language));
  return asked.map((clause) => {
    const operands = clause.chains.flatMap((chain) => chain.operands);
    const [first] = operands;
    const isTitle = operands.every(({ inTitle }) => inTitle);
    const spans = clause.pieces.map((piece) => ('operand' in piece ? piece.operand : piece));
    return {
      kind: kindOf(clause, first),
      ...around(spans),
      text: spans.map((span) => span.text).join(' '),
      ...(isTitle && { field: 'title' as const }),
      added: operands.flatMap((operand) => tellAdded(told.get(operand) ?? [], leaveOut)),
      without: withoutSpans(
        text,
        spans.map((span) => span.whole),
      ),
    };
  });
}

function kindOf({ chains }: Clause, first: Operand | undefined): QueryPart['kind'] {
  if (chains.length > 1) return 'any';
  return (chains[0]?.operands.length ?? 0) > 1 ? 'near' : (first?.kind ?? 'word');
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function operandAsPart(text: string, operand: Operand): QueryPart {
  const { kind, start, end, inTitle } = operand;
  return {
    ...{ kind, start, end, text: operand.text, excluded: true },
    ...(inTitle && { field: 'title' as const }),
    ...{ added: [], without: withoutSpans(text, [operand.whole]) },
  };
}

function fieldAsPart(text: string, piece: FieldPiece, fields: readonly FieldPiece[]): QueryPart {
  const { start, end, field, values, excluded } = piece;
  const asksNothing = excluded && (field === 'versions' || (field === 'section' && sectionsOf(fields, false).length > 0));
  return {
    kind: asksNothing ? 'ignored' : 'filter',
    ...{ start, end, text: labelOfValues(field, values), field, values },
    ...(excluded && { excluded }),
    ...{ added: [], without: withoutSpans(text, [piece]) },
  };
}

/** What asks for nothing, or is too much; very many such pieces are told as one. */
function ignoredParts(text: string, spans: readonly (Span | Piece)[]): QueryPart[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const [single, rest] = [sorted.slice(0, MOST_IGNORED), sorted.slice(MOST_IGNORED)];
  const parts = single.map((span) => {
    const isLeaveOut = 'kind' in span && span.kind === 'leave-out';
    return { ...ignored(text, [span]), ...(isLeaveOut && { excluded: true as const }) };
  });
  return rest.length > 0 ? [...parts, ignored(text, rest)] : parts;
}

function ignored(text: string, spans: readonly Span[]): QueryPart {
  const { start, end } = around(spans);
  return { kind: 'ignored', start, end, text: text.slice(start, end), added: [], without: withoutSpans(text, spans) };
}

function conditions(fields: readonly FieldPiece[]): Pick<Query, 'filters' | 'sections' | 'allVersions'> {
  const wanted = sectionsOf(fields, false);
  const unwanted = sectionsOf(fields, true);
  const others = unwanted.length > 0 ? sectionKeys.filter((key) => !unwanted.includes(key)) : [];
  return {
    filters: filtersOf(fields),
    sections: wanted.length > 0 ? wanted : others,
    allVersions: fields.some(({ field, excluded }) => field === 'versions' && !excluded),
  };
}

function sectionsOf(fields: readonly FieldPiece[], excluded: boolean): SectionKey[] {
  const keys = new Set(fields.filter((one) => one.field === 'section' && one.excluded === excluded).flatMap(({ values }) => values));
  return sectionKeys.filter((key) => keys.has(key));
}

/** Of a field that a thing has one value of, several filters mean either; of others, and of ranges of years, each must hold. */
function filtersOf(fields: readonly FieldPiece[]): Filter[] {
  const filters: Filter[] = [];
  for (const { field, values, excluded } of fields) {
    if (field === 'title' || field === 'section' || field === 'versions') continue;
    const isRange = field === 'year' && values.some((value) => value.includes('..'));
    const at = wordsOfField(field).single && !isRange ? filters.findIndex((one) => joins(one, field, excluded)) : -1;
    const known = filters[at];
    if (known) filters[at] = { ...known, values: [...new Set([...known.values, ...values])] };
    else filters.push({ field, values, excluded });
  }
  return filters;
}

function joins(filter: Filter, field: Filter['field'], excluded: boolean): boolean {
  return filter.field === field && filter.excluded === excluded && !filter.values.some((value) => value.includes('..'));
}
