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
      if (isOffice(compact(local), compact(domain), vocabulary)) offices.push({ start, end });
      else found.push({ kind: 'email', start, end });
    }
  }
  return found;
}
