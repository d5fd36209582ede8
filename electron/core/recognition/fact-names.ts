import type { Fact } from '../../contract/types';
import { inOrder, spells } from './fact-expansions';
import { fieldText, factOf } from './fact-making';
import { oneOf, perVocabulary, properName } from './patterns';
import { countWords, numberingOf, spacedWords, squash } from './normalise';
import type { Passage, Place, Reading } from './passages';
import type { Vocabulary } from './vocabulary';

interface Candidate extends Place {
  readonly name: string;
  readonly text: string;
  readonly score: number;
}

/** Passages in which a name is counted. */
const passagesRead = 1000;
/** A name less sure than this is none. */
const leastScore = 0.4;
/** Longest name in words; a longer title is a headline. */
const longestName = 7;

/** The innovation's name: of a field, of the cover, or the one the text speaks of most. */
export function findName(reading: Reading, vocabulary: Vocabulary): Fact | undefined {
  const candidates = firstOfEach([
    ...fromFields(reading, patternsOf(vocabulary)),
    ...fromCover(reading, vocabulary),
    ...fromText(reading, vocabulary),
  ]);
  const whole = reading.passages.slice(0, passagesRead).map(({ text }) => spacedWords(text.slice(0, 2000)));
  const scored = candidates.map((candidate) => {
    const words = spacedWords(candidate.name);
    let said = 0;
    for (const text of whole) if (said < 6 && text.includes(words)) said += 1;
    // A headline stands once; a name is said again.
    return { candidate, score: candidate.score + (said <= 1 ? -0.1 : 0.04 * said) };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>((top, one) => (top && top.score >= one.score ? top : one), undefined);
  if (!best || best.score < leastScore) return undefined;
  return factOf('name', best.candidate.name, best.candidate, best.candidate.text, Math.min(0.97, Math.round(best.score * 100) / 100));
}

/** Each name once, where it scores best; only the best few are counted in the text. */
function firstOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const words = spacedWords(candidate.name);
    const other = best.get(words);
    if (!other || other.score < candidate.score) best.set(words, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, 40);
}

function fromFields({ fields }: Reading, patterns: Patterns): readonly Candidate[] {
  return fields
    .filter(({ kind, value }) => kind === 'name' && countWords(bareName(value, patterns)) <= 12)
    .map((field) => ({ ...field, name: bareName(field.value, patterns), text: fieldText(field), score: 0.92 }))
    .filter(({ name }) => name.length >= 2);
}

/** A name without its expansion in brackets, without quotation marks and a final dot. */
function bareName(text: string, { opened }: Patterns): string {
  return withoutExpansion(text)
    .replace(/\s*\(.*$/s, '')
    .replace(opened, '')
    .replaceAll(/["“”']/g, '')
    .replace(/[.,;:\s]+$/, '')
    .trim();
}

/** “NAMA – Kepanjangan …” */
function withoutExpansion(text: string): string {
  const [, name = '', rest = ''] = /^(.{2,60}?)(?:\s+[–—=-]|\s*[:=])\s+(.+)$/s.exec(text) ?? [];
  return name !== '' && countWords(rest) >= 3 && spells(name, rest) ? name : text;
}

interface Patterns {
  readonly cover: RegExp;
  readonly coverStart: RegExp;
  readonly office: RegExp;
  /** A name that is the very place's, and words that are none. */
  readonly none: ReadonlySet<string>;
  /** Words of titles of documents and competitions: of them alone no name is made. */
  readonly general: ReadonlySet<string>;
  readonly proper: RegExp;
  readonly finalYear: RegExp;
  readonly opened: RegExp;
  readonly kinds: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly known: RegExp;
}

const patternsOf = perVocabulary((vocabulary): Patterns => {
  const { words, agencies, regions } = vocabulary;
  const proper = properName(vocabulary);
  const places = regions.flatMap(({ name }) => [name, name.replace(/^\S+ /, '')]);
  const nameBefore = words.nameBefore.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return {
    cover: new RegExp(`^(?:${oneOf(words.cover)})(?![\\p{L}])`, 'iu'),
    coverStart: new RegExp(`^(?:(?:${oneOf(words.cover)})(?![\\p{L}])\\s*)+`, 'iu'),
    office: new RegExp(`^(?:${oneOf([...agencies.kinds, ...agencies.shortNames.map(({ short }) => short)])})(?![\\p{L}])`, 'iu'),
    none: new Set([...places, ...words.notNames, ...words.cover].map((word) => word.toLowerCase())),
    general: new Set([...words.cover, ...words.notNames, ...words.nameKinds, ...places].flatMap((one) => one.toLowerCase().split(' '))),
    proper: new RegExp(`^${proper}$`, 'u'),
    finalYear: new RegExp(`\\s+(?:(?:${oneOf(words.dateWords.year)})\\s+)?(?:19|20)\\d{2}$`, 'i'),
    opened: new RegExp(`,? (?:${oneOf(words.expansionOpeners)}) .*$`, 'is'),
    kinds: new RegExp(`^.*(?<![\\p{L}])(?:${oneOf(words.nameKinds)})\\s+(.+)$`, 'isu'),
    before: new RegExp(`(?<![\\p{L}])(?:${oneOf(nameBefore)}),?\\s+["“']?(${proper})`, 'gu'),
    after: new RegExp(`^["“']?(${proper})["”']?,?\\s+(?:\\([^)]{5,160}\\)\\s+)?(?:${oneOf(words.nameAfter)})(?![\\p{L}])`, 'u'),
    known: new RegExp(`(?:${oneOf([...words.expansion, ...words.alias])})`, 'i'),
  };
});

function fromCover({ passages, fields }: Reading, vocabulary: Vocabulary): readonly Candidate[] {
  const { words } = vocabulary;
  const patterns = patternsOf(vocabulary);
  const { cover, office, none, general, proper, finalYear } = patterns;
  const isName = (name: string) =>
    name.length >= 3 &&
    countWords(name) <= longestName &&
    !cover.test(name) &&
    !office.test(name) &&
    !none.has(name.toLowerCase()) &&
    !/^[("“]?\(/.test(name) &&
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => !general.has(word)) &&
    numberingOf(name) === undefined &&
    !/\d{4}/.test(name);
  const given = new Set(fields.map(({ block }) => block));
  const first = passages.slice(0, 10).filter((passage) => passage.cover && !(passage.text.includes(':') && given.has(passage.block)));
  return first.flatMap((passage): Candidate[] => {
    if (/[.!?]$/.test(passage.text) || /^[^:]{2,50}: /.test(passage.text) !== /: [^:]+$/.test(passage.text)) return [];
    if (passage.text.length > 300) return [];
    const name = afterCoverWords(passage.text, words.nameKinds, patterns).replace(finalYear, '');
    if (!isName(name)) return [];
    const bracketed = passage.text.includes('(') && !name.includes('(');
    const upper = name === name.toUpperCase();
    const announced = name !== bareName(passage.text, patterns);
    // A headline reads like a sentence: “Dari Motor Tua …”, “Pemuda kampung belajar merakit”.
    const headline = words.nextWords.includes(name.split(' ')[0]?.toLowerCase() ?? '') || !proper.test(name);
    const score = 0.55 + (passage.title ? 0.12 : 0) + (bracketed || announced ? 0.12 : 0) + (upper ? 0.08 : 0);
    return [{ ...passage, name, score: !headline && (passage.title || upper || bracketed || announced) ? score : 0.3 }];
  });
}

/** “LAPORAN PELAKSANAAN INOVASI KAMPUNG TIMBANG” and “Profil Inovasi: KANDANG BERSIH” name what follows. */
function afterCoverWords(text: string, nameKinds: readonly string[], patterns: Patterns): string {
  const colon = /^([^:]{3,60}): ([^:]+)$/.exec(text);
  if (colon && withoutExpansion(text) === text) return bareName(colon[2] ?? '', patterns);
  const bare = bareName(text, patterns);
  const kinds = patterns.kinds.exec(bare);
  const begins = patterns.coverStart.test(bare) || nameKinds.some((kind) => bare.toLowerCase().startsWith(`${kind} `));
  if (kinds && begins) return kinds[1] ?? '';
  return bare.replace(patterns.coverStart, '').trim() || bare;
}

/** “melalui inovasi Sinar Lansia, akronim dari …”: the proper name after a word that announces one. */
function fromText({ passages }: Reading, vocabulary: Vocabulary): readonly Candidate[] {
  const patterns = patternsOf(vocabulary);
  return passages.slice(0, passagesRead).flatMap((passage) => {
    const text = passage.text.slice(0, 1000);
    const announced = [...text.matchAll(patterns.before)].map(([, name = '']) => ({ name, score: 0.5 }));
    const begun = patterns.after.exec(text)?.[1];
    const all = [...announced, ...(begun === undefined ? [] : [{ name: begun, score: 0.42 }]), ...spelledOut(text)];
    if (all.length === 0) return [];
    const known = patterns.known.test(passage.text) ? 0.15 : 0;
    return all
      .map(({ name, score }) => candidateOf(passage, bareName(name, patterns), score + known, vocabulary.words.notNames))
      .filter((one) => one !== undefined);
  });
}

const capitalsInFront = /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d'’-]*(?:\s+[\p{Lu}\d][\p{Lu}\d'’-]*){0,5})\s*\(([^()]{8,160})\)/gu;

/** “mengantar BU RAWAT (Ibu Rawan Antar …)”: capitals that the bracket after them spells, but no mere initials such as APBD. */
function spelledOut(text: string): readonly { readonly name: string; readonly score: number }[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(capitalsInFront)].flatMap(([, name = '', inside = '']) => {
    const initials = inside
      .split(/\s+/)
      .map((word) => word[0] ?? '')
      .join('');
    if (countWords(inside) < 3 || name.length < 4 || !inOrder(squash(name), squash(inside)) || /^\p{Lu}+$/u.exec(initials)?.[0] === name)
      return [];
    return [{ name, score: 0.52 }];
  });
}

function candidateOf(passage: Passage, name: string, score: number, notNames: readonly string[]): Candidate | undefined {
  if (name.length < 3 || countWords(name) > longestName || notNames.includes(name.split(/\s/)[0] ?? '')) return undefined;
  return { ...passage, name, score: countWords(name) === 1 && name !== name.toUpperCase() ? score - 0.1 : score };
}
