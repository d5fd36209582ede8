import { isClitic } from './affixes';

// What Indonesian puts before a foreign word, with a hyphen: di-upload, meng-update, ter-upgrade.
const LOOSE_PREFIX = /^(?:di|ke|se|me|mem|men|meng|meny|menge|pe|pem|pen|peng|per|ber|ter|memper|diper)$/;

/** The root of words joined by hyphens: said twice (buku-buku, meniru-niru, sayur-mayur), with a clitic or a loose prefix. Others are words of their own. */
export function stemHyphenated(word: string, stem: (word: string) => string): string {
  const parts = word.split('-');
  while (parts.length > 1 && isClitic(parts.at(-1) ?? '')) parts.pop();
  if (parts.length > 1 && LOOSE_PREFIX.test(parts[0] ?? '')) parts.shift();
  const [first = '', second] = parts;
  if (second === undefined) return stem(first);
  return parts.length === 2 ? (twice(first, second, stem) ?? word) : word;
}

function twice(first: string, second: string, stem: (word: string) => string): string | undefined {
  const one = stem(first);
  const other = stem(second);
  if (one === other || one === second) return one;
  // meniru-niru, memanggil-manggil: the half that is repeated keeps the nasal
  if (/^[mp]e/.test(first) && second.length > 3 && first.startsWith(second.slice(0, 4), 2)) return one;
  if (other === first) return other;
  return changed(one, other) ? one : undefined;
}

/** sayur-mayur, lauk-pauk: another first letter. warna-warni, gerak-gerik: another end. */
function changed(one: string, other: string): boolean {
  if (one.length < 4 || one.length !== other.length) return false;
  return one.slice(1) === other.slice(1) || (one.length > 4 && one.slice(0, -2) === other.slice(0, -2));
}
