import type { PrivacyVocabulary } from './vocabulary';
import type { Found, Scan } from './scan';

const ADDRESS =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]*[\p{L}\p{N}_])?(?:@|\s?(?:\(at\)|\[at\]))\s{0,2}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
// A full stop as it is written or misread: with spaces, as a comma, or spelt out against collectors of addresses.
const STOP = '(?:\\s?[.,]\\s?|\\s?[[(]dot[\\])]\\s?|\\sdot\\s)';
const ready = new WeakMap<PrivacyVocabulary, readonly RegExp[]>();

function escape(text: string): string {
  return text.replaceAll('.', STOP);
}

/** Patterns for addresses that a scan or a line's end has damaged: spaces around the sign or the stop, a comma for it, © or Q for @. */
function damaged(vocabulary: PrivacyVocabulary): readonly RegExp[] {
  const known = ready.get(vocabulary);
  if (known) return known;
  const endings = [...vocabulary.mailEndings]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
  const providers = vocabulary.mailProviders
    .map((name) => name.replace(/[ilo]/g, (c) => (c === 'o' ? '[o0]' : '[il1]')).replace('m', '(?:m|rn)'))
    .join('|');
  const local = '[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*';
  const patterns = [
    new RegExp(`${local}@\\s{0,2}[\\p{L}\\p{N}-]+(?:\\s?[.,]\\s?[\\p{L}\\p{N}-]+)*?\\s?[.,]\\s?(?:${endings})(?![\\p{L}\\p{N}])`, 'giu'),
    new RegExp(
      `${local}\\s?(?:@|©|®|\\(a\\)|\\(at\\)|\\[at\\]|\\sat\\s)\\s?(?:${providers})${STOP}(?:${endings})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    new RegExp(`[a-z0-9][a-z0-9._-]*[QG©](?:${providers})[.,](?:${endings})(?![\\p{L}\\p{N}])`, 'gu'),
  ];
  ready.set(vocabulary, patterns);
  return patterns;
}

/** True for an address of an office, not of a person: a government domain and a name such as `info` or the office's own. */
function isOffice(address: string, { officeDomains, officeMailNames }: PrivacyVocabulary): boolean {
  const [name = '', domain = ''] = address
    .toLowerCase()
    .replace(/\s/g, '')
    .split(/@|\(at\)|\[at\]/);
  if (!officeDomains.some((ending) => domain.endsWith(`.${ending}`) || domain === ending)) return false;
  const parts = name.split(/[._+\d-]+/).filter(Boolean);
  return parts.some((part) => officeMailNames.includes(part) || (part.length >= 3 && domain.split('.')[0] === part));
}

/** E-mail addresses, except those of offices (see `isOffice`). */
export function findEmails({ text, from, vocabulary }: Scan): Found[] {
  const found: Found[] = [];
  for (const pattern of [ADDRESS, ...damaged(vocabulary)]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < from || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind: 'email', start, end });
    }
  }
  return found.filter(({ start, end }) => !isOffice(text.slice(start, end), vocabulary));
}
