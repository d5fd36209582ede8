import { analyse, analyseParts, type Analysis } from '../language/analyse';
import { hasSmallLetters } from '../language/cut-words';
import type { Query } from '../query/query-types';
import { telltales } from './telltales';
import type { TextLanguage, Word } from '../language/text-types';

// Letters and signs that folding turns into others, so that a search for plain letters would miss them; hyphens that are not the plain one.
const FOLDED = /[\u00AA-\u1FFF\u200C\u200D\u2010\u2011\u2060\u2070-\u218F\u2460-\u24FF\u2C00-\uD7FF\uD835\uE000-\uFFFC]/g;
const TOO_MANY = 300;
const WIDE = 0x10000;
const foldedByCode = new Uint8Array(WIDE);

type Asked = Pick<Query, 'groups'>;

/** True when the quick test cannot be trusted with this text. */
export function needsFolding(text: string): boolean {
  return text.search(FOLDED) >= 0;
}

/** True for the code of such a letter or sign. */
export function isFolded(code: number): boolean {
  if (code >= WIDE) return true;
  const known = foldedByCode[code];
  if (known !== 0) return known === 1;
  const folded = needsFolding(String.fromCharCode(code));
  foldedByCode[code] = folded ? 1 : 2;
  return folded;
}

/** How many groups of the query a text may answer, told by pieces of words; all of them where folding may bring out more. */
export function promisedGroups(query: Asked, text: string): number {
  const { groups } = telltales(query);
  if (needsFolding(text)) return groups.length;
  const lower = text.toLowerCase();
  const codes = inOnePiece(lower);
  return groups.filter((pieces) => pieces.some((piece) => lower.includes(piece) || codes.includes(piece))).length;
}

/** What a text says where the query may be answered; all of it where the quick test cannot tell. */
export function nearHits(query: Asked, text: string, language: TextLanguage = 'und'): Analysis {
  const acronyms = hasSmallLetters(text);
  const { pieces, reach, whole } = telltales(query);
  const lower = text.toLowerCase();
  const spans = lower.length === text.length ? spansOf(lower, pieces, reach) : undefined;
  if (!spans || (whole && spans.length > 0)) return analyse(text, { language, acronyms });
  for (const { index } of text.matchAll(FOLDED)) spans.push([chunkStart(lower, index), chunkEnd(lower, index, reach)]);
  return analyseParts(text, merge(spans), { language, acronyms });
}

/** The words alone. */
export function wordsNearHits(query: Asked, text: string, language: TextLanguage = 'und'): readonly Word[] {
  return nearHits(query, text, language).words;
}

type Span = [start: number, end: number];

/** Where pieces stand, widened to whole words; undefined where there are too many to be worth it. */
function spansOf(lower: string, pieces: readonly string[], reach: number): Span[] | undefined {
  const spans: Span[] = [];
  for (const piece of pieces) {
    for (let at = lower.indexOf(piece); at >= 0; at = lower.indexOf(piece, at + piece.length)) {
      spans.push([chunkStart(lower, at), chunkEnd(lower, at + piece.length, reach)]);
      if (spans.length > TOO_MANY) return undefined;
    }
  }
  if (!lower.includes('-')) return spans;
  for (const { index, code } of hyphenated(lower)) {
    const inOne = code.replaceAll('-', '');
    if (pieces.some((piece) => inOne.includes(piece))) spans.push([chunkStart(lower, index), chunkEnd(lower, index + code.length, reach)]);
  }
  return spans.length > TOO_MANY ? undefined : spans;
}

/** Words with hyphens inside, found by their hyphens: a pattern would try every word of the text. */
export function hyphenated(lower: string): { readonly index: number; readonly code: string }[] {
  const found: { readonly index: number; readonly code: string }[] = [];
  let after = 0;
  for (let at = lower.indexOf('-'); at >= 0; at = lower.indexOf('-', Math.max(at + 1, after))) {
    let start = at;
    while (start > after && isPlain(lower.charCodeAt(start - 1))) start--;
    if (start === at) continue;
    const end = endOfCode(lower, at);
    if (end === at) continue;
    found.push({ index: start, code: lower.slice(start, end) });
    after = end;
  }
  return found;
}

function endOfCode(lower: string, hyphen: number): number {
  let end = hyphen;
  while (lower.charCodeAt(end) === HYPHEN && isPlain(lower.charCodeAt(end + 1))) {
    end++;
    while (isPlain(lower.charCodeAt(end))) end++;
  }
  return end;
}

const HYPHEN = 45;

/** a to z and 0 to 9. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Codes with hyphens as they are written without: eKTP stands in e-KTP. */
export function inOnePiece(lower: string): string {
  return lower.includes('-')
    ? hyphenated(lower)
        .map(({ code }) => code.replaceAll('-', ''))
        .join(' ')
    : '';
}

function chunkStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && text.charCodeAt(at - 1) > 32) at--;
  return at;
}

function chunkEnd(text: string, from: number, reach: number): number {
  let at = from;
  for (let chunk = 0; chunk < reach; chunk++) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    while (at < text.length && text.charCodeAt(at) > 32) at++;
  }
  return at;
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
