/** Below this share of known words a text should be read from its picture again; the same figure as in `resources/vocabularies/text-damage.json`. */
export const needsOcrBelow = 0.7;
const goodFrom = 0.9;

/** Quality in words: share of known words, 0–1, or undefined where too few words were judged. */
export function textQuality(share: number | undefined): 'unknown' | 'poor' | 'fair' | 'good' {
  if (share === undefined) return 'unknown';
  if (share < needsOcrBelow) return 'poor';
  return share < goodFrom ? 'fair' : 'good';
}
