import type { PrivacyFinding, PrivacyKind } from '../../contract/privacy-types';
import type { Block } from '../../contract/types';
import { findAccounts } from './accounts';
import { mayHoldAddress } from './addresses';
import type { Run } from './digits';
import { findRuns, repairDigits } from './digits';
import { findEmails } from './emails';
import { findIdentityNumbers } from './identity-numbers';
import type { Passage } from './passages';
import { passagesOf } from './passages';
import { findPhones } from './phones';
import { findPlates, mayHoldPlate } from './plates';
import type { Found, Scan } from './scan';
import { scan } from './scan';
import type { PrivacyVocabulary } from './vocabulary';

const QUOTE = 40;
const WORTH_A_LOOK = /[@©®\d]|[[(]a(?:t)?[\])]|\sat\s/i;
const textual: ReadonlySet<PrivacyKind> = new Set(['email', 'number-plate']);

function overlaps(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function valueOf(text: string, { kind, start, end }: Found): string {
  const written = onOneLine(text.slice(start, end));
  return textual.has(kind) ? written : repairDigits(written);
}

/** The block's own words around a place, cut between words. */
function quoteOf(text: string, from: number, { start, end }: Found): string {
  const first = Math.max(from, start - QUOTE);
  const last = Math.min(text.length, end + QUOTE);
  const before = text.slice(first, start).replace(first > from ? /^\S*\s/ : /^/, '');
  const after = text.slice(end, last).replace(last < text.length ? /\s\S*$/ : /$/, '');
  return onOneLine(before + text.slice(start, end) + after);
}

/** The shortest number that is anybody's is an account of seven figures. */
function isLong(run: Run): boolean {
  return run.reduce((sum, { digits }) => sum + digits.length, 0) >= 7;
}

function addNumbers(scanned: Scan, found: readonly Found[], add: (more: readonly Found[]) => void): void {
  add(findIdentityNumbers(scanned));
  add(findPhones(scanned));
  add(findAccounts(scanned, found));
  add(findPlates(scanned));
}

function findInPassage(passage: Passage, vocabulary: PrivacyVocabulary): PrivacyFinding[] {
  const { text, from, page, paragraph } = passage;
  if (!WORTH_A_LOOK.test(text.slice(from)) && !mayHoldAddress(text.slice(from), vocabulary)) return [];
  const found: Found[] = [];
  const add = (more: readonly Found[]): void => {
    for (const one of more) if (!found.some((other) => overlaps(one, other))) found.push(one);
  };
  add(findEmails(passage, vocabulary));
  // Words and columns are looked for only where there is a number that they may speak of.
  const runs = findRuns(text, from);
  if (runs.some(isLong) || mayHoldPlate(passage)) addNumbers(scan(passage, runs, vocabulary), found, add);
  return found
    .sort((a, b) => a.start - b.start)
    .map((one) => ({
      kind: one.kind,
      value: valueOf(text, one),
      ...(page !== undefined && { page }),
      ...(paragraph !== undefined && { paragraph }),
      quote: quoteOf(text, from, one),
    }));
}

/**
 * Personal data in a document's blocks, in reading order: each place once, with the words around it.
 * A recognised number is a hint for a person to look at, never proof; names, faces and signatures are not found.
 */
export function findPersonalData(blocks: readonly Block[], vocabulary: PrivacyVocabulary): PrivacyFinding[] {
  const seen = new Set<string>();
  return passagesOf(blocks, vocabulary)
    .flatMap((passage) => findInPassage(passage, vocabulary))
    .filter(({ kind, value, page, paragraph, quote }) => {
      const key = [kind, value, page, paragraph, quote].join('\n');
      return !seen.has(key) && Boolean(seen.add(key));
    });
}
