import type { Fact } from '../../contract/types';
import { factOf, fieldText, oneOf } from './fact-making';
import type { Reading } from './passages';
import type { Vocabulary } from './vocabulary';

/** A date as exactly as the document gives it: `2023`, `2023-04` or `2023-04-30`. */
interface Dated {
  readonly iso: string;
  readonly at: number;
}

/** When the innovation began: of a field, or of a sentence that says so. */
export function findStart(reading: Reading, vocabulary: Vocabulary): Fact | undefined {
  const dates = dateReader(vocabulary);
  const { start, startWeak, startVerbs } = vocabulary.words;
  for (const field of reading.fields.filter(({ kind }) => kind === 'start-date')) {
    const [date] = dates(field.value, true);
    if (date) return factOf('start-date', date.iso, field, fieldText(field), 0.95);
  }
  const clear = new RegExp(`(?<![\\p{L}])(?:${oneOf(start)})(?![\\p{L}])`, 'iu');
  const weak = new RegExp(`(?<![\\p{L}])(?:${oneOf(startWeak)})\\s`, 'iu');
  const begun = new RegExp(`(?<![\\p{L}])(?:${oneOf(startVerbs)})(?![\\p{L}])`, 'iu');
  const found = reading.passages.flatMap((passage) => {
    const text = passage.text.slice(0, 1500);
    const certain = clear.exec(text);
    const since = weak.exec(text);
    const after = (place: RegExpExecArray, reach: number) =>
      dates(text, true).find(({ at }) => at >= place.index && at <= place.index + place[0].length + reach);
    const date = (certain && after(certain, 40)) ?? (since && begun.test(text) ? after(since, 12) : undefined);
    return date ? [factOf('start-date', date.iso, passage, passage.text, certain ? 0.8 : 0.6)] : [];
  });
  return found.reduce<Fact | undefined>((top, one) => (top && top.confidence >= one.confidence ? top : one), undefined);
}

/** The year the innovation is from: of a field, of its start, of the cover, or the year the text names most. */
export function findYear(reading: Reading, start: Fact | undefined): Fact | undefined {
  const field = reading.fields.find(({ kind, value }) => kind === 'year' && yearIn(value) !== undefined);
  if (field) return factOf('year', yearIn(field.value) ?? '', field, fieldText(field), 0.95);
  if (start) return { ...start, kind: 'year', value: start.value.slice(0, 4) };
  const counts = new Map<string, number>();
  const named = reading.passages.flatMap((passage) => {
    const year = passage.text.length > 2000 ? undefined : yearIn(withoutCitations(passage.text));
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + (passage.cover ? 20 : 1));
    return year === undefined ? [] : [{ year, passage }];
  });
  const best = named.reduce<(typeof named)[number] | undefined>(
    (top, one) => (top && (counts.get(top.year) ?? 0) >= (counts.get(one.year) ?? 0) ? top : one),
    undefined,
  );
  return best && factOf('year', best.year, best.passage, best.passage.text, best.passage.cover ? 0.7 : 0.4);
}

function yearIn(text: string): string | undefined {
  return /(?<!\d)(20[0-4]\d|199\d)(?!\d)/.exec(text)?.[1];
}

/** The year of a regulation says nothing about the innovation. */
function withoutCitations(text: string): string {
  return text.replaceAll(/(?:nomor|no\.?)?\s*\d+\s*(?:tahun|\/)\s*\d{4}/gi, ' ');
}

function dateReader({ words: { months } }: Vocabulary): (text: string, years: boolean) => readonly Dated[] {
  const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)));
  const named = `(?:(\\d{1,2})\\s+)?(?<![\\p{L}])(${oneOf(months.flat())})\\.?\\s+(\\d{4})`;
  const pattern = new RegExp(
    `(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})|${named}|(?<![\\d.,/])((?:19|20)\\d{2})(?![\\d.,/]\\d)`,
    'giu',
  );
  return (text, years) =>
    [...text.matchAll(pattern)].flatMap((found): Dated[] => {
      const [, y1 = '', m1 = '', d1 = '', d2 = '', m2 = '', y2 = '', d3 = '', month = '', y3 = '', y4 = ''] = found;
      const at = found.index;
      if (y1) return dated(y1, Number(m1), Number(d1), at);
      if (y2) return dated(y2, Number(m2), Number(d2), at);
      if (y3) return dated(y3, monthOf.get(month.toLowerCase()), d3 === '' ? undefined : Number(d3), at);
      return years && y4 ? dated(y4, undefined, undefined, at) : [];
    });
}

function dated(year: string, month: number | undefined, day: number | undefined, at: number): Dated[] {
  if (Number(year) < 1990 || Number(year) > 2049) return [];
  if (month === undefined || month < 1 || month > 12) return [{ iso: year, at }];
  const two = (value: number) => String(value).padStart(2, '0');
  if (day === undefined || day < 1 || day > 31) return [{ iso: `${year}-${two(month)}`, at }];
  return [{ iso: `${year}-${two(month)}-${two(day)}`, at }];
}
