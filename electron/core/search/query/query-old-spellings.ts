import { oldSpellings } from '../language/old-spelling';
import { scanQuery } from './query-scan';
import type { Addition, QueryVocabulary } from './query-vocabulary';
import { wordsOf } from './term-forms';

const MOST_WORDS = 16;

/**
 * The vocabulary with old spellings of the query's words that the library has: `jawa` also finds Djawa, and most words show nothing added.
 * `lookup` tells in how many documents a word stands.
 */
export async function withOldSpellings(
  text: string,
  vocabulary: QueryVocabulary,
  lookup: (word: string) => number | Promise<number>,
): Promise<QueryVocabulary> {
  const typed = scanQuery(text).flatMap((piece) => (piece.kind === 'chunk' && !piece.quoted && !piece.excluded ? wordsOf(piece.text) : []));
  const words = [...new Set(typed.map(({ surface }) => surface))].slice(0, MOST_WORDS);
  const known = new Map<string, readonly Addition[]>();
  for (const word of words) {
    const old = oldSpellings(word);
    const counts = await Promise.all(old.map(async (one) => lookup(one)));
    const there = old.filter((_, index) => (counts[index] ?? 0) > 0);
    if (there.length > 0)
      known.set(
        word,
        there.map((one): Addition => ({ kind: 'spelling', text: one })),
      );
  }
  if (known.size === 0) return vocabulary;
  return { ...vocabulary, spellings: (surface) => [...vocabulary.spellings(surface), ...(known.get(surface) ?? [])] };
}
