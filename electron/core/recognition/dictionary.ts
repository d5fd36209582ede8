import type { SectionKey } from '../../contract/types';
import {
  coreHeading,
  countWords,
  edgesOf,
  editDistance,
  firstWord,
  foldLetters,
  lettersApart,
  letterSet,
  plainHeading,
  spacedWords,
  squash,
} from './normalise';
import type { HeadingEntry, Vocabulary } from './vocabulary';

/** What the dictionary says of a heading. `whole` when the heading is a variant and nothing besides. */
export interface Match {
  readonly keys: readonly SectionKey[];
  /** 1 for the very words, less for damaged or merely contained ones. */
  readonly quality: number;
  readonly whole: boolean;
  readonly ambiguous: boolean;
  readonly within: readonly SectionKey[];
  /** Squashed words of the form's heading that it stands for, for comparing with the sets of families. */
  readonly variant: string;
}

/** Looks a heading up: the very words, then damaged ones, combined ones, questions, and last, where `parts` is set, headings that merely contain a variant. */
export function lookUp(text: string, vocabulary: Vocabulary, parts = true): Match | undefined {
  // A bare number is cut off only where words follow; “6 in 1” is in no dictionary anyway.
  const title = plainHeading(text, vocabulary.limits).replace(/^\d{1,2}\s+(?=\p{L})/u, '');
  const squashed = squash(title);
  if (squashed.length < 4) return undefined;
  return (
    wholeMatch(title, squashed, vocabulary) ??
    combinedMatch(title, squashed, vocabulary) ??
    questionMatch(title, text.trimEnd().endsWith('?') || (parts && vocabulary.asking.has(firstWord(title))), vocabulary) ??
    (parts ? partMatch(title, vocabulary) : undefined)
  );
}

function wholeMatch(title: string, squashed: string, vocabulary: Vocabulary): Match | undefined {
  const exact = vocabulary.bySquashed.get(squashed);
  if (exact) return matchOf(exact, title.replaceAll(/[^\p{L}\p{N}]+/gu, '') === squashed ? 1 : 0.95, true);
  const folded = foldLetters(squashed);
  const damaged = vocabulary.byFolded.get(folded);
  if (damaged) return matchOf(damaged, 0.9, true);
  const core = coreEntry(title, vocabulary);
  if (core) return matchOf(core, 0.88, true);
  if (folded.length < 8 || folded.length > 90) return undefined;
  // Shorter words are too near to other words: “Pembinaan” is two letters from “Pembiayaan”.
  const limit = folded.length >= 12 ? 2 : 1;
  const letters = letterSet(folded);
  let nearest: { readonly entry: HeadingEntry; readonly distance: number } | undefined;
  for (const apart of [0, -1, 1, -2, 2]) {
    if (folded.length + apart < 8 || Math.abs(apart) > limit) continue;
    for (const entry of edgesOf(folded, folded.length + apart).flatMap((edge) => vocabulary.byEdge.get(edge) ?? [])) {
      const most = nearest ? nearest.distance - 1 : limit;
      if (most < 1 || lettersApart(letters, entry.letters) > 2 * most) continue;
      const distance = editDistance(folded, entry.folded, most);
      if (distance <= most) nearest = { entry, distance };
    }
  }
  return nearest && matchOf(nearest.entry, nearest.distance === 1 ? 0.85 : 0.8, true);
}

/** The entry that a heading is but for fillers: “Cara Mengukur Dampak”, “Keberlanjutan (institusional, sosial)”, “Manfaat yang Diperoleh”. */
export function coreEntry(
  title: string,
  { byCore, bySquashed, coreBegins, fillers, links }: Vocabulary,
  clause: 'long' | 'short' = 'long',
): HeadingEntry | undefined {
  const first = firstWord(title);
  if (title.length > 120 || !(coreBegins.has(first) || fillers.has(first))) return undefined;
  const core = squash(coreHeading(title, fillers, links, clause));
  return core.length < 4 ? undefined : (byCore.get(core) ?? bySquashed.get(core));
}

function matchOf(entry: HeadingEntry, quality: number, whole: boolean): Match {
  return { keys: entry.keys, quality, whole, ambiguous: entry.ambiguous, within: entry.within, variant: entry.variant };
}

/** “Tujuan dan Manfaat” feeds two keys: each of its parts is a variant. */
function combinedMatch(title: string, squashed: string, vocabulary: Vocabulary): Match | undefined {
  const parts = title.split(/\s*[,/;+]\s*(?:(?:dan|serta)\s+)?|\s+(?:dan|serta)\s+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map((part) => {
    const letters = squash(part);
    return vocabulary.bySquashed.get(letters) ?? vocabulary.byFolded.get(foldLetters(letters)) ?? coreEntry(part, vocabulary);
  });
  if (found.some((entry) => entry === undefined)) return undefined;
  const keys = [...new Set(found.flatMap((entry) => entry?.keys ?? []))];
  const ambiguous = found.every((entry) => entry?.ambiguous === true);
  return { keys, quality: 0.85, whole: true, ambiguous, within: [], variant: squashed };
}

function questionMatch(title: string, asks: boolean, vocabulary: Vocabulary): Match | undefined {
  if (!asks) return undefined;
  const words = title.split(/[^\p{L}-]+/u);
  const found = vocabulary.questions.find((question) => question.words.every((stem) => words.some((word) => word.startsWith(stem))));
  if (!found) return undefined;
  return { keys: found.keys, quality: 0.8, whole: true, ambiguous: false, within: [], variant: squash(title) };
}

/** The longest variant a heading begins with or contains: “Realisasi Anggaran”, “Tujuan Program Rumah Tunggu”. */
function partMatch(title: string, vocabulary: Vocabulary): Match | undefined {
  const words = spacedWords(title);
  if (countWords(words) > 9) return undefined;
  let best: { readonly entry: HeadingEntry; readonly starts: boolean } | undefined;
  for (let at = 0; at < words.length - 1; at = words.indexOf(' ', at + 1)) {
    for (const entry of vocabulary.byFirstWord.get(words.slice(at + 1, words.indexOf(' ', at + 1))) ?? []) {
      if (best && entry.text.length <= best.entry.text.length) continue;
      const counts = at === 0 ? entry.ambiguous || entry.squashed.length >= 6 : entry.part === 'anywhere' && entry.squashed.length >= 8;
      if (counts && words.startsWith(entry.spaced, at)) best = { entry, starts: at === 0 };
    }
  }
  return best && { ...matchOf(best.entry, best.starts ? 0.7 : 0.6, false), ambiguous: false };
}

/** The key of the section above that a heading takes which says too little by itself: “a. Keuangan” under the resources. */
export function dependentMatch(text: string, above: readonly SectionKey[], vocabulary: Vocabulary): Match | undefined {
  const title = plainHeading(text, vocabulary.limits);
  const under =
    vocabulary.dependent.get(squash(title)) ?? vocabulary.dependent.get(squash(coreHeading(title, vocabulary.fillers, vocabulary.links)));
  const key = above.find((one) => under?.has(one));
  return key && { keys: [key], quality: 0.85, whole: true, ambiguous: false, within: [], variant: squash(title) };
}
