import { addressesOf } from './addresses';
import type { PrivacyVocabulary } from './vocabulary';
import type { Passage } from './passages';
import type { Found } from './scan';

/** True for an address of an office, not of a person: a government domain and a name such as `info` or the office's own. */
function isOffice(name: string, domain: string, { officeDomains, officeMailNames }: PrivacyVocabulary): boolean {
  if (!officeDomains.some((ending) => domain.endsWith(`.${ending}`) || domain === ending)) return false;
  const parts = name.split(/[._+\d-]+/).filter(Boolean);
  return parts.some((part) => officeMailNames.includes(part) || (part.length >= 3 && domain.split('.')[0] === part));
}

/** “Desa Jatipelem … jatipelem@….desa.id”: the place whose office writes; “Kepala Desa Suwandi” is a person. */
function isPlace(text: string, name: string, domain: string, { officeDomains, officePlaces, officeHeads }: PrivacyVocabulary): boolean {
  if (!/^[a-z]{4,}$/.test(name) || !officeDomains.some((ending) => domain.endsWith(`.${ending}`))) return false;
  const escaped = (words: readonly string[]): string => words.map((word) => word.replace('.', '\\.')).join('|');
  const place = `(?<!(?:${escaped(officeHeads)})\\s{1,2})(?<![\\p{L}])(?:${escaped(officePlaces)})\\s{1,2}${name}(?![\\p{L}])`;
  return new RegExp(place, 'iu').test(text);
}

/** What a mail program writes to tell its messages apart: the time in digits before the sign. */
function isMessage(name: string): boolean {
  return /^[\d.]{14,}$/.test(name);
}

/** E-mail addresses, except those of offices (see `isOffice`). */
export function findEmails({ text, from }: Passage, vocabulary: PrivacyVocabulary): Found[] {
  const found: Found[] = [];
  const offices: Pick<Found, 'start' | 'end'>[] = [];
  for (const { sign, pattern } of addressesOf(vocabulary)) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [whole, local = '', domain = ''] = match;
      const start = match.index;
      const end = start + whole.length;
      if (start < from || [...found, ...offices].some((other) => start < other.end && other.start < end)) continue;
      const compact = (part: string): string => part.toLowerCase().replace(/\s/g, '');
      const [name, host] = [compact(local), compact(domain)];
      if (isOffice(name, host, vocabulary) || isMessage(name) || isPlace(text, name, host, vocabulary)) offices.push({ start, end });
      else found.push({ kind: 'email', start, end });
    }
  }
  return found;
}
