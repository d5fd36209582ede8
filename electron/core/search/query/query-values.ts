import awards from '../../../../resources/vocabularies/awards.json';
import agencies from '../../../../resources/vocabularies/agencies.json';
import type { SearchField } from '../../../contract/types';
import { namesOfField, type NamedValue } from './query-value-names';
import { queryWords, wordsOfField, type QueryLanguage } from './query-fields';
import { plain } from './term-forms';

/** The values of one field by their names. */
interface Lookup {
  readonly values: readonly NamedValue[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

const EXACTLY = '=';
const SHORT_NAMES_ALLOWED: readonly SearchField[] = ['sector', 'category', 'sdg'];
const ready = new Map<SearchField, Lookup>();

function lookupOf(field: SearchField): Lookup {
  const known = ready.get(field);
  if (known) return known;
  const values = namesOfField(field);
  const byName = new Map<string, string[]>();
  for (const { keys, id, en } of values) {
    for (const name of new Set([...id, ...en].map(plain))) byName.set(name, [...new Set([...(byName.get(name) ?? []), ...keys])]);
  }
  const made = { values, byName };
  ready.set(field, made);
  return made;
}

/** The codes and keys that a typed value means; undefined where the field knows no such value. */
export function resolveValue(field: SearchField, typed: string): readonly string[] | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const words = wordsOfField(field);
  if (words.free && text.startsWith(EXACTLY)) return text.length > 1 ? [text.slice(1).trim()] : undefined;
  if (field === 'year') return yearsOf(text);
  const { byName } = lookupOf(field);
  const named = byName.get(plain(text));
  if (named) return named;
  if (field === 'sdg') return goalNumbered(text) ?? byShortName(field, text);
  if (field === 'award') return awardOf(text);
  if (field === 'agency') return [agencyNamed(text)];
  if (words.open) return [text];
  return SHORT_NAMES_ALLOWED.includes(field) ? byShortName(field, text) : undefined;
}

/** Every value whose name has all the words: `kemiskinan` for both categories against poverty. */
function byShortName(field: SearchField, text: string): readonly string[] | undefined {
  const wanted = plain(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return undefined;
  const found = lookupOf(field).values.filter(({ id, en }) =>
    [...id, ...en].some((name) => {
      const words = plain(name).split(' ');
      return wanted.every((word) => words.includes(word));
    }),
  );
  return found.length > 0 ? [...new Set(found.flatMap(({ keys }) => keys))] : undefined;
}

const YEARS: readonly (readonly [RegExp, (first: number, last: number) => string])[] = [
  [/^(\d{4})$/, (year) => String(year)],
  [/^(\d{4})\s*(?:\.\.+|…|[-–—])\s*(\d{4})$/, (from, to) => (from === to ? String(from) : `${Math.min(from, to)}..${Math.max(from, to)}`)],
  [/^(\d{4})\s*(?:\.\.+|…)$/, (from) => `${from}..`],
  [/^(?:\.\.+|…)\s*(\d{4})$/, (to) => `..${to}`],
  [/^>=\s*(\d{4})$/, (from) => `${from}..`],
  [/^>\s*(\d{4})$/, (before) => `${before + 1}..`],
  [/^<=\s*(\d{4})$/, (to) => `..${to}`],
  [/^<\s*(\d{4})$/, (after) => `..${after - 1}`],
];

function yearsOf(text: string): readonly string[] | undefined {
  for (const [form, read] of YEARS) {
    const found = form.exec(text);
    if (found) return [read(Number(found[1]), Number(found[2]))];
  }
  return undefined;
}

function goalNumbered(text: string): readonly string[] | undefined {
  const found = /^(?:(\p{L}+)[\s.-]*)?0?(\d{1,2})$/u.exec(text.toLowerCase());
  const number = Number(found?.[2]);
  const isGoal = number >= 1 && number <= 17 && (found?.[1] === undefined || queryWords.sdgWords.includes(found[1]));
  return isGoal ? [String(number)] : undefined;
}

/** “LABEL COMPETITION YEAR”, or what was given of it, as facts write it; undefined where other words stand there. */
function awardOf(text: string): readonly string[] | undefined {
  let rest = ` ${plain(text)} `;
  const take = (spellings: readonly (readonly [string, string])[]): string | undefined => {
    const longestFirst = spellings.map(([spelling, name]) => [plain(spelling), name] as const).sort((a, b) => b[0].length - a[0].length);
    const found = longestFirst.find(([spelling]) => rest.includes(` ${spelling} `));
    if (found) rest = rest.replace(` ${found[0]} `, ' ');
    return found?.[1];
  };
  const competition = take(awards.competitions.flatMap(({ name, spellings }) => spellings.map((one) => [one, name] as const)));
  const label = take(awards.labels.map((one) => [one, one] as const));
  const year = / ((?:19|20)\d{2}) /.exec(rest)?.[1];
  if (year !== undefined) rest = rest.replace(` ${year} `, ' ');
  const found = [label, competition, year].filter((one) => one !== undefined);
  return rest.trim() === '' && found.length > 0 ? [found.join(' ')] : undefined;
}

function agencyNamed(text: string): string {
  return agencies.shortNames.find(({ short }) => plain(short) === plain(text))?.name ?? text;
}

/** Values in the words of their vocabulary, for a chip. */
export function labelOfValues(field: SearchField, keys: readonly string[]): string {
  const { values } = lookupOf(field);
  return keys.map((key) => values.find((one) => one.keys.length === 1 && one.keys[0] === key)?.label ?? key).join(', ');
}

/** How a value is written so that it means just this key; undefined where the field cannot have it. */
export function writeValue(field: SearchField, key: string, language: QueryLanguage): string | undefined {
  const { values } = lookupOf(field);
  const own = values.filter(({ keys }) => keys.length === 1 && keys[0] === key);
  const candidates = [...own.flatMap((one) => one[language]), ...own.flatMap(({ id }) => id), key.trim()];
  const meant = candidates.find((name) => {
    const keys = resolveValue(field, name);
    return keys?.length === 1 && keys[0] === key.trim();
  });
  if (meant !== undefined) return meant;
  return wordsOfField(field).free && key.trim() !== '' ? `${EXACTLY}${key.trim()}` : undefined;
}
