import type { Span } from './digits';
import type { Scan } from './scan';
import { isSpelledOut } from './scan';

const COUNTRY = /^(?:00)?62(?=[1-9]|0[1-9])0?/;
const LEAST = 10;
const MOST = 13;
const YEAR = /^(?:19|20)\d\d$/;
// "62 812 345" is a number of thousands as soon as all its parts are, "0.8123" a fraction.
const NO_PHONE = /^(?:\d{1,3}(?:[. ]\d{3})+$|0\.)/;

/** A number as it is dialled within the country: 62 812…, 0062 812… and 62 0812… are 0812…. */
export function nationalOf(digits: string): string {
  return digits.replace(COUNTRY, '0');
}

/** Whether the way a number begins shows that it is a telephone's; a word for telephones, a plus or a bracket before it does as well. */
export function startsWell(scan: Scan, span: Span, labelled: boolean): boolean {
  const { text } = scan;
  const { groups, start, end } = span;
  const first = groups[0]?.digits ?? '';
  if (labelled || /[+(]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (first.startsWith('08') ? first.length >= 3 : first.length >= 5) return true;
  const { length } = nationalOf(span.digits);
  if (length < LEAST || length > MOST || !span.whole || NO_PHONE.test(text.slice(start, end))) return false;
  const [, ...rest] = groups.map(({ digits }) => digits);
  if (rest.every((digits) => digits.length >= 3) && rest.some((digits) => digits.length >= 4 && !YEAR.test(digits))) return true;
  if (!followsWords(text, start)) return false;
  return isSpelledOut(span) || (!YEAR.test(rest[0] ?? '') && groups.length <= 6);
}

/** Words stand before it in its line: what begins a line, or follows other numbers, may be a row of figures. */
function followsWords(text: string, start: number): boolean {
  return /[^\s\d.,–-][.,]?[\s–-]{0,3}$/u.test(text.slice(Math.max(0, start - 40), start).replace(/^.*\n/s, ''));
}
