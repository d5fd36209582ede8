import type { Fact } from '../../contract/types';
import { factOf, fieldText, oneOf } from './fact-making';
import type { Place, Reading } from './passages';
import type { Vocabulary } from './vocabulary';

interface Mention {
  readonly code: string;
  /** 1 where the words say kabupaten or kota, less for a bare name. */
  readonly sure: number;
}

interface Candidate extends Mention, Place {
  readonly text: string;
  readonly weight: number;
}

/** The region of the innovation's office as a BPS code; a name that is both kabupaten and kota needs a word that says which. */
export function findRegion(reading: Reading, agency: Fact | undefined, vocabulary: Vocabulary): Fact | undefined {
  const read = regionReader(vocabulary);
  const from = (text: string, place: Place, weight: number): Candidate[] =>
    read(text).map((found) => ({ ...found, ...place, text, weight }));
  const given = reading.fields.filter(({ kind }) => kind === 'region').flatMap((field) => from(fieldText(field), field, 60));
  const owner = agency ? from(agency.value, placeOfFact(agency, reading), 40) : [];
  const seen = reading.passages.flatMap((passage) => from(passage.text.slice(0, 3000), passage, passage.cover ? 4 : 1));
  const all = [...given, ...owner.slice(-1), ...seen];
  const totals = new Map<string, number>();
  for (const { code, weight, sure } of all) totals.set(code, (totals.get(code) ?? 0) + weight * sure * (code === '35' ? 0.3 : 1));
  if (given.length === 0 && owner.at(-1)?.code === '35') totals.set('35', 1000);
  const best = all.reduce<Candidate | undefined>((top, one) => (top && better(top, one, totals) ? top : one), undefined);
  if (!best) return undefined;
  const strength = best.weight >= 40 ? 0.97 : best.weight >= 4 ? 0.85 : 0.6;
  return factOf('region', best.code, best, best.text, best.sure < 0.5 ? 0.4 : strength);
}

function better(top: Candidate, one: Candidate, totals: ReadonlyMap<string, number>): boolean {
  const [a, b] = [totals.get(top.code) ?? 0, totals.get(one.code) ?? 0];
  return a > b || (a === b && top.weight * top.sure >= one.weight * one.sure);
}

function placeOfFact(fact: Fact, { passages, fields }: Reading): Place {
  return [...fields, ...passages].find(({ page, paragraph }) => page === fact.page && paragraph === fact.paragraph) ?? { block: 0 };
}

function regionReader({ regions, words: { regionWords } }: Vocabulary): (text: string) => readonly Mention[] {
  const districts = regions.filter(({ kind }) => kind !== 'provinsi');
  const bare = (name: string) => name.replace(/^(?:Kabupaten|Kota) /, '');
  const byName = new Map<string, { kabupaten?: string; kota?: string }>();
  for (const { name, kind, code } of districts)
    byName.set(bare(name).toLowerCase(), { ...byName.get(bare(name).toLowerCase()), [kind]: code });
  const names = [...byName.keys()].join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:(?:(${oneOf(regionWords.kabupaten)})|(${oneOf(regionWords.kota)}))\\s+)?(${names})(?![\\p{L}])|(${oneOf(regionWords.provinsi)})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(([whole, isKabupaten, isKota, name, isProvince]): Mention[] => {
      if (isProvince) return [{ code: '35', sure: 1 }];
      const codes = byName.get((name ?? '').toLowerCase());
      if (isKota && codes?.kota) return [{ code: codes.kota, sure: 1 }];
      if (isKabupaten && codes?.kabupaten) return [{ code: codes.kabupaten, sure: 1 }];
      return [...bareMention(whole, codes)];
    });
}

/** A bare name in capitals or small letters at will is a weak sign; one in small letters is another word (batu, kediri). */
function bareMention(name: string, codes: { kabupaten?: string; kota?: string } | undefined): readonly Mention[] {
  if (!/^\p{Lu}/u.test(name) || /^batu$/i.test(name)) return [];
  if (codes?.kabupaten && codes.kota)
    return [
      { code: codes.kabupaten, sure: 0.2 },
      { code: codes.kota, sure: 0.19 },
    ];
  const code = codes?.kabupaten ?? codes?.kota;
  return code === undefined ? [] : [{ code, sure: 0.5 }];
}
