import type { SearchField, SpellingSuggestion } from '../contract/types';
import { understandQuery } from './search/query/query';
import { withOldSpellings } from './search/query/query-old-spellings';
import type { UnderstoodQuery } from './search/query/query-types';
import { labelOfValues } from './search/query/query-values';
import type { QueryVocabulary } from './search/query/query-vocabulary';
import { createSpelling, type Spelling, type WordCounts } from './search/spelling/spelling';
import { likelySpellings, suggestSpellings } from './search/spelling/spelling-of-query';

/** What a library's searches know of words. */
export interface SearchWords {
  understand(text: string, typing?: boolean): Promise<UnderstoodQuery>;
  suggest(text: string, counts: WordCounts, typing?: boolean): Promise<readonly SpellingSuggestion[]>;
  labelOf(field: SearchField, value: string): string;
  /** Documents came or went. */
  forget(): void;
}

/** Joins the query language, the library's vocabulary and its words; `counts` gives the words of the index where there is one. */
export function createSearchWords(vocabulary: () => Promise<QueryVocabulary>, counts: () => Promise<WordCounts | undefined>): SearchWords {
  let source: WordCounts = { lookup: () => 0, words: () => [] };
  let spelling: Spelling | undefined;
  const spellingFrom = (current: WordCounts): Spelling => {
    source = current;
    return (spelling ??= createSpelling({ lookup: (word) => source.lookup(word), words: () => source.words() }));
  };
  return {
    understand: async (text, typing = false) => {
      const known = await counts();
      const words = await vocabulary();
      if (!known) return understandQuery(text, typing, words);
      const withOld = await withOldSpellings(text, words, (word) => known.lookup(word));
      const likely = await likelySpellings(text, typing, withOld, spellingFrom(known));
      return understandQuery(text, typing, withSpellings(withOld, likely));
    },
    suggest: async (text, current, typing = false) => suggestSpellings(text, typing, await vocabulary(), spellingFrom(current)),
    // the number of a goal is its value already
    labelOf: (field, value) => labelOfValues(field, [value]).replace(field === 'sdg' ? /^\d+ / : '', ''),
    forget: () => spelling?.forget(),
  };
}

function withSpellings(vocabulary: QueryVocabulary, likely: ReadonlyMap<string, string>): QueryVocabulary {
  if (likely.size === 0) return vocabulary;
  return {
    ...vocabulary,
    spellings: (surface) => {
      const instead = likely.get(surface);
      return [...vocabulary.spellings(surface), ...(instead === undefined ? [] : [{ kind: 'spelling' as const, text: instead }])];
    },
  };
}
