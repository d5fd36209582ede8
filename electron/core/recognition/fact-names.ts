import type { Fact } from '../../contract/types';
import { fieldText, factOf, properName } from './fact-making';
import { oneOf } from './patterns';
import { countWords, numberingOf, spacedWords } from './normalise';
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
  const candidates = firstOfEach([...fromFields(reading), ...fromCover(reading, vocabulary), ...fromText(reading, vocabulary)]);
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

function fromFields({ fields }: Reading): readonly Candidate[] {
  return fields
    .filter(({ kind, value }) => kind === 'name' && countWords(bareName(value)) <= 12)
    .map((field) => ({ ...field, name: bareName(field.value), text: fieldText(field), score: 0.92 }))
    .filter(({ name }) => name.length >= 2);
}

/** A name without its expansion in brackets, without quotation marks and a final dot. */
function bareName(text: string): string {
  return text
    .replace(/\s*\(.*$/s, '')
    .replace(/,? (?:akronim|singkatan|kependekan) dari .*$/is, '')
    .replaceAll(/["“”']/g, '')
    .replace(/[.,;:\s]+$/, '')
    .trim();
}

function fromCover({ passages, fields }: Reading, { words, agencies, regions }: Vocabulary): readonly Candidate[] {
  const cover = new RegExp(`^(?:${oneOf(words.cover)})(?![\\p{L}])`, 'iu');
  const office = new RegExp(`^(?:${oneOf([...agencies.kinds, ...agencies.shortNames.map(({ short }) => short)])})(?![\\p{L}])`, 'iu');
  const places = new Set(regions.flatMap(({ name }) => [name, name.replace(/^\S+ /, '')].map((one) => one.toLowerCase())));
  const isName = (name: string) =>
    name.length >= 3 &&
    countWords(name) <= longestName &&
    !cover.test(name) &&
    !office.test(name) &&
    !places.has(name.toLowerCase()) &&
    !generic.has(name.toLowerCase()) &&
    numberingOf(name) === undefined &&
    !/\d{4}/.test(name);
  const generic = new Set([...words.notNames, ...words.cover].map((word) => word.toLowerCase()));
  const proper = new RegExp(`^${properName}$`, 'u');
  const given = new Set(fields.map(({ block }) => block));
  const first = passages.slice(0, 10).filter((passage) => passage.cover && !(passage.text.includes(':') && given.has(passage.block)));
  return first.flatMap((passage): Candidate[] => {
    if (/[.!?]$/.test(passage.text) || /^[^:]{2,50}: /.test(passage.text) !== /: [^:]+$/.test(passage.text)) return [];
    if (passage.text.length > 300) return [];
    const name = afterCoverWords(passage.text, words).replace(/\s+(?:tahun\s+)?(?:19|20)\d{2}$/i, '');
    if (!isName(name)) return [];
    const bracketed = passage.text.includes('(') && !name.includes('(');
    const upper = name === name.toUpperCase();
    const announced = name !== bareName(passage.text);
    // A headline reads like a sentence: “Dari Motor Tua …”, “Pemuda kampung belajar merakit”.
    const headline = words.nextWords.includes(name.split(' ')[0]?.toLowerCase() ?? '') || !proper.test(name);
    const score = 0.55 + (passage.title ? 0.12 : 0) + (bracketed || announced ? 0.12 : 0) + (upper ? 0.08 : 0);
    return [{ ...passage, name, score: !headline && (passage.title || upper || bracketed || announced) ? score : 0.3 }];
  });
}

/** “LAPORAN PELAKSANAAN INOVASI KAMPUNG TIMBANG” and “Profil Inovasi: KANDANG BERSIH” name what follows. */
function afterCoverWords(text: string, { cover, nameKinds }: Vocabulary['words']): string {
  const colon = /^([^:]{3,60}): ([^:]+)$/.exec(text);
  if (colon) return bareName(colon[2] ?? '');
  const bare = bareName(text);
  const kinds = new RegExp(`^.*(?<![\\p{L}])(?:${oneOf(nameKinds)})\\s+(.+)$`, 'isu').exec(bare);
  if (kinds && (coverStart(cover).test(bare) || nameKinds.some((kind) => bare.toLowerCase().startsWith(`${kind} `)))) return kinds[1] ?? '';
  return bare.replace(coverStart(cover), '').trim() || bare;
}

function coverStart(cover: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${oneOf(cover)})(?![\\p{L}])\\s*)+`, 'iu');
}

/** “melalui inovasi Sinar Lansia, akronim dari …”: the proper name after a word that announces one. */
function fromText({ passages }: Reading, { words }: Vocabulary): readonly Candidate[] {
  const before = new RegExp(
    `(?<![\\p{L}])(?:${oneOf(words.nameBefore.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))}),?\\s+["“']?(${properName})`,
    'gu',
  );
  const after = new RegExp(`^["“']?(${properName})["”']?,?\\s+(?:\\([^)]{5,160}\\)\\s+)?(?:${oneOf(words.nameAfter)})(?![\\p{L}])`, 'u');
  return passages.slice(0, passagesRead).flatMap((passage) => {
    const announced = [...passage.text.slice(0, 1000).matchAll(before)].map(([, name = '']) => ({ name, score: 0.5 }));
    const begun = after.exec(passage.text.slice(0, 1000))?.[1];
    const known = new RegExp(`(?:${oneOf([...words.expansion, ...words.alias])})`, 'i').test(passage.text) ? 0.15 : 0;
    const all = [...announced, ...(begun === undefined ? [] : [{ name: begun, score: 0.42 }])];
    return all.map(({ name, score }) => candidateOf(passage, name, score + known, words.notNames)).filter((one) => one !== undefined);
  });
}

function candidateOf(passage: Passage, raw: string, score: number, notNames: readonly string[]): Candidate | undefined {
  const name = bareName(raw);
  if (name.length < 3 || countWords(name) > longestName || notNames.includes(name.split(/\s/)[0] ?? '')) return undefined;
  return { ...passage, name, score: countWords(name) === 1 && name !== name.toUpperCase() ? score - 0.1 : score };
}
