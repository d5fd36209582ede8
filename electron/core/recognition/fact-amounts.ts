import type { Fact } from '../../contract/types';
import { factOf } from './fact-making';
import { oneOf, perVocabulary } from './patterns';
import type { Reading } from './passages';
import type { Vocabulary } from './vocabulary';
import type { FactWords } from './vocabulary-files';

/** Amounts in rupiah as whole numbers: `Rp186.400.000,00`, `Rp 62,5 juta`, `1,2 miliar rupiah`, `seratus juta rupiah`. */
export function findAmounts(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const read = amountReader(vocabulary);
  return reading.passages.flatMap((passage) => read(passage.text).map((value) => factOf('amount', value, passage, passage.text, 0.9)));
}

const amountReader = perVocabulary(({ words }: Vocabulary): ((text: string) => readonly string[]) => {
  const { amountScales, numerals, spokenScales, currency } = words;
  const scales = oneOf(amountScales.flatMap(({ words }) => words));
  const powerOf = new Map(amountScales.flatMap(({ words, power }) => words.map((word) => [word.toLowerCase(), power] as const)));
  const digits = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d+(?:,\\d+)?';
  const numeral = oneOf([
    ...Object.keys(numerals),
    ...spokenScales.teens,
    ...Object.keys(spokenScales.tens),
    ...Object.keys(spokenScales.thousands),
  ]);
  const signs = oneOf(currency.signs);
  const money = oneOf(currency.words);
  const worth = new RegExp(`${signs}|${money}`, 'i');
  const pattern = new RegExp(
    [
      `(?<![\\p{L}])(?:${signs})\\.?\\s*(${digits})(?:\\s*(${scales})(?![\\p{L}]))?`,
      `(?<![\\d.,])(${digits})\\s*(${scales})\\s+(?:${money})`,
      `(?<![\\d.,])(${digits})\\s+(?:${money})`,
      `(?<![\\p{L}])((?:(?:${numeral})\\s+){1,9})(?:${money})(?![\\p{L}])`,
    ].join('|'),
    'giu',
  );
  return (text) => {
    if (!worth.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap(([, a, scaleA, b, scaleB, c, spoken]) => {
      const amount =
        spoken === undefined
          ? scaled(a ?? b ?? c ?? '', powerOf.get((scaleA ?? scaleB ?? '').toLowerCase()) ?? 0)
          : spokenNumber(spoken, words);
      return amount === undefined || amount === '0' ? [] : [amount];
    });
  };
});

/** Digits with a decimal comma, times a power of ten, without rounding through a float; sen are dropped. */
function scaled(written: string, power: number): string | undefined {
  const [whole = '', part = ''] = written.replaceAll('.', '').split(',');
  const digits = `${whole}${part.slice(0, power).padEnd(power, '0')}`.replace(/^0+(?=\d)/, '');
  return /^\d{1,18}$/.test(digits) ? digits : undefined;
}

/** “seratus lima puluh juta” as a number. */
function spokenNumber(text: string, { numerals, spokenScales }: FactWords): string | undefined {
  const { teens, tens, thousands } = spokenScales;
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of text.toLowerCase().trim().split(/\s+/)) {
    const thousand = thousands[word];
    if (thousand !== undefined) {
      total += (group + digit || 1) * thousand;
      [group, digit] = [0, 0];
    } else if (teens.includes(word)) digit += 10;
    else if (tens[word] !== undefined) {
      group += digit * tens[word];
      digit = 0;
    } else {
      const value = numerals[word] ?? 0;
      if (value >= 1000) total += value;
      else if (value >= 10) group += value;
      else digit += value;
    }
  }
  const sum = total + group + digit;
  return sum > 0 && sum <= 1e15 ? String(sum) : undefined;
}
