import type { Fact } from '../../contract/types';
import { factOf, fieldText, properName } from './fact-making';
import { oneOf } from './patterns';
import { countWords, squash } from './normalise';
import type { Reading } from './passages';
import type { Vocabulary } from './vocabulary';

/** What the innovation's name stands for: of a field, in brackets beside the name, or after “akronim dari”. */
export function findExpansion(name: string, reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const pattern = announcement(name, vocabulary);
  const field = reading.fields.find(({ kind }) => kind === 'expansion');
  const found: Fact[] = field ? [factOf('expansion', tidy(field.value), field, fieldText(field), 0.95)] : [];
  for (const place of reading.fields.filter(({ kind }) => kind === 'name')) {
    const inside = bracketAfter(name, place.value) ?? announced(pattern, place.value);
    if (inside !== undefined) found.push(factOf('expansion', inside, place, fieldText(place), 0.95));
  }
  for (const passage of reading.passages) {
    if (!squash(passage.text).includes(squash(name)) && !(passage.cover && spells(name, passage.text))) continue;
    const text = passage.text.slice(0, 1500);
    const value = bracketAfter(name, text) ?? bracketBefore(name, text) ?? announced(pattern, text);
    if (value !== undefined) found.push(factOf('expansion', value, passage, passage.text, spells(name, value) ? 0.93 : 0.75));
    else if (passage.cover && spells(name, text) && countWords(text) >= 3 && !/[.:]/.test(text) && !squash(text).includes(squash(name)))
      found.push(factOf('expansion', tidy(text), passage, passage.text, 0.7));
  }
  const best = found.reduce<Fact | undefined>((top, one) => (top && top.confidence >= one.confidence ? top : one), undefined);
  return best ? [best] : [];
}

function literally(name: string): string {
  return oneOf([name]);
}

function tidy(text: string): string {
  return text
    .replaceAll(/["“”]/g, '')
    .replace(/[\s.,;:]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** NAMA (Kepanjangan …) */
function bracketAfter(name: string, text: string): string | undefined {
  const [, inside = ''] = new RegExp(`(?<![\\p{L}])${literally(name)}["”']?\\s*\\(([^()]{8,200})\\)`, 'iu').exec(text) ?? [];
  const value = tidy(inside.replace(/^(?:akronim|singkatan|kependekan|kepanjangan) dari\s+/i, ''));
  return countWords(value) >= 3 || spells(name, value) ? value || undefined : undefined;
}

/** Kepanjangan … (NAMA) */
function bracketBefore(name: string, text: string): string | undefined {
  // The bracket with the name is looked for first, for the pattern below begins at every proper name of the passage.
  if (!new RegExp(`\\(\\s*["“']?${literally(name)}["”']?\\s*\\)`, 'u').test(text)) return undefined;
  const [, before = ''] = new RegExp(`(${properName})\\s*\\(\\s*["“']?${literally(name)}["”']?\\s*\\)`, 'u').exec(text) ?? [];
  if (before === '') return undefined;
  const words = before.split(/\s+/);
  // The sentence may have begun before the expansion: “Inovasi Jaringan Layanan … (JALA)”.
  for (let start = 0; start < words.length - 1; start += 1) {
    const part = words.slice(start).join(' ');
    if (part[0]?.toLowerCase() === name[0]?.toLowerCase() && spells(name, part)) return tidy(part);
  }
  return undefined;
}

/** “NAMA, akronim dari Kepanjangan …”; dear to make, so it is made once for a document. */
function announcement(name: string, { words }: Vocabulary): RegExp {
  return new RegExp(
    `(?<![\\p{L}])${literally(name)}["”']?\\s*,?\\s*(?:\\(\\s*)?(?:(?:adalah|merupakan|yang merupakan|ialah)\\s+)?(?:${oneOf(words.expansion)})\\s*(?:kata\\s+)?["“']?(${properName})`,
    'iu',
  );
}

function announced(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  // Small letters were allowed for the name only; the expansion itself is a proper name.
  const at = found.index + found[0].length - (found[1]?.length ?? 0);
  const [value = ''] = new RegExp(`^${properName}`, 'u').exec(text.slice(at)) ?? [];
  return countWords(value) >= 2 ? tidy(value) : undefined;
}

/** The name's letters occur in the expansion in order, beginning with its first. */
export function spells(name: string, expansion: string): boolean {
  const [letters, long] = [squash(name), squash(expansion)];
  if (letters.length < 2 || long.length <= letters.length || letters[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** Other names: “alias …”, “dikenal dengan sebutan …”. */
export function findAliases(name: string, { passages, fields }: Reading, { words }: Vocabulary): readonly Fact[] {
  const pattern = new RegExp(`(?<![\\p{L}])(?:${oneOf(words.alias)})\\s+["“']?(${properName})`, 'gu');
  const said = passages.flatMap((passage) =>
    [...passage.text.slice(0, 1500).matchAll(pattern)].map(([, alias = '']) => factOf('alias', tidy(alias), passage, passage.text, 0.75)),
  );
  const given = fields
    .filter(({ kind }) => kind === 'alias')
    .map((field) => factOf('alias', tidy(field.value), field, fieldText(field), 0.95));
  return [...given, ...said].filter(({ value }) => squash(value) !== squash(name) && countWords(value) <= 7 && value.length >= 3);
}
