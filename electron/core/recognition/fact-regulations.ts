import type { Fact } from '../../contract/types';
import { factOf } from './fact-making';
import { oneOf, perVocabulary } from './patterns';
import { squash } from './normalise';
import type { Reading } from './passages';
import type { Vocabulary } from './vocabulary';

/** How far back the kind of a regulation is looked for from its number, in characters. */
const lookBack = 140;

/** Citations in normal form `kind|number|year`: “Permenpan RB Nomor 91 Tahun 2021” is `permenpanrb|91|2021`. */
export function findRegulations(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const read = citationReader(vocabulary);
  return reading.passages.flatMap((passage) => read(passage.text).map((value) => factOf('regulation', value, passage, passage.text, 0.9)));
}

const citationReader = perVocabulary(({ regulations }: Vocabulary): ((text: string) => readonly string[]) => {
  const keyOf = new Map(regulations.kinds.flatMap(({ key, spellings }) => spellings.map((one) => [squash(one), key] as const)));
  const spellings = regulations.kinds.flatMap(({ spellings: all }) => all);
  // Short ones only in capitals: “se” and “pp” are syllables.
  const short = oneOf(spellings.filter((one) => one.length <= 3));
  const long = oneOf(spellings.filter((one) => one.length > 3));
  const number = oneOf(regulations.number);
  const year = oneOf(regulations.year);
  const numbered = new RegExp(
    `(?:(?<![\\p{L}])(?:${number})\\s*:?\\s*)?(?<![\\p{L}\\p{N}/.-])([\\dOIl]{1,4}[A-Za-z]?|\\d[\\dA-Za-z./-]{3,30})\\s*(?:(?<![\\p{L}])(?:${year})\\s*|/\\s*)([12][\\dOIl]{3})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const longKind = new RegExp(`(?<![\\p{L}])(?:${long})(?![\\p{L}])`, 'giu');
  const shortKind = new RegExp(`(?<![\\p{L}])(?:${short})(?![\\p{L}])`, 'gu');
  const parting = new RegExp(`\\b(?:${oneOf(regulations.notBetween)})\\b`, 'i');
  return (text) =>
    (/[12][\dOIl]{3}/.test(text) ? [...text.matchAll(numbered)] : []).flatMap(([, digits = '', written = ''], index, all) => {
      const at = all[index]?.index ?? 0;
      const before = text.slice(Math.max(0, at - lookBack), at);
      const kind = [...before.matchAll(longKind), ...before.matchAll(shortKind)]
        .sort((a, b) => a.index + a[0].length - b.index - b[0].length)
        .at(-1);
      if (!kind || !joins(before.slice(kind.index + kind[0].length), parting)) return [];
      const key = keyOf.get(squash(kind[0]));
      const yearNumber = mendDigits(written);
      return key === undefined || !/^(?:19|20)\d{2}$/.test(yearNumber) ? [] : [`${key}|${mendNumber(digits)}|${yearNumber}`];
    });
});

/** Only names of an office or a region stand between a kind and its number. */
function joins(between: string, parting: RegExp): boolean {
  return /^(?:[\s(),]|\p{L}|[-&])*$/u.test(between) && (between.match(/\p{L}+/gu)?.length ?? 0) <= 10 && !parting.test(between);
}

/** OCR reads 1 as l or I and 0 as O. */
function mendDigits(text: string): string {
  return text.replaceAll(/[Il]/g, '1').replaceAll(/[Oo]/g, '0');
}

function mendNumber(text: string): string {
  return /^[\dOIlo]+$/.test(text) ? mendDigits(text).replace(/^0+(?=\d)/, '') : text;
}
