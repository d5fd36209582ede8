import type { Fingerprint } from './fingerprint';
import { hasWords, similarity } from './fingerprint';

/**
 * Bands of a fingerprint: two texts that agree in one band are compared. Many short bands also find texts of which a quarter was
 * rewritten (96 % against 58 % with 16 bands of 4, `tests/bench/near-duplicates.ts`); comparing the more candidates costs little.
 */
export const bandCount = 32;
export const bandRows = 2;
/** From this similarity on two texts are near-duplicates: 14 of 64 values; unrelated texts of one form stay below. */
export const nearFrom = 0.21;

// A band that so many texts share (one filled-in form) is compared along a chain, not each with each.
const CROWD = 64;

/** Two texts, by what they were handed in as, with their similarity. */
export interface NearPair<Id> {
  readonly a: Id;
  readonly b: Id;
  readonly similarity: number;
}

/** The keys under which a band table finds texts that may be near: each a whole number below 2^53, no key twice in different bands. */
export function bandsOf(print: Fingerprint): number[] {
  if (!hasWords(print)) return [];
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = 0x811c9dc5;
    for (let i = band * bandRows; i < (band + 1) * bandRows; i += 1) {
      hash = Math.imul(hash ^ (print[i] ?? 0), 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    }
    return band * 2 ** 32 + ((hash ^ (hash >>> 13)) >>> 0);
  });
}

function* partners<T>(members: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, b] of members.entries()) {
    const others = members.length <= CROWD ? members.slice(0, i) : [...new Set([members[0], members[i - 1]])];
    for (const a of others) if (a !== undefined && a !== b) yield [a, b];
  }
}

/** All near pairs among texts, the most similar first; of a crowd of copies at least each with one other. */
export function nearPairs<Id>(texts: readonly { readonly id: Id; readonly fingerprint: Fingerprint }[], from = nearFrom): NearPair<Id>[] {
  const bands = new Map<number, number[]>();
  texts.forEach(({ fingerprint }, index) => {
    for (const key of bandsOf(fingerprint)) {
      const members = bands.get(key);
      if (members) members.push(index);
      else bands.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: NearPair<Id>[] = [];
  for (const members of bands.values()) {
    for (const [i, j] of partners(members)) {
      const [a, b] = [texts[i], texts[j]];
      const key = i * texts.length + j;
      if (!a || !b || seen.has(key)) continue;
      seen.add(key);
      const share = similarity(a.fingerprint, b.fingerprint);
      if (share >= from) pairs.push({ a: a.id, b: b.id, similarity: share });
    }
  }
  return pairs.sort((x, y) => y.similarity - x.similarity);
}
