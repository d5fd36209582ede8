import type { Fact } from '../../contract/types';
import { factOf, fieldText } from './fact-making';
import { oneOf, perVocabulary, properName } from './patterns';
import { countWords, squash } from './normalise';
import type { Reading } from './passages';
import type { Vocabulary } from './vocabulary';

/** What the innovation's name stands for: of a field, in brackets beside the name, or after “akronim dari”. */
export function findExpansion(name: string, reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const patterns = patternsOf(name, vocabulary);
  const field = reading.fields.find(({ kind }) => kind === 'expansion');
  const found: Fact[] = field ? [factOf('expansion', tidy(field.value), field, fieldText(field), 0.95)] : [];
  for (const place of reading.fields.filter(({ kind }) => kind === 'name')) {
    const inside = bracketAfter(name, place.value, patterns) ?? announced(place.value, patterns) ?? said(name, place.value, patterns);
    if (inside !== undefined) found.push(factOf('expansion', inside, place, fieldText(place), 0.95));
  }
  for (const passage of reading.passages) {
    if (!patterns.named(passage.text) && !(passage.cover && spells(name, passage.text))) continue;
    const text = passage.text.slice(0, 1500);
    const value =
      bracketAfter(name, text, patterns) ?? bracketBefore(name, text, patterns) ?? announced(text, patterns) ?? said(name, text, patterns);
    if (value !== undefined) found.push(factOf('expansion', value, passage, passage.text, spells(name, value) ? 0.93 : 0.75));
    else if (passage.cover && spells(name, text) && countWords(text) >= 3 && !/[.:]/.test(text) && !patterns.named(text))
      found.push(factOf('expansion', tidy(text), passage, passage.text, 0.7));
  }
  const best = found.reduce<Fact | undefined>((top, one) => (top && top.confidence >= one.confidence ? top : one), undefined);
  return best ? [best] : [];
}

/** What is looked for with one name: dear to make, so it is made once for a document. */
interface Patterns {
  /** Whether a text has the name's letters in their order, whatever stands between them. */
  readonly named: (text: string) => boolean;
  readonly after: RegExp;
  readonly bracket: RegExp;
  readonly before: RegExp;
  /** “NAMA – Kepanjangan …”, “NAMA, yaitu Kepanjangan …” */
  readonly said: RegExp;
  /** “NAMA, akronim dari Kepanjangan …” */
  readonly announcement: RegExp;
  readonly opener: RegExp;
  /** What stands in every announcement. */
  readonly opened: RegExp;
  readonly proper: RegExp;
}

const openedPattern = perVocabulary(({ words }) => new RegExp(`(?:${oneOf(words.expansion)})`, 'i'));

function patternsOf(name: string, vocabulary: Vocabulary): Patterns {
  const { words } = vocabulary;
  const literal = oneOf([name]);
  const proper = properName(vocabulary);
  const quoted = `["“']?${literal}["”']?`;
  const bracket = `(?:\\(\\s*${quoted}\\s*\\)|,?\\s+(?:${oneOf(words.shortened)})\\s+${quoted}(?![\\p{L}]))`;
  const letters = squash(name);
  return {
    named: (text) => squash(text).includes(letters),
    after: new RegExp(`(?<![\\p{L}])${literal}["”']?\\s*\\(([^()]{8,200})\\)`, 'iu'),
    bracket: new RegExp(bracket, 'u'),
    said: new RegExp(`(?<![\\p{L}])${literal}["”']?(?:\\s*[–—:=]|\\s+-|,?\\s+(?:${oneOf(words.expansionSaid)}))\\s+["“']?(${proper})`, 'u'),
    before: new RegExp(`(${proper})\\s*${bracket}`, 'u'),
    announcement: new RegExp(
      `(?<![\\p{L}])${literal}["”']?\\s*,?\\s*(?:\\(\\s*)?(?:(?:${oneOf(words.expansionVerbs)})\\s+)?(?:${oneOf(words.expansion)})\\s*(?:(?:${oneOf(words.expansionFillers)})\\s+)?["“']?(${proper})`,
      'iu',
    ),
    opener: new RegExp(`^(?:${oneOf(words.expansionOpeners)})\\s+`, 'i'),
    proper: new RegExp(`^${proper}`, 'u'),
    opened: openedPattern(vocabulary),
  };
}

function tidy(text: string): string {
  return text
    .replaceAll(/["“”]/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/[\s.,;:]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** NAMA (Kepanjangan …) */
function bracketAfter(name: string, text: string, { after, opener }: Patterns): string | undefined {
  const [, inside = ''] = after.exec(text) ?? [];
  const value = tidy(inside.replace(opener, ''));
  return countWords(value) >= 3 || spells(name, value) ? value || undefined : undefined;
}

/** Kepanjangan … (NAMA) */
function bracketBefore(name: string, text: string, { bracket, before: pattern }: Patterns): string | undefined {
  // The bracket with the name is looked for first, for the pattern below begins at every proper name of the passage.
  if (!bracket.test(text)) return undefined;
  const [, before = ''] = pattern.exec(text) ?? [];
  if (before === '') return undefined;
  const words = before.split(/\s+/);
  // The sentence may have begun before the expansion: “Inovasi Jaringan Layanan … (JALA)”.
  for (let start = 0; start < words.length - 1; start += 1) {
    const part = words.slice(start).join(' ');
    if (part[0]?.toLowerCase() === name[0]?.toLowerCase() && spells(name, part)) return tidy(part);
  }
  return undefined;
}

function said(name: string, text: string, { said: pattern }: Patterns): string | undefined {
  const [, value = ''] = pattern.exec(text) ?? [];
  return countWords(value) >= 3 && spells(name, value) ? tidy(value) : undefined;
}

function announced(text: string, { announcement, proper, opened }: Patterns): string | undefined {
  if (!opened.test(text)) return undefined;
  const found = announcement.exec(text);
  if (!found) return undefined;
  // Small letters were allowed for the name only; the expansion itself is a proper name.
  const at = found.index + found[0].length - (found[1]?.length ?? 0);
  const [value = ''] = proper.exec(text.slice(at)) ?? [];
  return countWords(value) >= 2 ? tidy(value) : undefined;
}

/** The name's letters occur in the expansion in order, beginning with its first. */
export function spells(name: string, expansion: string): boolean {
  const [letters, long] = [squash(name), squash(expansion)];
  return letters.length >= 2 && long.length > letters.length && letters[0] === long[0] && inOrder(letters, long);
}

/** The letters of the first occur in the second in their order. */
export function inOrder(letters: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

const aliasPatterns = perVocabulary((vocabulary) => {
  const { alias } = vocabulary.words;
  const longest = alias.map((phrase) => phrase.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? phrase);
  return {
    /** A word of every phrase: few passages have one. */
    sign: new RegExp(oneOf([...new Set(longest)])),
    pattern: new RegExp(`(?<![\\p{L}])(?:${oneOf(alias)})\\s+["“']?(${properName(vocabulary)})`, 'gu'),
  };
});

/** Other names: “alias …”, “dikenal dengan sebutan …”. */
export function findAliases(name: string, { passages, fields }: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const { sign, pattern } = aliasPatterns(vocabulary);
  const told = passages.filter(({ text }) => sign.test(text));
  const said = told.flatMap((passage) =>
    [...passage.text.slice(0, 1500).matchAll(pattern)].map(([, alias = '']) => factOf('alias', tidy(alias), passage, passage.text, 0.75)),
  );
  const given = fields
    .filter(({ kind }) => kind === 'alias')
    .map((field) => factOf('alias', tidy(field.value), field, fieldText(field), 0.95));
  return [...given, ...said].filter(({ value }) => squash(value) !== squash(name) && countWords(value) <= 7 && value.length >= 3);
}
