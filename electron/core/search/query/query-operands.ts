import stopWords from '../../../../resources/vocabularies/stop-words.json';
import type { QueryPart } from '../../../contract/types';
import type { Span } from './query-edit';
import { queryWords } from './query-fields';
import type { ChunkPiece, FieldPiece, Piece, ValuePiece } from './query-scan';
import type { Term } from './query-types';
import { formsOf, isAcronym, phraseOf, tellsAcronyms, wordsOf, type TermForms } from './term-forms';

/** One thing that was typed to be looked for, before signs between such things are read. */
export interface Operand {
  readonly kind: Extract<QueryPart['kind'], 'word' | 'phrase' | 'prefix' | 'any'>;
  readonly start: number;
  readonly end: number;
  /** All that goes when it is taken away, with the signs around its words. */
  readonly whole: Span;
  readonly text: string;
  /** One of them suffices; several only where a field was given several values. */
  readonly terms: readonly Term[];
  readonly excluded: boolean;
  readonly inTitle: boolean;
  /** Its words as the index writes them, where synonyms may be added. */
  readonly expandable?: string;
  /** It says too little to be required beside other words. */
  readonly isStopWord: boolean;
  /** Typed in capitals among small letters. */
  readonly isAcronym: boolean;
}

/** `atau` or `dekat`, which may turn out to be an ordinary word: then `operand` is it. */
export interface Operator {
  readonly kind: 'operator';
  readonly joins: 'or' | 'near';
  readonly distance: number;
  readonly operand: Operand;
}

export interface ReadPieces {
  /** In the order they were typed, without what is excluded. */
  readonly sequence: readonly (Operand | Operator)[];
  readonly excluded: readonly Operand[];
  /** Pieces in which no word stands. */
  readonly empty: readonly Piece[];
}

const STOP_WORDS: ReadonlySet<string> = new Set(stopWords.words);
const MOST_TITLES = 48;
const PREFIX_SIGN = /[\p{L}\p{N}]\*+$/u;

interface Manner {
  /** The last piece is still being typed. */
  readonly completes?: Piece;
  readonly acronyms: boolean;
}

/** Makes terms of the words and phrases among the pieces of a query. */
export function readOperands(text: string, pieces: readonly Piece[], typing: boolean): ReadPieces {
  const last = pieces.at(-1);
  const isOpen = typing && last !== undefined && !/\s$/u.test(text) && !isClosed(last);
  const manner: Manner = { acronyms: tellsAcronyms(typedTexts(pieces)), ...(isOpen && { completes: last }) };
  const sequence: (Operand | Operator)[] = [];
  const excluded: Operand[] = [];
  const empty: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'unfinished' || piece.kind === 'leave-out' || (piece.kind === 'field' && piece.field !== 'title')) continue;
    const operand = piece.kind === 'field' ? titleOperand(piece, manner) : chunkOperand(piece, manner);
    if (!operand) empty.push(piece);
    else if (operand.excluded) excluded.push(operand);
    else sequence.push((piece.kind === 'chunk' && operatorOf(piece, operand)) || operand);
  }
  return { sequence, excluded, empty };
}

function isClosed(piece: Piece): boolean {
  if (piece.kind === 'chunk') return piece.closed;
  return piece.kind === 'unfinished' || piece.items.at(-1)?.closed === true;
}

/** What tells whether capitals mean an acronym: words outside filters and signs, so that a filter changes no other word. */
function typedTexts(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'chunk') return !piece.quoted && operatorNamed(piece.text) ? [] : [piece.text];
    return piece.kind === 'field' && piece.field === 'title' ? piece.items.map((item) => item.text) : [];
  });
}

function operatorNamed(text: string): Pick<Operator, 'joins' | 'distance'> | undefined {
  const { or, near } = queryWords.operators;
  if (or.names.includes(text)) return { joins: 'or', distance: 0 };
  const [name = '', distance] = text.split('/');
  if (!near.names.includes(name) || (distance !== undefined && !/^\d+$/.test(distance))) return undefined;
  const wanted = distance === undefined ? near.distance : Number(distance);
  return { joins: 'near', distance: Math.min(Math.max(wanted, 1), near.farthest) };
}

function operatorOf(piece: ChunkPiece, operand: Operand): Operator | undefined {
  const named = piece.quoted || piece.excluded ? undefined : operatorNamed(piece.text);
  return named && { kind: 'operator', ...named, operand };
}

function chunkOperand(piece: ChunkPiece, manner: Manner): Operand | undefined {
  const completes = piece === manner.completes;
  const typed = typedTerm(piece, manner, completes, piece.excluded);
  if (!typed) return undefined;
  const { start, end, excluded } = piece;
  return { ...typed, ...(piece.quoted && { start, end }), ...(excluded && { start }), whole: { start, end }, excluded, inTitle: false };
}

type TypedTerm = Omit<Operand, 'excluded' | 'inTitle' | 'whole'>;

/** A word, a code, a beginning or a phrase, with the place of its words within the query. */
function typedTerm(piece: Omit<ValuePiece, 'closed'>, manner: Manner, completes: boolean, exact: boolean): TypedTerm | undefined {
  const hasSign = PREFIX_SIGN.test(piece.text);
  const forms = piece.quoted ? phraseOf(piece.text) : formsOf(piece.text, { exact: exact || hasSign, acronyms: manner.acronyms });
  if (!forms) return undefined;
  const place = piece.quoted ? piece : trimmed(piece, hasSign);
  const kind = piece.quoted ? 'phrase' : hasSign ? 'prefix' : 'word';
  const isPlain = kind === 'word' && !exact;
  return {
    ...{ kind, start: place.start, end: place.end, text: piece.quoted ? piece.text.trim() : place.text },
    terms: [termOf(forms, completes || hasSign)],
    ...(isPlain && { expandable: forms.words.join(' ') }),
    isStopWord: isPlain && forms.words.length === 1 && STOP_WORDS.has(forms.words[0] ?? ''),
    isAcronym: manner.acronyms && isAcronym(piece.text),
  };
}

function termOf({ words, forms, joined }: TermForms, prefix: boolean): Term {
  return { words, forms, ...(joined !== undefined && { joined }), prefix };
}

/** The piece without signs around its words; a star that means a beginning stays. */
function trimmed({ text, end }: Pick<ValuePiece, 'text' | 'end'>, hasSign: boolean) {
  const words = wordsOf(text);
  const offset = end - text.length;
  const [first, last] = [words[0]?.start ?? 0, hasSign ? text.length : (words.at(-1)?.end ?? text.length)];
  return { text: text.slice(first, last), start: offset + first, end: offset + last };
}

/** Words that must stand in the title; any of them where there are several values. */
function titleOperand(piece: FieldPiece, manner: Manner): Operand | undefined {
  const completes = (item: ValuePiece) => piece === manner.completes && item === piece.items.at(-1);
  const found = piece.items.slice(0, MOST_TITLES).flatMap((item) => typedTerm(item, manner, completes(item), piece.excluded) ?? []);
  const [first] = found;
  if (!first) return undefined;
  const { start, end, excluded } = piece;
  const inTitle = true as const;
  return {
    kind: found.length > 1 ? 'any' : first.kind,
    ...{ start, end, whole: { start, end }, excluded, inTitle, text: found.map(({ text }) => text).join(', ') },
    terms: found.flatMap(({ terms }) => terms.map((term) => ({ ...term, inTitle }))),
    ...(found.length === 1 && first.expandable !== undefined && { expandable: first.expandable }),
    isStopWord: false,
    isAcronym: first.isAcronym,
  };
}
