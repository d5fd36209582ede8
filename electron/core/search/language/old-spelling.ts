import vocabulary from '../../../../resources/vocabularies/written-forms.json';

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
// A j or nj alone is written so today (panjang); only beside other signs of the old spelling was it another letter.
const surelyOld = new RegExp(vocabulary.surelyOld.join('|'));
const neverOld = new RegExp(vocabulary.neverOld.map((beginning) => `^${beginning}`).join('|'));

/**
 * A word in the spelling of other times, for the query only (texts and names stay as they are): `djawa` of jawa, `surabaya` of soerabaja. The
 * oldest spelling had oe for u, the one before 1972 had u. None where the word is written alike in all of them.
 */
export function oldSpellings(surface: string): string[] {
  if (surface.length < SHORTEST || !LETTERS.test(surface)) return [];
  const now = modernSpelling(surface) ?? surface;
  const oldest = now.replace(nowSigns, (sign) => toOld.get(sign) ?? sign);
  const found = new Set([now, oldest.replaceAll('oe', 'u'), oldest]);
  found.delete(surface);
  return [...found];
}

/** How a word of the spelling before 1972 is written today; undefined where nothing in it says that it is one. */
export function modernSpelling(surface: string): string | undefined {
  if (surface.length < SHORTEST || !LETTERS.test(surface) || !surelyOld.test(surface) || neverOld.test(surface)) return undefined;
  return surface.replace(oldSigns, (sign) => toNow.get(sign) ?? sign);
}
