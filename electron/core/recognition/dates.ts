import { oneOf, perVocabulary } from './patterns';

/** A date as exactly as the document gives it: `2023`, `2023-04` or `2023-04-30`, with its place in the text. */
export interface Dated {
  readonly iso: string;
  readonly at: number;
  readonly end: number;
}

const misread: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', Z: '2', S: '5', B: '8' };
const shortDate = /(?<!\d)(\d{1,2}([-/])\d{1,2})\2([0-4]\d)(?![\d/-])/g;
const misreadYear = /(?<![\p{L}\d])[2Z][0Oo][\dOolISBZ]{2}(?![\p{L}\d])/gu;

/** A year with letters for digits set right (“2O2l”); the length stays. */
function repairYears(text: string): string {
  return text.replaceAll(misreadYear, (year) =>
    /\d.*\d/.test(year) ? year.replaceAll(/[A-Za-z]/g, (letter) => misread[letter] ?? letter) : year,
  );
}

/** Finds the dates of a text, in their order; in a form's field also those with a short year: 01/03/19. */
export type DateReader = (text: string, form?: 'form') => readonly Dated[];

/** Makes the reader of dates. */
export const dateReader = perVocabulary(({ words: { months, dateWords } }): DateReader => {
  const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)));
  const month = `(?<![\\p{L}])(${oneOf(months.flat())})(?![\\p{L}])`;
  const beforeYear = `\\.?,?\\s+(?:(?:${oneOf(dateWords.year)})\\.?\\s+)?`;
  // “Februari s.d. Desember 2018”: both have the year of the second.
  const untilMonth = `(?=\\s*(?:${oneOf(dateWords.until)})\\s*(?:\\d{1,2}\\s+)?(?:${oneOf(months.flat())})${beforeYear}(\\d{4}))`;
  const pattern = new RegExp(
    [
      '(\\d{4})-(\\d{2})-(\\d{2})',
      '(?<![\\d/])(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})',
      `(?:(\\d{1,2})(?:\\s+|-)(?:(?:${oneOf(dateWords.month)})\\s+)?)?${month}(?:(?:${beforeYear}|-)(\\d{4})|${untilMonth})`,
      `${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
      '(?<![\\d.,/])((?:19|20)\\d{2})(?![\\d.,/]\\d|\\d)',
    ].join('|'),
    'giu',
  );
  return (written, form) => {
    if (!/\d/.test(written)) return [];
    const text = repairYears(
      form ? written.replaceAll(shortDate, (_, day: string, sign: string, year: string) => `${day}${sign}20${year}`) : written,
    );
    if (!/(?:19|20)\d\d/.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap((found): Dated[] => {
      const [whole, y1 = '', m1, d1, d2, m2, y2 = '', d3, n3 = '', y3 = '', next3 = '', n4 = '', d4, y4 = '', y5 = ''] = found;
      const place = { at: found.index, end: found.index + whole.length };
      if (y1) return dated(y1, Number(m1), Number(d1), place);
      if (y2) return dated(y2, Number(m2), Number(d2), place);
      if (y3 || next3) return dated(y3 || next3, monthOf.get(n3.toLowerCase()), d3 === undefined ? undefined : Number(d3), place);
      if (y4) return dated(y4, monthOf.get(n4.toLowerCase()), Number(d4), place);
      return dated(y5, undefined, undefined, place);
    });
  };
});

function dated(year: string, month: number | undefined, day: number | undefined, place: Omit<Dated, 'iso'>): Dated[] {
  if (Number(year) < 1990 || Number(year) > 2049) return [];
  if (month === undefined || month < 1 || month > 12) return [{ iso: year, ...place }];
  const two = (value: number) => String(value).padStart(2, '0');
  if (day === undefined || day < 1 || day > 31) return [{ iso: `${year}-${two(month)}`, ...place }];
  return [{ iso: `${year}-${two(month)}-${two(day)}`, ...place }];
}
