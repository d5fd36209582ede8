import { oneOf, perVocabulary } from './patterns';
import type { Vocabulary } from './vocabulary';

/** A region that a text names. */
export interface Mention {
  readonly code: string;
  /** 1 where the words say kabupaten or kota, less for a bare name. */
  readonly sure: number;
}

interface Codes {
  readonly kabupaten?: string;
  readonly kota?: string;
}

/** Finds the regions that a text names, by their BPS codes. */
export const regionReader = perVocabulary((vocabulary): ((text: string) => readonly Mention[]) => {
  const byName = codesByName(vocabulary);
  const { regionWords } = vocabulary.words;
  const [kabupaten, kota] = [oneOf(regionWords.kabupaten), oneOf(regionWords.kota)];
  // “Kabupaten/Kota: Malang” says neither; “Universitas Jember” is no region; “Kab.Blitar” has no space.
  const before = [
    `(?:${kabupaten})\\s?/\\s?(?:${kota})`,
    `(${oneOf(regionWords.notRegions)})(?:\\s+\\p{Lu}\\p{L}+)?`,
    `(${kabupaten})`,
    `(${kota})`,
  ];
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:(?:${before.join('|')})(?:[\\s:]+|(?<=\\.)))?(${oneOf([...byName.keys()])})(?![\\p{L}])|(${oneOf(regionWords.provinsi)})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(([whole, no, isKabupaten, isKota, name = '', isProvince]): readonly Mention[] => {
      if (isProvince) return [{ code: '35', sure: 1 }];
      if (no !== undefined) return [];
      const codes = byName.get(name.toLowerCase().replaceAll(/\s+/g, ' '));
      if (isKota && codes?.kota) return [{ code: codes.kota, sure: 1 }];
      if (isKabupaten && codes?.kabupaten) return [{ code: codes.kabupaten, sure: 1 }];
      return bareMention(name, whole, codes);
    });
});

/** Codes by the name without “Kabupaten” or “Kota”, in small letters, and by other spellings of it. */
function codesByName({ regions, words }: Vocabulary): ReadonlyMap<string, Codes> {
  const byName = new Map<string, Codes>();
  for (const { name, kind, code } of regions) {
    const bare = name.replace(/^(?:Kabupaten|Kota) /, '').toLowerCase();
    if (kind !== 'provinsi') byName.set(bare, { ...byName.get(bare), [kind]: code });
  }
  for (const [spelling, name] of Object.entries(words.regionSpellings)) {
    const codes = byName.get(name.toLowerCase());
    if (codes) byName.set(spelling.toLowerCase(), codes);
  }
  return byName;
}

/** A bare name in capitals or small letters at will is a weak sign; one in small letters is another word (batu, kediri). */
function bareMention(name: string, whole: string, codes: Codes | undefined): readonly Mention[] {
  if (!/^\p{Lu}/u.test(whole) || /^batu$/i.test(whole) || !/^\p{Lu}/u.test(name)) return [];
  if (codes?.kabupaten && codes.kota)
    return [
      { code: codes.kabupaten, sure: 0.2 },
      { code: codes.kota, sure: 0.19 },
    ];
  const code = codes?.kabupaten ?? codes?.kota;
  return code === undefined ? [] : [{ code, sure: 0.5 }];
}
