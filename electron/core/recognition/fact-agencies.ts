import type { Fact } from '../../contract/types';
import { factOf, fieldText } from './fact-making';
import { beginsLike, oneOf, perVocabulary } from './patterns';
import { countWords, squash } from './normalise';
import type { Place, Reading } from './passages';
import type { Vocabulary } from './vocabulary';

interface Candidate extends Place {
  readonly agency: string;
  readonly text: string;
  readonly weight: number;
}

/** The office whose innovation it is: of a field, of the cover, or the one the text names most. */
export function findAgency(reading: Reading, vocabulary: Vocabulary): Fact | undefined {
  const patterns = patternsOf(vocabulary);
  const { owned, person, persons } = patterns;
  const read = (text: string) => agenciesIn(text.slice(0, 2000), patterns, vocabulary);
  const given = reading.fields
    .filter(({ kind, value }) => kind === 'agency' && countWords(value) <= 20)
    .flatMap((field): Candidate[] => {
      const agency = read(field.value)[0] ?? (persons.has(squash(field.label)) || person.test(field.value) ? undefined : tidy(field.value));
      return agency === undefined ? [] : [{ ...field, agency, text: fieldText(field), weight: 100 }];
    });
  const named = reading.passages.flatMap((passage): Candidate[] =>
    read(passage.text).map((agency) => ({ ...passage, agency, weight: passage.cover ? 10 : owned.test(passage.text) ? 3 : 1 })),
  );
  const totals = new Map<string, number>();
  for (const { agency, weight } of [...given, ...named]) totals.set(agency, (totals.get(agency) ?? 0) + weight);
  const total = (one: Candidate) => totals.get(one.agency) ?? 0;
  const best = [...given, ...named].reduce<Candidate | undefined>((top, one) => (top && total(top) >= total(one) ? top : one), undefined);
  if (!best) return undefined;
  return factOf('agency', best.agency, best, best.text, best.weight >= 100 ? 0.95 : best.weight >= 10 ? 0.85 : 0.6);
}

interface Patterns {
  /** A kind of office and the capitalised words after it, small joining words only between them. */
  readonly agency: RegExp;
  readonly owned: RegExp;
  /** A field of the office may hold a person with a degree; persons are no facts. */
  readonly person: RegExp;
  /** Squashed labels of fields that may hold a person. */
  readonly persons: ReadonlySet<string>;
  readonly regionEnd: RegExp;
  readonly regionComma: RegExp;
  /** Begins with a short name; what each stands for, by its small letters. */
  readonly short: RegExp;
  readonly longNames: ReadonlyMap<string, string>;
}

const patternsOf = perVocabulary(({ agencies, words }): Patterns => {
  const kinds = [...agencies.kinds, ...agencies.shortNames.map(({ short }) => short)];
  const spellings = [...new Set([...kinds, ...kinds.map((kind) => kind.toUpperCase())])];
  const both = oneOf(spellings);
  const joining = oneOf([...agencies.joining, ...agencies.joining.map((word) => word.toUpperCase())]);
  const word = `(?:${oneOf(agencies.nameTitles)}|[\\p{Lu}\\d][\\p{L}\\d.'’/-]*)`;
  const { regionEnds } = agencies;
  const [district, province, direction] = [oneOf(regionEnds.district), oneOf(regionEnds.province), oneOf(regionEnds.direction)];
  return {
    agency: new RegExp(`${beginsLike(spellings)}(?<![\\p{L}\\p{N}])((?:${both})(?:(?:,?\\s+(?:${joining}))?,?\\s+${word}){0,14})`, 'gu'),
    owned: new RegExp(`(?<![\\p{L}])(?:${oneOf(words.ownerVerbs)})\\s`, 'iu'),
    person: new RegExp(`(?:^|[\\s,])(?:[SM]\\.\\s?\\p{Lu}|${oneOf(agencies.titles)}|[AS]\\.Md)\\p{L}*\\.`, 'u'),
    persons: new Set(agencies.personLabels.map(squash)),
    regionEnd: new RegExp(`^.*?(?:${district})\\s+\\p{Lu}\\p{L}+|^.*?(?:${province})\\s+\\p{Lu}\\p{L}+(?:\\s+(?:${direction}))?`, 'u'),
    regionComma: new RegExp(`,\\s+(?=(?:${district}|${province})\\s)`, 'u'),
    short: new RegExp(`^(?:${oneOf(agencies.shortNames.map(({ short }) => short))})(?![\\p{L}])`, 'iu'),
    longNames: new Map(agencies.shortNames.map(({ short, name }) => [short.toLowerCase(), name])),
  };
});

function agenciesIn(text: string, patterns: Patterns, vocabulary: Vocabulary): readonly string[] {
  return [...text.matchAll(patterns.agency)]
    .map(([, raw = '']) => fullName(raw, patterns, vocabulary))
    .filter((name) => countWords(name) >= 2 && !vocabulary.agencies.notAgencies.some((other) => name.startsWith(other)));
}

/** Short names are written out; capitals become a name; what cannot end a name is cut off. */
function fullName(raw: string, { short, longNames, regionEnd, regionComma }: Patterns, { agencies }: Vocabulary): string {
  const [begin = ''] = short.exec(raw) ?? [];
  const rest = raw.slice(begin.length);
  const written = /\p{Lu}/u.test(rest) && rest === rest.toUpperCase() ? nameCase(rest, agencies.kinds, agencies.joining) : rest;
  const cased = begin === '' ? written : `${longNames.get(begin.toLowerCase().replaceAll(/\s+/g, ' ')) ?? begin}${written}`;
  // A name ends with its kabupaten, kota or province: what follows belongs to the sentence.
  const [whole] = regionEnd.exec(cased) ?? [cased];
  const joined = whole.replace(regionComma, ' ');
  return tidy(Object.entries(agencies.written).reduce((text, [short, written]) => text.replace(short, written), joined));
}

function nameCase(text: string, kinds: readonly string[], joining: readonly string[]): string {
  const kept = new Set(kinds.filter((kind) => kind === kind.toUpperCase()));
  return text
    .split(/\s+/)
    .map((word) => {
      const lower = word.toLowerCase();
      if (kept.has(word)) return word;
      return joining.includes(lower) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join(' ');
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}
