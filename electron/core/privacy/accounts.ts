import type { Span } from './digits';
import type { Label } from './labels';
import { hasSentenceEnd } from './labels';
import type { Found, Scan } from './scan';
import { allSpans, announced, isMoney, isSpelledOut, occurs, occursAt, rowOf } from './scan';

const kinds = ['bank-account', 'phone', 'nip', 'nik', 'kk', 'npwp'] as const;
const REACH = 160;
const BANK_REACH = 45;
const LIST_REACH = 200;
const MOST_GROUPS = 6;
// "5.1.02.01.01.0024" and its like are budget accounts (Permendagri 90/2019), "1.250.000.000" is an amount.
const USUAL = 9;
const LONGEST_USUAL = 16;
// Small banks have accounts of seven digits, virtual accounts have eighteen.
const SHORTEST = 7;
const LONGEST = 18;
const COMPACT_DATE = /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;
const BUDGET = /^\d(?:\.\d{1,2}){2,}(?:\.\d{1,4})*$/;
const AMOUNT = /^\d{1,3}(?:\.\d{3}){2,}$/;
const THOUSANDS = /(?:^|\s)\d{1,3}(?:\.\d{3})+(?:\s|$)/;
const YEARS = /^(?:(?:19|20)\d\d\D+){2}/;
const DATES = /^(?:[0-2]?\d|3[01])[-/. ](?:0?\d|1[0-2])[-/. ](?:19|20)\d\d(?!\d)/;

/** Stands right after the word, with nothing but names between them: "rekening BPR Contoh nomor 10023945". */
function isRightAfter({ text, patterns }: Scan, word: Label, { start }: Span): boolean {
  const between = text.slice(word.end, start).split(/[\s:.,()=/-]+/);
  return between.every(
    (part) => part === '' || /^\p{Lu}\p{L}*$/u.test(part) || patterns.banks.test(part) || patterns.numberWord.test(part),
  );
}

/** An amount without its marks: 12500000, or what is counted by the word after it. */
function looksCounted(scan: Scan, { digits, end }: Span): boolean {
  return (/000$/.test(digits) && !digits.startsWith('0')) || occursAt(scan, scan.patterns.quantities, end);
}

/** A number as banks write it: in one piece, joined by hyphens or stops, or in short pieces with spaces. */
function isWrittenAsAccount(scan: Scan, span: Span): boolean {
  const written = scan.text.slice(span.start, span.end);
  if (BUDGET.test(written) || AMOUNT.test(written) || DATES.test(written) || YEARS.test(written) || written.includes('/')) return false;
  if (span.groups.length === 1 || isSpelledOut(span)) return true;
  if (span.groups.length > MOST_GROUPS) return false;
  // "623-00-0123-7" is what is left of "978-623-00-0123-7".
  const cut = /\d{2}[-–]$/.test(scan.text.slice(Math.max(0, span.start - 3), span.start));
  const joined = cut || (/[-./–]/.test(scan.text.slice(span.end, span.end + 1)) && /\d/.test(scan.text[span.end + 1] ?? ''));
  if (joined || (/\s/.test(written) && THOUSANDS.test(written)) || span.groups.some(({ digits }) => digits.length >= 10)) return false;
  return !/\s/.test(written) || span.whole;
}

/** Another of the same length in the same list: no sentence ends between them, and no nearer word says that it is another number. */
function isNext(scan: Scan, { end, length }: { readonly end: number; readonly length: number }, span: Span): boolean {
  if (length !== span.digits.length || span.start - end > LIST_REACH || hasSentenceEnd(scan.text.slice(end - 3, span.start))) return false;
  const word = announced(scan, span.start, REACH, kinds);
  return word?.kind !== 'none' || word.end <= end;
}

function isAnnounced(scan: Scan, span: Span): boolean {
  const word = announced(scan, span.start, REACH, kinds);
  const { length } = span.digits;
  const near = word?.kind === 'bank-account' && isRightAfter(scan, word, span);
  if (length < USUAL) return near && span.whole && !COMPACT_DATE.test(span.digits) && !looksCounted(scan, span);
  if (length > LONGEST_USUAL) return near && span.whole;
  if (near) return true;
  if (looksCounted(scan, span)) return false;
  if (word?.kind === 'bank-account') return true;
  const { banks, accountHolder } = scan.patterns;
  // A bank's name that stands nearer than the other word says what the number is.
  if (word && !banks.test(scan.text.slice(Math.max(word.end, span.start - BANK_REACH), span.start))) return false;
  const after = scan.text.slice(span.end, span.end + 18).replace(/^[\s(,–-]{1,3}/, '');
  if (banks.test(scan.text.slice(Math.max(0, span.start - BANK_REACH), span.start))) return span.digits.length >= 10;
  return occurs(scan, accountHolder, span.end, span.end + 14) || (span.digits.length >= 10 && after.search(banks) === 0);
}

/** Bank accounts: 9–16 digits that a word, a bank's name or the holder's announces, and more of the same length below it; others right after the word only. */
export function findAccounts(scan: Scan, taken: readonly Found[]): Found[] {
  const found: { kind: 'bank-account'; start: number; end: number; length: number }[] = [];
  const longestFirst = allSpans(scan, SHORTEST, LONGEST).sort((a, b) => a.start - b.start || b.digits.length - a.digits.length);
  for (const span of longestFirst) {
    if ([...found, ...taken].some(({ start, end }) => start < span.end && span.start < end)) continue;
    if (isMoney(scan, span) || !isWrittenAsAccount(scan, span)) continue;
    const inRow = rowOf(scan, span.start)?.kinds.includes('bank-account') === true;
    const usual = span.digits.length >= USUAL && span.digits.length <= LONGEST_USUAL && !looksCounted(scan, span);
    const listed = !inRow && usual && found.some((one) => isNext(scan, one, span));
    if (listed || isAnnounced(scan, span))
      found.push({ kind: 'bank-account', start: span.start, end: span.end, length: span.digits.length });
  }
  return found.map(({ kind, start, end }) => ({ kind, start, end }));
}
