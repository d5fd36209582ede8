import factWords from '../../../../resources/vocabularies/fact-words.json';
import vocabulary from '../../../../resources/vocabularies/written-forms.json';
import type { NormalForm, TextLanguage, Word } from './text-types';

const NUMBER = /\d+(?:[.,]\d+)*/y;
const GROUPED_BY_DOTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^\d+[.,]\d+$/;
const MOST_DIGITS = 18;
const LONGEST_GAP = 3;
const LETTER = /\p{L}/u;
const LAST_SPACE = 0x20;
const FIRST_LETTER = 0x41;

const scales = [...factWords.amountScales, ...vocabulary.scales];
const powerOf: ReadonlyMap<string, number> = new Map(
  scales.flatMap(({ words, power }) => words.map((word) => [word.toLowerCase(), power])),
);
const currencies: ReadonlySet<string> = new Set(vocabulary.currency);
const percents: ReadonlySet<string> = new Set(vocabulary.percent);

/**
 * The number whose digits begin at a place: 1.065 is `1065`, Rp2,5 juta is `2500000`, 22,5 persen is `22.5%`. A number that stands as its plain
 * digits has no other form: its `form` is ''.
 */
export function numberAt(text: string, words: readonly Word[], index: number, at: number, language: TextLanguage): NormalForm | undefined {
  NUMBER.lastIndex = at;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined || isInsideWord(text, at)) return undefined;
  const number = plainNumber(written, language);
  const end = at + written.length;
  if (number === undefined) return { start: at, end, form: '' };
  const isMoney = currencies.has(words[index]?.surface.replace(/\d.*$/, '') ?? '') || hasCurrencyBefore(text, words, index);
  const start = isMoney ? startOfMoney(words, index, at) : at;
  const behind = wordBehind(text, end);
  const percent = percentEnd(text, end, behind);
  if (percent > 0) return { start, end: percent, form: `${number}%` };
  const power = powerOf.get(behind.word);
  if (power !== undefined && (isMoney || behind.word.length > 1)) return { start, end: behind.end, form: scaled(number, power) };
  return { start, end, form: number === written && !number.includes('.') ? '' : number };
}

/** A digit behind a letter belongs to a code: P2, COVID-19. Behind a currency it is read all the same. */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '-' && LETTER.test(text.charAt(at - 2));
}

function plainNumber(written: string, language: TextLanguage): string | undefined {
  if (written.length > MOST_DIGITS + 6) return undefined;
  if (!/[.,]/.test(written)) return written.length <= MOST_DIGITS ? written : undefined;
  const single = written.replace(/[^.,]/g, '').length === 1;
  // A single sign before three digits groups them in one language and begins a fraction in the other.
  const dots = GROUPED_BY_DOTS.test(written) && !(single && language === 'en');
  const commas = GROUPED_BY_COMMAS.test(written) && !(single && language !== 'en');
  if (dots) return decimal(written.replaceAll('.', '').replace(',', '.'));
  if (commas) return decimal(written.replaceAll(',', ''));
  return DECIMAL.test(written) ? decimal(written.replace(',', '.')) : undefined;
}

function decimal(number: string): string {
  const [whole = '', part = ''] = number.split('.');
  const fraction = part.replace(/0+$/, '');
  const integer = whole.replace(/^0+(?=\d)/, '');
  return fraction === '' ? integer : `${integer}.${fraction}`;
}

/** Times a power of ten, without a float that would round. */
function scaled(number: string, power: number): string {
  const [whole = '', part = ''] = number.split('.');
  const digits = whole + part.slice(0, power).padEnd(power, '0');
  return decimal(`${digits}.${part.slice(power)}`);
}

interface Behind {
  readonly word: string;
  readonly end: number;
}

/** The word of letters that follows a number, glued (500rb) or after a space. */
function wordBehind(text: string, from: number): Behind {
  const code = text.charCodeAt(from);
  if (code > LAST_SPACE && code < FIRST_LETTER) return { word: '', end: from };
  const match = /^\s{0,2}(\p{L}+)(?![\p{L}\p{N}])/u.exec(text.slice(from, from + 16));
  return { word: (match?.[1] ?? '').toLowerCase(), end: from + (match?.[0].length ?? 0) };
}

function percentEnd(text: string, from: number, behind: Behind): number {
  if (behind.word === '') {
    const sign = /^\s{0,2}%/.exec(text.slice(from, from + LONGEST_GAP));
    return sign ? from + sign[0].length : 0;
  }
  if (percents.has(behind.word)) return behind.end;
  const second = behind.word === 'per' ? wordBehind(text, behind.end) : undefined;
  return second && percents.has(`per ${second.word}`) ? second.end : 0;
}

function hasCurrencyBefore(text: string, words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !currencies.has(before.surface)) return false;
  return /^\.?\s{0,3}$/.test(text.slice(before.end, word.start));
}

function startOfMoney(words: readonly Word[], index: number, at: number): number {
  const word = words[index];
  if (word && word.start < at) return word.start;
  return words[index - 1]?.start ?? at;
}
