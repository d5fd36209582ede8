/** 64 values that two texts share the more, the more four-word pieces they share (one-permutation MinHash); 256 bytes to store. */
export type Fingerprint = Uint32Array;

export const fingerprintSize = 64;

const SHINGLE = 4;
const WORD = /[\p{L}\p{N}]+/gu;
const EMPTY = 0xffffffff;
const BIN_BITS = 6;

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The last step of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An empty bin takes the value of the next full one, changed by the distance, so that two short texts agree there only by sharing it. */
function fillEmpty(bins: Uint32Array): void {
  const sparse = Uint32Array.from(bins);
  for (let i = 0; i < fingerprintSize; i += 1) {
    for (let step = 1; bins[i] === EMPTY && step < fingerprintSize; step += 1) {
      const value = sparse[(i + step) % fingerprintSize] ?? EMPTY;
      if (value !== EMPTY) bins[i] = mix(value + step * 0x9e3779b9) >>> BIN_BITS;
    }
  }
}

/**
 * The fingerprint of a text; capitals, punctuation and line breaks say nothing. A text without words has one that is like no other.
 * Li, Owen, Zhang: One Permutation Hashing (2012); Shrivastava, Li: Densifying One Permutation Hashing (2014).
 */
export function fingerprint(text: string): Fingerprint {
  const bins = new Uint32Array(fingerprintSize).fill(EMPTY);
  const words = Array.from(text.normalize('NFKC').toLowerCase().matchAll(WORD), ([word]) => hashWord(word));
  if (words.length === 0) return bins;
  for (let i = 0; i + SHINGLE <= Math.max(words.length, SHINGLE); i += 1) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j += 1) hash = mix(Math.imul(hash, 31) + (words[j] ?? 0));
    const bin = hash >>> (32 - BIN_BITS);
    const value = (hash << BIN_BITS) >>> BIN_BITS;
    if (value < (bins[bin] ?? 0)) bins[bin] = value;
  }
  fillEmpty(bins);
  return bins;
}

/** The bytes of a fingerprint as the database keeps them, little-endian. */
export function toBytes(print: Fingerprint): Uint8Array {
  const bytes = new Uint8Array(fingerprintSize * 4);
  const view = new DataView(bytes.buffer);
  print.forEach((value, i) => view.setUint32(i * 4, value, true));
  return bytes;
}

/** A fingerprint from its bytes; throws a RangeError for any other number of bytes. */
export function fromBytes(bytes: Uint8Array): Fingerprint {
  if (bytes.byteLength !== fingerprintSize * 4) throw new RangeError(`A fingerprint has 256 bytes, not ${bytes.byteLength}.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: fingerprintSize }, (_, i) => view.getUint32(i * 4, true));
}

/** False for the fingerprint of a text without words. */
export function hasWords(print: Fingerprint): boolean {
  return print[0] !== EMPTY;
}

/** Estimated share of common four-word pieces among all of two texts, 0–1 (the Jaccard index; standard error about 0.06). */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (!hasWords(a) || !hasWords(b)) return 0;
  let equal = 0;
  for (let i = 0; i < fingerprintSize; i += 1) if (a[i] === b[i]) equal += 1;
  return equal / fingerprintSize;
}
