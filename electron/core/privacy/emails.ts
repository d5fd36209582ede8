import type { PrivacyVocabulary } from './vocabulary';
import type { Found, Scan } from './scan';

const ADDRESS =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]*[\p{L}\p{N}_])?(?:@|\s?(?:\(at\)|\[at\]))\s{0,2}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
// A full stop as it is written or misread: with spaces, as a comma, or spelt out against collectors of addresses.
const STOP = '(?:\\s?[.,]\\s?|\\s?[[(]dot[\\])]\\s?|\\sdot\\s)';

/** `sign` stands in every text that `pattern` finds anything in; the pattern itself would try each word. */
interface Address {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const whole: Address = { sign: /@|\(at\)|\[at\]/u, pattern: ADDRESS };
const ready = new WeakMap<PrivacyVocabulary, readonly Address[]>();

function escape(text: string): string {
  return text.replaceAll('.', STOP);
}

/** Patterns for addresses that a scan or a line's end has damaged: spaces around the sign or the stop, a comma for it, © or Q for @. */
function damaged(vocabulary: PrivacyVocabulary): readonly Address[] {
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
  const spaced = `${local}@\\s{0,2}[\\p{L}\\p{N}-]+(?:\\s?[.,]\\s?[\\p{L}\\p{N}-]+)*?\\s?[.,]\\s?(?:${endings})(?![\\p{L}\\p{N}])`;
  const sign = '(?:@|©|®|\\(a\\)|\\(at\\)|\\[at\\]|\\sat\\s)';
  const addresses = [
    { sign: /@/u, pattern: new RegExp(spaced, 'giu') },
    {
      sign: new RegExp(sign, 'iu'),
      pattern: new RegExp(`${local}\\s?${sign}\\s?(?:${providers})${STOP}(?:${endings})(?![\\p{L}\\p{N}])`, 'giu'),
    },
    { sign: /[QG©]/u, pattern: new RegExp(`[a-z0-9][a-z0-9._-]*[QG©](?:${providers})[.,](?:${endings})(?![\\p{L}\\p{N}])`, 'gu') },
  ];
  ready.set(vocabulary, addresses);
  return addresses;
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
  for (const { sign, pattern } of [whole, ...damaged(vocabulary)]) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < from || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind: 'email', start, end });
    }
  }
  return found.filter(({ start, end }) => !isOffice(text.slice(start, end), vocabulary));
}
