import { isClitic } from './affixes';

// What Indonesian puts before a foreign word, with a hyphen: di-upload, meng-update, ter-upgrade.
const LOOSE_PREFIX = /^(?:di|ke|se|me|mem|men|meng|meny|menge|pe|pem|pen|peng|per|ber|ter|memper|diper)$/;

/** The parts between hyphens without what only leans on them: a prefix before a foreign word, particles and possessives behind. */
export function withoutLoose(parts: readonly string[]): readonly string[] {
  let [first, last] = [0, parts.length];
  while (last > 1 && isClitic(parts[last - 1] ?? '')) last--;
  if (last > 1 && LOOSE_PREFIX.test(parts[0] ?? '')) first = 1;
  return parts.slice(first, last);
}

/** The root of words joined by hyphens: said twice, with a clitic (kuasa-mu) or a loose prefix (di-upload). Others are words of their own. */
export function stemHyphenated(word: string, stem: (word: string) => string): string {
  const [first = '', second, ...more] = withoutLoose(word.split('-'));
  if (second === undefined) return stem(first);
  return more.length === 0 ? (doubledRoot(first, second, stem) ?? word) : word;
}

/** The root of a word that is said twice, whole (buku-buku) or in part (meniru-niru, sayur-mayur, warna-warni); undefined for other pairs. */
export function doubledRoot(first: string, second: string, stem: (word: string) => string): string | undefined {
  if (/\d/.test(first) || second === '') return undefined;
  const one = stem(first);
  const other = stem(second);
  if (one === other || one === second) return one;
  if (other === first) return other;
  // meniru-niru, memanggil-manggil: the half that is repeated keeps the nasal
  if (/^[mp]e/.test(first) && second.length > 3 && first.startsWith(second.slice(0, 4), 2)) return one;
  return isChanged(one, other) ? one : undefined;
}

/** sayur-mayur, lauk-pauk: another first letter. warna-warni, gerak-gerik: another end. */
function isChanged(one: string, other: string): boolean {
  if (one.length < 4 || one.length !== other.length) return false;
  return one.slice(1) === other.slice(1) || (one.length > 4 && one.slice(0, -2) === other.slice(0, -2));
}
