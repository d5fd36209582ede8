import type { Query } from './query-types';
import { hasSmallLetters, splitWords, type Word } from './words';

// Letters and signs that folding turns into others, so that a search for plain letters would miss them.
const FOLDED = /[\u00AA-\u1FFF\u200C\u200D\u2060\u2070-\u218F\u2460-\u24FF\u2C00-\uD7FF\uD835\uE000-\uFFFC]/g;
const TOO_MANY = 300;

interface Telltales {
  /** Pieces of words by group of the query, in small letters. */
  readonly groups: readonly (readonly string[])[];
  /** How many words, cut at white space, an answer may cover. */
  readonly reach: number;
}

const known = new WeakMap<Query, Telltales>();

/** Pieces of words without which a plain text cannot answer a group of the query: a quick test before words are cut. */
export function telltales(query: Query): Telltales {
  const ready = known.get(query);
  if (ready) return ready;
  const groups = query.groups.map((group) =>
    group.flatMap(({ words, joined, forms, near }) => {
      const pieces = [words[0] ?? ''];
      if (joined !== undefined) pieces.push(joined);
      if (near) pieces.push(near.words[0] ?? '');
      // me- and pe- take a root's first letter away (tulis, menulis); everything else of it stands in each of its forms
      for (const form of forms) pieces.push(form.length > 2 ? form.slice(1) : form);
      return pieces;
    }),
  );
  const longest = Math.max(1, ...query.groups.flat().map(({ words, near }) => Math.max(words.length, near?.words.length ?? 0)));
  const made = { groups, reach: longest === 1 ? 1 : longest * 2 + 1 };
  known.set(query, made);
  return made;
}

/** True when the quick test cannot be trusted with this text. */
export function needsFolding(text: string): boolean {
  return text.search(FOLDED) >= 0;
}

/** The words of a text that stand where the query may be answered; all of them where the quick test cannot tell. */
export function wordsNearHits(query: Query, text: string): Word[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return splitWords(text);
  const { groups, reach } = telltales(query);
  const spans: [number, number][] = [];
  for (const piece of new Set(groups.flat())) {
    for (let at = lower.indexOf(piece); at >= 0 && piece !== ''; at = lower.indexOf(piece, at + piece.length)) {
      spans.push([chunkStart(lower, at), chunkEnd(lower, at + piece.length, reach)]);
    }
    if (spans.length > TOO_MANY) return splitWords(text);
  }
  for (const { index } of text.matchAll(FOLDED)) spans.push([chunkStart(lower, index), chunkEnd(lower, index, reach)]);
  const acronyms = hasSmallLetters(text);
  return merge(spans).flatMap(([start, end]) =>
    splitWords(text.slice(start, end), acronyms).map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
  );
}

function chunkStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && text.charCodeAt(at - 1) > 32) at--;
  return at;
}

function chunkEnd(text: string, from: number, reach: number): number {
  let at = from;
  for (let chunk = 0; chunk < reach; chunk++) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    while (at < text.length && text.charCodeAt(at) > 32) at++;
  }
  return at;
}

function merge(spans: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
