import vocabulary from '../../../../resources/vocabularies/fact-words.json';
import { fold } from './cut-words';
import type { NormalForm, TextLanguage, Word } from './text-types';

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/])/y;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s)?(\p{L}{3,9})\.?,?\s{1,3}(\d{4})(?!\d)/iuy;
const DAY_YEAR = /(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/iy;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

const monthOf: ReadonlyMap<string, number> = new Map(
  vocabulary.months.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
);

/** The date that begins with a number or, in English, with the month before it: 12/12/2025 and 12 Desember 2025 are `2025-12-12`. */
export function dateAt(text: string, words: readonly Word[], index: number, language: TextLanguage): NormalForm | undefined {
  const word = words[index];
  if (!word) return undefined;
  const { start } = word;
  const length = digitsAt(text, start);
  const behind = text.charAt(start + length);
  if (behind === '/' || behind === '-' || behind === '.') {
    const first = length === 4 ? match(YEAR_FIRST, text, start) : undefined;
    if (first) return dated(start, first, first[1], first[3], first[4]);
    const last = length <= 2 ? match(YEAR_LAST, text, start) : undefined;
    return last && inOrder(start, last, language);
  }
  if (length > 2) return undefined;
  const named = match(DAY_MONTH, text, start);
  const month = named && monthOf.get(fold(named[2] ?? ''));
  if (named && month !== undefined) return dated(start, named, named[3], String(month), named[1]);
  return monthFirst(text, words[index - 1], word);
}

/** How many digits stand at a place: what follows them tells most numbers from dates before a pattern is tried. */
function digitsAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at - start;
}

function monthFirst(text: string, before: Word | undefined, word: Word): NormalForm | undefined {
  const month = before && monthOf.get(before.surface);
  if (!before || month === undefined || !/^\.?\s{1,3}$/.test(text.slice(before.end, word.start))) return undefined;
  const behind = match(DAY_YEAR, text, word.start);
  const found = behind && dated(word.start, behind, behind[2], String(month), behind[1]);
  return found && { ...found, start: before.start };
}

/** Day before month, as in Indonesia; the other way where an English text leaves no doubt. */
function inOrder(start: number, found: RegExpExecArray, language: TextLanguage): NormalForm | undefined {
  const [, day, , month, year] = found;
  return language === 'en' && Number(month) > 12 ? dated(start, found, year, day, month) : dated(start, found, year, month, day);
}

function dated(
  start: number,
  found: RegExpExecArray,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): NormalForm | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { start, end: start + found[0].length, form: `${y}-${two(m)}-${two(d)}` };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
