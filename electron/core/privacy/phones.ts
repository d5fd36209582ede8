import type { Span } from './digits';
import type { LabelKind } from './labels';
import type { Found, Scan } from './scan';
import { nationalOf, startsWell } from './phone-forms';
import { allSpans, announced, isMoney, isSpelledOut, occurs } from './scan';

const REACH = 60;
const AROUND = 120;
// 0800 and its like are services of an office, never a mobile telephone.
const MOBILE = /^08(?!0)\d{7,11}$/;
// Spreadsheets take the leading nought away.
const SHORTENED = /^8\d{8,11}$/;
// "0812-0000-1122/1123": the end of a second number, whose beginning is the first one's.
const SECOND = /^\s?\/\s?(\d{2,8})(?![\d/]|[.,-]\d|\s\d{3})/;
// The number of a video or a page in an address.
const IN_ADDRESS = /:\/\/\S*[?&](?!phone|text|hp|wa|no)[\w-]+=$/i;
const LONG_NUMBER = /\d(?:[ .-]?\d){6}/;
const LONG_NUMBERS = /\d(?:[ .)-]{0,2}\d){6,}/g;
const kinds = ['phone', 'bank-account', 'nip', 'nik', 'kk', 'npwp'] as const;

function separators(scan: Scan, { groups }: Pick<Span, 'groups'>): string[] {
  return groups.slice(1).map(({ start }, i) => scan.text.slice(groups[i]?.end, start).replace(/\s+/g, ' ').trim());
}

/** One number, not two that stand in a row: a complete first part, or a part added with another separator, ends it. */
function isOne(scan: Scan, span: Span, labelled: boolean): boolean {
  const { groups } = span;
  if (isSpelledOut(span)) return true;
  const first = groups[0]?.digits ?? '';
  if (groups.length > 1 && first.length >= 10) return false;
  const parts = separators(scan, span);
  if (groups.length === 3 && groups[0]?.digits.length === 4 && parts.every((part) => part === '/')) return labelled;
  const prefixed = /^(?:0|(?:00)?62)$/.test(first);
  if (labelled && endsLate(scan, span, parts)) return true;
  const rest = parts.slice(prefixed ? 1 : 0).filter((part) => !/[()]/.test(part));
  return (
    !parts.includes('/') &&
    !endsWithAnother(scan, span) &&
    new Set(rest).size <= 1 &&
    groups.slice(1).every(({ digits }, i) => digits.length >= 2 || (digits === '0' && i === 0 && prefixed))
  );
}

/** "HP 0812-0000-70 45" at its line's end: what stands before the last part is too short to be a number. */
function endsLate({ text }: Scan, { groups, digits, end }: Span, parts: readonly string[]): boolean {
  const short = digits.length - (groups.at(-1)?.digits.length ?? 0);
  const alike = parts.length > 1 && parts.at(-1) === '' && new Set(parts.slice(0, -1)).size === 1;
  return alike && short < 11 && digits.length >= 11 && digits.length <= 13 && /^[ \t]*(?:[\n,;]|$)/.test(text.slice(end, end + 8));
}

/** "0877 0000 234 50": after a complete number a quantity, or the next row's number, stands in the same line. */
function endsWithAnother(scan: Scan, { groups, digits }: Span): boolean {
  const last = groups.at(-1)?.digits ?? '';
  const whole = groups.length > 3 && groups.slice(0, -1).every((group) => group.digits.length >= 3) && digits.length - last.length >= 11;
  return whole && last.length <= 2 && separators(scan, { groups }).at(-1) === '';
}

/** The kind announced; a word for another kind speaks of the first long number after it, and of what is joined to that. */
function announcedKind(scan: Scan, { start }: Span): LabelKind | undefined {
  const label = announced(scan, start, REACH, kinds);
  if (!label || label.kind === 'phone') return label?.kind;
  const between = scan.text.slice(label.end, start);
  return LONG_NUMBER.test(between) && !scan.patterns.joined.test(between) ? undefined : label.kind;
}

function isMobile(scan: Scan, span: Span): boolean {
  const kind = announcedKind(scan, span);
  const labelled = kind === 'phone';
  if (kind === 'none' || kind === 'bank-account' || !isOne(scan, span, labelled)) return false;
  const national = nationalOf(span.digits);
  return (MOBILE.test(national) && startsWell(scan, span, labelled)) || (labelled && span.whole && SHORTENED.test(span.digits));
}

/**
 * A landline is a person's unless the words around it are an office's: the letterhead's telephone is a contact, the one in a list of
 * recipients is not.
 */
function isPrivateLandline(scan: Scan, span: Span): boolean {
  const national = nationalOf(span.digits);
  const area = scan.vocabulary.areaCodes.find((code) => national.startsWith(code));
  if (!area || national.length - area.length < 5 || national.length - area.length > 8 || !isOne(scan, span, false)) return false;
  const label = announced(scan, span.start, REACH, kinds)?.kind;
  if (label && label !== 'phone') return false;
  const apart = span.groups.length > 1 && /[()-]/.test(scan.text.slice(span.start, span.end));
  if (label !== 'phone' && !apart) return false;
  return isHome(scan, span) || !isOffice(scan, span);
}

/** A word for somebody's home stands before it with no other number between, or after it in its line. */
function isHome(scan: Scan, { start, end }: Span): boolean {
  const before = Math.max(0, start - AROUND);
  const other = [...scan.text.slice(before, start).matchAll(LONG_NUMBERS)].at(-1);
  const line = scan.text.indexOf('\n', end);
  const after = Math.min(end + 40, line < 0 ? scan.text.length : line);
  const { home } = scan.patterns;
  return occurs(scan, home, before + (other ? other.index + other[0].length : 0), start) || occurs(scan, home, end, after);
}

/** A word or an address of an office stands near it. */
function isOffice(scan: Scan, { start, end }: Span): boolean {
  const { office, officeMail } = scan.patterns;
  const near = scan.text.slice(Math.max(0, start - AROUND), end + AROUND);
  return occurs(scan, office, start - AROUND, end + AROUND) || (near.includes('@') && officeMail.test(near));
}

/** The end of a second number after a slash; one that is written in full is found by itself. */
function secondAfter({ text }: Scan, { end }: Found): Found | undefined {
  const [whole = '', digits = ''] = SECOND.exec(text.slice(end, end + 20)) ?? [];
  return digits === '' ? undefined : { kind: 'phone', start: end + whole.length - digits.length, end: end + whole.length };
}

/** Mobile numbers always (whoever answers is a person), landlines where no office is named near them. */
export function findPhones(scan: Scan): Found[] {
  const found: Found[] = [];
  const longestFirst = allSpans(scan, 8, 17).sort((a, b) => a.start - b.start || b.digits.length - a.digits.length);
  for (const span of longestFirst) {
    if (isMoney(scan, span) || IN_ADDRESS.test(scan.text.slice(Math.max(0, span.start - AROUND), span.start))) continue;
    if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
    if (!isMobile(scan, span) && !isPrivateLandline(scan, span)) continue;
    found.push({ kind: 'phone', start: opening(scan, span), end: span.end });
  }
  const seconds = found.map((one) => secondAfter(scan, one)).filter((one) => one !== undefined);
  return [...found, ...seconds.filter((second) => !found.some(({ start, end }) => start < second.end && second.start < end))];
}

function opening({ text }: Scan, { start, end }: Span): number {
  const sign = (text.slice(start, end).includes(')') ? /(?:\(?\+\s?|\()$/ : /\+\s?$/).exec(text.slice(Math.max(0, start - 3), start));
  return start - (sign?.[0].length ?? 0);
}
