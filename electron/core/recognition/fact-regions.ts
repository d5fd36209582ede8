import type { Fact } from '../../contract/types';
import { factOf, fieldText } from './fact-making';
import { oneOf, wholeWord } from './patterns';
import type { Place, Reading } from './passages';
import { regionReader, type Mention } from './region-names';
import type { Vocabulary } from './vocabulary';

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
  const owner = agency ? ownerOf(agency, read, reading, vocabulary) : [];
  const openEnd = new RegExp(`(?:${oneOf([...vocabulary.words.regionWords.kabupaten, ...vocabulary.words.regionWords.kota])})\\s*$`, 'iu');
  const elsewhere = wholeWord(vocabulary.words.elsewhere);
  const seen = reading.passages.flatMap((passage, index) => {
    // “PEMERINTAH KOTA” and the name below it are one.
    const above = reading.passages[index - 1]?.text ?? '';
    const text = passage.text.slice(0, 3000);
    const whole = above.length <= 60 && openEnd.test(above) ? `${above.slice(-30)} ${text}` : text;
    const found = from(whole, passage, passage.cover ? 4 : 1);
    if (found.length === 0) return [];
    const other = elsewhere.test(text) || (passage.keys.length > 0 && passage.keys.every((key) => key === 'replikasi'));
    return other ? found.map((one) => ({ ...one, weight: 0.2 })) : found;
  });
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

/** The region in the office's name; an office “Jawa Timur” that names no district is the province's. */
function ownerOf(agency: Fact, read: (text: string) => readonly Mention[], reading: Reading, { words }: Vocabulary): Candidate[] {
  const place = { ...placeOfFact(agency, reading), text: agency.value, weight: 40 };
  const named = read(agency.value).map((found) => ({ ...found, ...place }));
  if (named.length > 0) return named;
  const province = wholeWord(words.regionWords.provinceNames);
  const { quote, value } = agency;
  const isShort = quote.length <= 120 && read(quote).length === 0;
  return province.test(value) || (isShort && province.test(quote)) ? [{ code: '35', sure: 1, ...place }] : [];
}

function placeOfFact(fact: Fact, { passages, fields }: Reading): Place {
  return [...fields, ...passages].find(({ page, paragraph }) => page === fact.page && paragraph === fact.paragraph) ?? { block: 0 };
}
