import type { PrivacyKind } from '../../contract/privacy-types';
import type { Span } from './digits';
import type { Found, Scan } from './scan';
import { kindByOrder } from './columns';
import { allSpans, announced, isMoney, isSpelledOut } from './scan';
import type { PrivacyVocabulary } from './vocabulary';

const REACH = 60;
const SHORTEST = 15;
const LONGEST = 22;
// A NITKU is the NPWP of 16 digits and six for the place of business.
const TAX_LENGTHS = [15, 16, 22];
// A row of single figures in a table is no number of sixteen, unless a word announces one written in a form's boxes.
const MOST_GROUPS = 8;
const LEAST_SURE = 0.5;
// With these marks nothing else is written so, whatever stands before it.
const NPWP_MARKS = /^[^\s.]+\.[^\s.]+\.[^\s.]+\.[^\s.]\s?[-–.]\s?[^\s.]+\.[^\s.]+$/;
const LONG_NUMBER = /\d{9}|(?:\d[ .-]?){15}/;
const AMOUNTS = /^\d{1,3}(?:\.\d{3})+(?:\s+\d{1,3}(?:\.\d{3})*)+$/;
const kinds = ['nik', 'kk', 'nip', 'npwp', 'bank-account'] as const;

function isWithin(digits: string, least: number, most: number): boolean {
  const number = Number(digits);
  return number >= least && number <= most;
}

function isDate(day: string, month: string): boolean {
  return isWithin(month, 1, 12) && isWithin(day, 1, 31);
}

/**
 * Whether 16 digits can be a NIK: province, regency, district, DDMMYY (women: DD+40), serial (Permendagri 2010; `domain.md` §7.2 form).
 * Any district from 01 is taken, since the list of districts changes every year.
 */
export function isNik(digits: string, { provinces, regencies }: PrivacyVocabulary): boolean {
  const parts = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\d\d(\d{4})$/.exec(digits)?.slice(1);
  const [province = '', regency = '', district = '', day = '', month = '', serial = ''] = parts ?? [];
  if (!parts || !(province in provinces) || district === '00' || serial === '0000') return false;
  const listed = regencies[province];
  if (listed ? !listed.includes(regency) : regency === '00') return false;
  return isDate(Number(day) > 40 ? String(Number(day) - 40) : day, month);
}

/** Whether 18 digits can be a NIP: YYYYMMDD of birth, YYYYMM of appointment (or YYYY21 for contract staff), 1 or 2 for the sex, serial. */
export function isNip(digits: string): boolean {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d{4})(\d\d)([12])\d{3}$/.exec(digits)?.slice(1);
  const [born = '', month = '', day = '', appointed = '', since = ''] = parts ?? [];
  if (!parts || !isWithin(born, 1935, 2015) || !isWithin(appointed, 1955, 2045)) return false;
  return isDate(day, month) && (isWithin(since, 1, 12) || since === '21');
}

/** The written form 00.000.000.0-000.000, whatever stands between its parts. */
function hasNpwpForm({ groups }: Span): boolean {
  return groups.map(({ digits }) => digits.length).join() === '2,3,3,1,3,3';
}

/** A number all of whose parts are thousands is an amount, unless words say otherwise. */
function looksLikeAmount(scan: Scan, { groups, start, end }: Span): boolean {
  const thousands = groups.length > 3 && groups.slice(1).every(({ digits }) => digits.length === 3);
  return thousands && !/[\s-]/.test(scan.text.slice(start, end));
}

/** "3502… (KK)": the word stands in brackets after the number. */
function isCalledFamilyCard({ text, labels }: Scan, { end }: Span): boolean {
  return labels.some((label) => label.kind === 'kk' && label.start >= end && /^\s?\((?:\p{L}+\.?\s)?$/u.test(text.slice(end, label.start)));
}

function isBuilt(digits: string, vocabulary: PrivacyVocabulary): boolean {
  return isNip(digits) || isNik(digits, vocabulary);
}

function kindBySpan(scan: Scan, span: Span): PrivacyKind | undefined {
  const { digits } = span;
  const word = announced(scan, span.start, REACH, kinds);
  if (hasNpwpForm(span) && NPWP_MARKS.test(scan.text.slice(span.start, span.end))) return 'npwp';
  // Two dates and their order are more than a word such as "NIP/NUPTK" says.
  if (word?.kind === 'none') return digits.length === 18 && isNip(digits) ? 'nip' : undefined;
  // A head's last word stands above the row's first number, which it does not speak of.
  if (word?.kind === 'bank-account' && !(isBuilt(digits, scan.vocabulary) && scan.text.slice(word.end, span.start).includes('\n')))
    return undefined;
  // A label speaks of the first long number after it and of those joined to it; others that follow must speak for themselves.
  const between = scan.text.slice(word?.end, span.start);
  const label = LONG_NUMBER.test(between) && !scan.patterns.joinedCards.test(between) ? undefined : word?.kind;
  // One digit lost or doubled in a scan leaves a number that still points to a person.
  const announcedLength = (length: number): boolean =>
    digits.length === length || (Math.abs(digits.length - length) === 1 && (span.whole || span.groups.length === 1));
  if (span.groups.length > MOST_GROUPS && !label) return undefined;
  if (label === 'npwp' && TAX_LENGTHS.includes(digits.length)) return 'npwp';
  if (label === 'nip' && announcedLength(18)) return 'nip';
  if (hasNpwpForm(span)) return 'npwp';
  if (digits.length === 18 && isNip(digits)) return 'nip';
  const ordered = digits.length === 16 ? kindByOrder(scan, span.start) : undefined;
  if (ordered) return ordered;
  if ((label === 'nik' || label === 'kk') && announcedLength(16)) return label;
  if (digits.length === 16 && isNik(digits, scan.vocabulary) && !looksLikeAmount(scan, span))
    return isCalledFamilyCard(scan, span) ? 'kk' : 'nik';
  return undefined;
}

/** NIK, KK, NIP and NPWP: by their build, or by the word before them where the build is damaged. */
export function findIdentityNumbers(scan: Scan): Found[] {
  const found: Found[] = [];
  const exactFirst = allSpans(scan, SHORTEST, LONGEST)
    .filter((span) => (span.groups.length <= MOST_GROUPS || isSpelledOut(span)) && span.sure >= LEAST_SURE)
    .sort((a, b) => rank(a) - rank(b));
  for (const span of exactFirst) {
    if (
      isMoney(scan, span) ||
      AMOUNTS.test(scan.text.slice(span.start, span.end)) ||
      found.some(({ start, end }) => start < span.end && span.start < end)
    )
      continue;
    const kind = kindBySpan(scan, span);
    if (kind) found.push({ kind, start: span.start, end: span.end });
  }
  return found;
}

/** Spans of a right length go before those that only a label makes likely. */
function rank({ digits }: Span): number {
  return [22, 18, 16, 15].includes(digits.length) ? 0 : 1;
}
