import type { Fact } from '../../contract/types';
import { factOf } from './fact-making';
import { oneOf } from './patterns';
import type { Reading } from './passages';
import type { Vocabulary } from './vocabulary';

/** Amounts in rupiah as whole numbers: `Rp186.400.000,00`, `Rp 62,5 juta`, `1,2 miliar rupiah`, `seratus juta rupiah`. */
export function findAmounts(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const read = amountReader(vocabulary);
  return reading.passages.flatMap((passage) => read(passage.text).map((value) => factOf('amount', value, passage, passage.text, 0.9)));
}

function amountReader({ words: { amountScales, numerals } }: Vocabulary): (text: string) => readonly string[] {
  const scales = oneOf(amountScales.flatMap(({ words }) => words));
  const powerOf = new Map(amountScales.flatMap(({ words, power }) => words.map((word) => [word.toLowerCase(), power] as const)));
  const digits = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d+(?:,\\d+)?';
  const numeral = oneOf([...Object.keys(numerals), 'belas', 'puluh', 'ratus', 'ribu', 'juta', 'miliar', 'milyar', 'triliun']);
  const pattern = new RegExp(
    [
      `(?<![\\p{L}])(?:Rp|IDR)\\.?\\s*(${digits})(?:\\s*(${scales})(?![\\p{L}]))?`,
      `(?<![\\d.,])(${digits})\\s*(${scales})\\s+rupiah`,
      `(?<![\\d.,])(${digits})\\s+rupiah`,
      `(?<![\\p{L}])((?:(?:${numeral})\\s+){1,9})rupiah(?![\\p{L}])`,
    ].join('|'),
    'giu',
  );
  return (text) => {
    if (!/rp|idr|rupiah/i.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap(([, a, scaleA, b, scaleB, c, spoken]) => {
      const amount =
        spoken === undefined
          ? scaled(a ?? b ?? c ?? '', powerOf.get((scaleA ?? scaleB ?? '').toLowerCase()) ?? 0)
          : spokenNumber(spoken, numerals);
      return amount === undefined || amount === '0' ? [] : [amount];
    });
  };
}

/** Digits with a decimal comma, times a power of ten, without rounding through a float; sen are dropped. */
function scaled(written: string, power: number): string | undefined {
  const [whole = '', part = ''] = written.replaceAll('.', '').split(',');
  const digits = `${whole}${part.slice(0, power).padEnd(power, '0')}`.replace(/^0+(?=\d)/, '');
  return /^\d{1,18}$/.test(digits) ? digits : undefined;
}

const tens: Readonly<Record<string, number>> = { puluh: 10, ratus: 100 };
const thousands: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 };

/** “seratus lima puluh juta” as a number. */
export function spokenNumber(text: string, numerals: Readonly<Record<string, number>>): string | undefined {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of text.toLowerCase().trim().split(/\s+/)) {
    const thousand = thousands[word];
    if (thousand !== undefined) {
      total += (group + digit || 1) * thousand;
      [group, digit] = [0, 0];
    } else if (word === 'belas') digit += 10;
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
