import type { Fact } from '../../contract/types';
import { factOf } from './fact-making';
import { oneOf, perVocabulary, wholeWord } from './patterns';
import type { Passage, Reading } from './passages';
import { tableNumbers } from './fact-tables';
import type { Vocabulary } from './vocabulary';

/** Numbers before and after (`result`, “34 hari → 3 hari”) and numbers that are promised (`target`), never mixed. */
export function findNumbers(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const read = numberReader(vocabulary);
  return [...reading.tables.flatMap((table) => tableNumbers(table, vocabulary)), ...reading.passages.flatMap(read)];
}

interface Patterns {
  readonly pairs: readonly { readonly pattern: RegExp; readonly signs: readonly (readonly string[])[] }[];
  readonly strong: RegExp;
  readonly soft: RegExp;
  readonly promised: RegExp;
  readonly bound: RegExp;
  readonly number: RegExp;
  /** Any number at all, in digits or words. */
  readonly any: RegExp;
  readonly numerals: Readonly<Record<string, number>>;
  readonly percent: RegExp;
  readonly currency: RegExp;
  readonly beforeYear: RegExp;
  readonly month: RegExp;
}

const numberReader = perVocabulary((vocabulary): ((passage: Passage) => readonly Fact[]) => {
  const patterns = patternsOf(vocabulary);
  return (passage) => {
    const text = passage.text.slice(0, 2000);
    if (passage.kind === 'table' || passage.title || !patterns.any.test(text)) return [];
    const pairs = pairsIn(text, patterns);
    const targets = targetsIn(text, passage, patterns, pairs);
    // A change told as background is what the innovation wants to end, not what it brought.
    const background = passage.keys.length > 0 && passage.keys.every((key) => key === 'latar_belakang');
    const results = pairs.filter(({ at }) => !isPromised(text, at, patterns) && !background);
    const promised = pairs.filter(({ at }) => isPromised(text, at, patterns));
    return [
      ...results.map(({ value }) => factOf('result', value, passage, passage.text, 0.85)),
      ...promised.map(({ value }) => factOf('target', value, passage, passage.text, 0.8)),
      ...targets.map((value) => factOf('target', value, passage, passage.text, 0.75)),
    ];
  };
});

function patternsOf({ words }: Vocabulary): Patterns {
  const { units, spans, nextWords, numerals, pairs, arrows } = words;
  const spoken = oneOf(Object.keys(numerals));
  const unit = `(?:\\s?(?:${oneOf(units)})(?![\\p{L}])|\\s(?!(?:${oneOf(nextWords)})(?![\\p{L}]))\\p{Ll}[\\p{Ll}-]{2,})(?:\\s\\d{1,2}\\s(?:${oneOf(spans)})(?![\\p{L}]))?`;
  const digits = '(?:Rp\\.?\\s?)?\\d+(?:[.,]\\d+)*(?:\\s?(?:' + oneOf(words.numberScales) + ')(?![\\p{L}]))?';
  // “7 (tujuh) hari”: the same number in words stands between it and its unit.
  const number = `(?<![\\p{L}\\d.,])(${digits}|(?:${spoken})(?=\\s))(?:\\s?\\([\\p{L}\\s]{2,40}\\))?(${unit})?(?:\\s?\\((?:(?:${oneOf(words.dateWords.year)})\\s)?\\d{4}\\))?`;
  const filler = '[^.,;:\\d→]{0,60}?';
  // “Sebelum inovasi: 45 menit, sesudah inovasi: 12 menit” has signs between its words and numbers.
  const apart = '[^.\\d→]{0,40}?';
  return {
    pairs: [
      ...pairs.map(({ before, after, apart: wide }) => {
        const between = wide ? apart : filler;
        const pattern = new RegExp(
          `(?<![\\p{L}])${oneOf([before])}(?![\\p{L}])${between}${number}${between}(?<![\\p{L}])(?:${oneOf(after)})(?![\\p{L}])${between}${number}`,
          'giu',
        );
        return { pattern, signs: [firstWords([before]), firstWords(after)] };
      }),
      {
        pattern: new RegExp(`${number}\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:${oneOf(arrows)})\\s*${number}`, 'giu'),
        signs: [firstWords(arrows)],
      },
    ],
    strong: wholeWord(words.target),
    soft: wholeWord(words.targetSoft),
    promised: wholeWord([...words.target, ...words.targetSoft, ...words.targetPair]),
    bound: wholeWord(words.bounds),
    number: new RegExp(number, 'giu'),
    any: new RegExp(`\\d|(?<![\\p{L}])(?:${spoken})(?![\\p{L}])`, 'iu'),
    numerals,
    percent: new RegExp(`^(?:${oneOf(words.percent)})$`, 'i'),
    currency: new RegExp(`^(?:${oneOf(words.currency.signs)})`, 'i'),
    beforeYear: new RegExp(`(?:${oneOf(words.yearBefore)})\\s*$`, 'i'),
    month: new RegExp(`^(?:${oneOf(words.months.flat())})$`, 'i'),
  };
}

interface Pair {
  readonly value: string;
  readonly at: number;
  readonly end: number;
}

/** Of each list of words one must stand in the text before a pattern with two numbers is worth its time. */
function mayHold(lower: string, signs: readonly (readonly string[])[]): boolean {
  return signs.every((words) => words.some((word) => lower.includes(word)));
}

/** The first word of each phrase, in small letters: the spaces after it may be of any kind. */
function firstWords(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => phrase.split(' ')[0]?.toLowerCase() ?? '');
}

function pairsIn(text: string, { pairs, numerals, percent }: Patterns): readonly Pair[] {
  const lower = text.toLowerCase();
  const likely = pairs.filter(({ signs }) => mayHold(lower, signs));
  const found = likely.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Pair[] => {
      const [whole, before = '', beforeUnit, after = '', afterUnit] = match;
      const units = [beforeUnit ?? afterUnit ?? '', afterUnit ?? beforeUnit ?? ''].map((unit) => unit.trim());
      const [left, right] = [written(before, units[0] ?? '', numerals), written(after, units[1] ?? '', numerals)];
      const years = [before, after].every((number) => /^(?:19|20)\d{2}$/.test(number)) || (isYear(before) && units[0] === '');
      const share = units.filter((unit) => percent.test(unit)).length === 1;
      return left === undefined || right === undefined || years || share
        ? []
        : [{ value: `${left} → ${right}`, at: match.index, end: match.index + whole.length }];
    }),
  );
  return found.filter((one, index) => !found.slice(0, index).some((other) => one.at < other.end && other.at < one.end));
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}

/** A number with its unit as the document writes it; a spoken one in digits. */
function written(number: string, unit: string, numerals: Readonly<Record<string, number>>): string | undefined {
  const digits = /\d/.test(number) ? number.replaceAll(/\s+/g, ' ') : numerals[number.toLowerCase()]?.toString();
  if (digits === undefined) return undefined;
  return unit === '' ? digits : `${digits}${unit === '%' ? '' : ' '}${unit.replaceAll(/\s+/g, ' ')}`;
}

/** A word of promise stands before it in the same sentence. */
function isPromised(text: string, at: number, { promised }: Patterns): boolean {
  return promised.test(text.slice(Math.max(0, at - 120), at));
}

/** Single numbers that are promised: after or before a word of promise, or with a bound in a section of aims. */
function targetsIn(text: string, { keys }: Passage, patterns: Patterns, pairs: readonly Pair[]): readonly string[] {
  const free = (match: RegExpExecArray | RegExpMatchArray) =>
    !pairs.some(({ at, end }) => (match.index ?? 0) >= at && (match.index ?? 0) < end);
  const aims = keys.includes('tujuan') && !keys.includes('latar_belakang');
  const word = patterns.strong.exec(text) ?? (keys.includes('tujuan') ? patterns.soft.exec(text) : null);
  const bound = aims ? patterns.bound.exec(text) : null;
  if (!word && !bound) return [];
  const numbers = [...text.matchAll(patterns.number)].filter((match) => free(match) && isMeasured(match, text, patterns));
  if (numbers.length === 0 || (pairs.length > 0 && word === null)) return [];
  const valueOf = (match: RegExpExecArray | undefined) => match && written(match[1] ?? '', match[2]?.trim() ?? '', patterns.numerals);
  const after = (at: number) => numbers.find((match) => match.index >= at && match.index - at <= 100);
  const strong = patterns.strong.test(text);
  const chosen = word
    ? (after(word.index) ?? (strong ? numbers.findLast((match) => match.index < word.index) : undefined))
    : bound
      ? after(bound.index)
      : undefined;
  const value = valueOf(chosen);
  return value === undefined || (word && pairs.some(({ at }) => at > word.index && at < (chosen?.index ?? 0))) ? [] : [value];
}

/** A number with a unit that is no date, year, money or mere ordinal. */
function isMeasured(match: RegExpExecArray | RegExpMatchArray, text: string, { currency, beforeYear, month }: Patterns): boolean {
  const [, number = '', unit = ''] = match;
  if (unit.trim() === '' || currency.test(number) || !/\d/.test(number)) return false;
  if (isYear(number) && beforeYear.test(text.slice(0, match.index))) return false;
  return !month.test(unit.trim());
}
