import type { PrivacyVocabulary } from './vocabulary';

/** A way to write an address; its groups are the name and the domain. `sign` stands in every text that `pattern` finds anything in. */
export interface Address {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly lost?: true;
}

const whole: Address = {
  sign: /@|\(at\)|\[at\]/u,
  pattern:
    /([\p{L}\p{N}](?:[\p{L}\p{N}._%+-]*[\p{L}\p{N}_])?)(?:@{1,2}|\s?(?:\(at\)|\[at\]))\s{0,2}([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/gu,
};
// A full stop as it is written or misread: with spaces, as a comma, or spelt out against collectors of addresses.
const STOP = '(?:\\s?[.,]\\s?|\\s?[[(]dot[\\])]\\s?|\\sdot\\s)';
const NAME = '[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*';
// A short provider's name stands within other words: "webmail.com" is no address.
const DISTINCT = 5;
const ready = new WeakMap<PrivacyVocabulary, readonly Address[]>();

function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** A provider's name with the letters that scanners confuse. */
function misread(name: string): string {
  return name.replace(/[ilo]/g, (c) => (c === 'o' ? '[o0]' : '[il1]')).replace('m', '(?:m|rn)');
}

/** Patterns for addresses, the surest first: whole ones, then those that a scan or a line's end has damaged. */
export function addressesOf(vocabulary: PrivacyVocabulary): readonly Address[] {
  const known = ready.get(vocabulary);
  if (known) return known;
  const addresses = [whole, ...damaged(vocabulary), ...withoutSign(vocabulary)];
  ready.set(vocabulary, addresses);
  return addresses;
}

function endingsOf({ mailEndings }: PrivacyVocabulary): string {
  return `(?:${anyOf(mailEndings.map((ending) => ending.replaceAll('.', STOP)))})(?![\\p{L}\\p{N}])`;
}

/** Spaces around the sign or the stop, a comma for the stop, © or Q for the sign. */
function damaged(vocabulary: PrivacyVocabulary): Address[] {
  const endings = endingsOf(vocabulary);
  const providers = anyOf(vocabulary.mailProviders.map(misread));
  const sign = '(?:@|©|®|\\(a\\)|\\(at\\)|\\[at\\]|\\sat\\s)';
  const domain = `[\\p{L}\\p{N}-]+(?:\\s?[.,]\\s?[\\p{L}\\p{N}-]+)*?\\s?[.,]\\s?${endings}`;
  return [
    { sign: /[@©®]/u, pattern: new RegExp(`(${NAME})[@©®]\\s{0,2}(${domain})`, 'giu') },
    { sign: new RegExp(sign, 'iu'), pattern: new RegExp(`(${NAME})\\s?${sign}\\s?((?:${providers})${STOP}${endings})`, 'giu') },
    {
      sign: /@/u,
      pattern: new RegExp(
        `(${NAME})@((?:${providers})(?:${anyOf(vocabulary.mailEndings.map((ending) => ending.replaceAll('.', '')))}))(?![\\p{L}\\p{N}])`,
        'giu',
      ),
    },
    { sign: /[QG©]/u, pattern: new RegExp(`([a-z0-9][a-z0-9._-]*)[QG©]((?:${providers})[.,]${endings})`, 'gu') },
  ];
}

/**
 * The sign is lost: glued to a provider's name ("siti88gmail.com"), or a space in its place where the name has a figure, a stop or a
 * low line ("siti.r gmail.com") or a word announces an address ("Email: siti dinas.go.id").
 */
function withoutSign(vocabulary: PrivacyVocabulary): Address[] {
  const endings = endingsOf(vocabulary);
  const distinct = anyOf(vocabulary.mailProviders.filter(({ length }) => length >= DISTINCT).map(misread));
  const provider = new RegExp(`(?:${distinct})\\s?[.,]`, 'iu');
  const labels = anyOf(vocabulary.mailLabels);
  const begin = '(?<![\\p{L}\\p{N}@/._-])(?!www\\.)';
  const local = '([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_])';
  return [
    {
      lost: true,
      sign: provider,
      pattern: new RegExp(`${begin}(?!(?:${distinct})\\s?[.,])${local}((?:${distinct})${STOP}${endings})`, 'giu'),
    },
    {
      lost: true,
      sign: provider,
      pattern: new RegExp(`${begin}(?=\\S*[\\p{N}._])(?=\\S*\\p{L})${local}\\s((?:${distinct})${STOP}${endings})`, 'giu'),
    },
    {
      lost: true,
      sign: new RegExp(`(?<!\\p{L})(?:${labels})(?!\\p{L})`, 'iu'),
      pattern: new RegExp(`(?<=(?<!\\p{L})(?:${labels})\\s{0,3}[:\\n]\\s{0,3})${local}\\s((?:[\\p{L}\\p{N}-]+\\.){1,3}${endings})`, 'giu'),
    },
  ];
}

/** Whether a text in which no sign stands may hold an address that has lost it. */
export function mayHoldAddress(text: string, vocabulary: PrivacyVocabulary): boolean {
  return addressesOf(vocabulary).some(({ lost, sign }) => lost === true && sign.test(text));
}
