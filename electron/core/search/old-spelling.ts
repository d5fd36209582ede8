import vocabulary from '../../../resources/vocabularies/written-forms.json';

const SHORTEST = 3;
const LETTERS = /^[a-z]+$/;

const pairs = vocabulary.oldSpelling.map(([old = '', now = '']) => ({ old, now }));
const toNow = new Map(pairs.map(({ old, now }) => [old, now]));
const toOld = new Map(pairs.map(({ old, now }) => [now, old]));
const oldSigns = new RegExp(pairs.map(({ old }) => old).join('|'), 'g');
const nowSigns = new RegExp(
  [...pairs]
    .sort((a, b) => b.now.length - a.now.length)
    .map(({ now }) => now)
    .join('|'),
  'g',
);
// A j alone is written so today; only beside other signs of the old spelling was it a y.
const surelyOld = new RegExp(
  pairs
    .filter(({ old }) => old.length > 1)
    .map(({ old }) => old)
    .join('|'),
);

/**
 * A word in the spelling of other times, for the query only (texts and names stay as they are): `djawa` of jawa, `surabaya` of soerabaja. The
 * oldest spelling had oe for u, the one before 1972 had u. None where the word is written alike in all of them.
 */
export function oldSpellings(surface: string): string[] {
  if (surface.length < SHORTEST || !LETTERS.test(surface)) return [];
  const now = surelyOld.test(surface) ? surface.replace(oldSigns, (sign) => toNow.get(sign) ?? sign) : surface;
  const oldest = now.replace(nowSigns, (sign) => toOld.get(sign) ?? sign);
  const found = new Set([now, oldest.replaceAll('oe', 'u'), oldest]);
  found.delete(surface);
  return [...found];
}
