import type { SearchField } from '../../../contract/types';
import { fieldNamed, languageOfName, queryWords, type FieldWords, type QueryLanguage } from './query-fields';
import { resolveValue } from './query-values';

/** A value behind a field's name. */
export interface ValuePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly closed: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly excluded: boolean;
}

/** Words without white space, or what stands between quotes. */
export interface ChunkPiece extends Place {
  readonly kind: 'chunk';
  readonly text: string;
  readonly quoted: boolean;
  readonly closed: boolean;
}

/** A field's name with values; `values` are the codes and keys they mean, none for titles, whose values are words. */
export interface FieldPiece extends Place {
  readonly kind: 'field';
  readonly field: SearchField;
  readonly items: readonly ValuePiece[];
  readonly values: readonly string[];
  readonly language?: QueryLanguage;
}

/** Added terms that are to be left out; `all` of them. */
export interface LeaveOutPiece extends Place {
  readonly kind: 'leave-out';
  readonly items: readonly ValuePiece[];
  readonly all: boolean;
  readonly language?: QueryLanguage;
}

/** A field whose value is still being typed. */
export interface UnfinishedPiece extends Place {
  readonly kind: 'unfinished';
}

export type Piece = ChunkPiece | FieldPiece | LeaveOutPiece | UnfinishedPiece;

const QUOTE = '"“”„‟';
const RUN = /[^\s"“”„‟«»]+/uy;
const BARE_VALUE = /[^\s"“”„‟«»,;()[\]{}]+/uy;
const NAME = /(-?)(\p{L}[\p{L}-]*):/uy;
const SPACES = /\s+/uy;
const SKIPPED = /[\s,;/|()[\]{}<>!?=+:*]+/uy;
const SEPARATE = /[,;/|()[\]{}<>!?=+:]+/gu;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Cuts a query into its pieces. What only looks like a field, because its name or value is unknown, becomes words. */
export function scanQuery(text: string, typing = false): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = matchAt(SKIPPED, text, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const found = fieldAt(text, at, typing) ?? chunksAt(text, at);
    pieces.push(...found.pieces);
    at = found.end;
  }
  return pieces;
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

function chunksAt(text: string, start: number): Found {
  const excluded = text[start] === '-' && /^-[^\s-]/u.test(text.slice(start, start + 3));
  const at = excluded ? start + 1 : start;
  // the name of a field that there is none of says nothing before a phrase that must not occur
  const quoted = quotedAt(text, excluded ? at + (matchAt(NAME, text, start)?.[0].length ?? 1) - 1 : at);
  if (quoted) {
    const { text: inner, end, closed } = quoted;
    return { pieces: [{ kind: 'chunk', start, end, text: inner, quoted: true, closed, excluded }], end };
  }
  const run = matchAt(RUN, text, at)?.[0] ?? text.slice(at, at + 1);
  const end = at + run.length;
  const whole = (from: number, to: number): ChunkPiece => ({
    ...{ kind: 'chunk', start: from, end: to, text: text.slice(excluded && from === start ? at : from, to) },
    ...{ quoted: false, closed: false, excluded },
  });
  if (excluded || /\p{N}/u.test(run)) return { pieces: [whole(start, end)], end };
  return { pieces: splitRun(run, at).map(([from, to]) => whole(from, to)), end };
}

/** The places of a run's words between signs that part them. */
function splitRun(run: string, offset: number): [number, number][] {
  const places: [number, number][] = [];
  let from = 0;
  for (const sign of run.matchAll(SEPARATE)) {
    if (sign.index > from) places.push([offset + from, offset + sign.index]);
    from = sign.index + sign[0].length;
  }
  if (from < run.length) places.push([offset + from, offset + run.length]);
  return places;
}

/** «…» closes with » only, so that a value may hold the other quotes. */
function quotedAt(text: string, at: number): ValuePiece | undefined {
  const sign = text[at] ?? '';
  const isGuillemet = sign === '«';
  if (sign === '' || !(isGuillemet || QUOTE.includes(sign) || sign === '»')) return undefined;
  let close = at + 1;
  while (close < text.length && !(isGuillemet ? text[close] === '»' : QUOTE.includes(text[close] ?? ''))) close++;
  const closed = close < text.length;
  return { text: text.slice(at + 1, close), start: at, end: closed ? close + 1 : close, quoted: true, closed };
}

function valueAt(text: string, at: number): ValuePiece | undefined {
  const quoted = quotedAt(text, at);
  if (quoted) return quoted;
  const bare = matchAt(BARE_VALUE, text, at)?.[0];
  return bare === undefined ? undefined : { text: bare, start: at, end: at + bare.length, quoted: false, closed: false };
}

/** Values with commas between; a space may follow a comma where `accepts` knows the next value. */
function valuesAt(text: string, start: number, accepts: (value: ValuePiece) => boolean): readonly ValuePiece[] {
  const first = valueAt(text, start);
  if (!first) return [];
  const items = [first];
  for (let end = first.end; text[end] === ',';) {
    const close = valueAt(text, end + 1);
    const spaces = close ? null : matchAt(SPACES, text, end + 1);
    const next = close ?? (spaces ? valueAt(text, end + 1 + spaces[0].length) : undefined);
    if (!next || (spaces && !accepts(next))) break;
    items.push(next);
    end = next.end;
  }
  return items;
}

function fieldAt(text: string, start: number, typing: boolean): Found | undefined {
  const found = matchAt(NAME, text, start);
  if (!found) return undefined;
  const [whole, minus = '', name = ''] = found;
  const language = languageOfName(name);
  const place = { start, excluded: minus === '-', ...(language && { language }) };
  const at = start + whole.length;
  const words = fieldNamed(name);
  if (words) return fieldWithValues(text, at, words, place, typing) ?? wordsInstead(place, name, at);
  return isLeaveOut(name) && place.excluded ? leaveOutAt(text, at, place) : undefined;
}

/** The field's name as a word; its values are read as words after it. An excluded one is read as one run. */
function wordsInstead(place: { start: number; excluded: boolean }, name: string, at: number): Found | undefined {
  if (place.excluded) return undefined;
  const piece: ChunkPiece = { kind: 'chunk', ...place, end: at - 1, text: name, quoted: false, closed: false };
  return { pieces: [piece], end: at };
}

type FieldPlace = { readonly start: number; readonly excluded: boolean; readonly language?: QueryLanguage };

function fieldWithValues(text: string, at: number, words: FieldWords, place: FieldPlace, typing: boolean): Found | undefined {
  const spaces = matchAt(SPACES, text, at)?.[0].length ?? 0;
  const isNextField = spaces > 0 && fieldNamed(matchAt(NAME, text, at + spaces)?.[2] ?? '') !== undefined;
  const isNextMinus = spaces > 0 && text[at + spaces] === '-';
  const accepts = ({ text: value }: ValuePiece): boolean => !words.open && words.field !== 'title' && resolves(words, value) !== undefined;
  const items = isNextField || isNextMinus ? [] : valuesAt(text, at + spaces, accepts);
  const end = items.at(-1)?.end ?? at;
  const isBeingTyped = typing && end === text.length && items.at(-1)?.closed !== true;
  if (words.field === 'title') {
    if (items.some((item) => /[\p{L}\p{N}\p{Co}]/u.test(item.text))) {
      return { pieces: [{ kind: 'field', ...place, end, field: 'title', items, values: [] }], end };
    }
  } else {
    const resolved = items.map((item) => resolves(words, item.text));
    const field = resolved[0]?.field;
    if (field !== undefined && resolved.every((one) => one?.field === field)) {
      const values = [...new Set(resolved.flatMap((one) => one?.keys ?? []))];
      return { pieces: [{ kind: 'field', ...place, end, field, items, values }], end };
    }
  }
  return isBeingTyped ? { pieces: [{ kind: 'unfinished', ...place, end }], end } : undefined;
}

/** A value of the field, or of one whose values may be written as its own. */
function resolves(words: FieldWords, typed: string): { field: SearchField; keys: readonly string[] } | undefined {
  for (const field of [words.field, ...(words.also ?? [])]) {
    const keys = resolveValue(field, typed);
    if (keys) return { field, keys };
  }
  return undefined;
}

function isLeaveOut(name: string): boolean {
  const { id, en } = queryWords.operators.leaveOut;
  return [...id, ...en].includes(name.toLowerCase());
}

function leaveOutAt(text: string, at: number, place: FieldPlace): Found | undefined {
  const items = valuesAt(text, at, () => false);
  const last = items.at(-1);
  if (!last) return undefined;
  const all = items.some((item) => !item.quoted && queryWords.operators.leaveOut.all.includes(item.text.toLowerCase()));
  return { pieces: [{ kind: 'leave-out', ...place, end: last.end, items, all }], end: last.end };
}
