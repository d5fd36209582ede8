import type { LibraryApi } from '../contract/api';
import type { Database } from './database/types';
import { createSearchEngine, type SearchEngine } from './library-index';
import type { LibraryOptions } from './library-parts';
import { vocabularyMethods } from './library-vocabulary';
import { createSearchWords } from './search-words';
import { filterQuery } from './search/query/filter-query';

type Methods = 'search' | 'filterQuery' | 'documentHits' | 'similar' | 'searchVocabulary' | 'changeSearchVocabulary';

/** Finding in an open library: its index, its vocabulary, and what both know of words. */
export interface LibrarySearch {
  readonly methods: Pick<LibraryApi, Methods>;
  readonly engine: SearchEngine;
  /** Something was written: it is indexed, and the words of the library are counted again in time. */
  readonly written: () => void;
}

/** `wordsChanged` is told when the library's vocabulary was. */
export function openSearch(
  { folder, mode, wordThread, onEvent }: LibraryOptions,
  database: Database,
  wordsChanged: () => void,
): LibrarySearch {
  const vocabulary = vocabularyMethods({
    ...{ folder, database },
    emit: (name, payload) => {
      wordsChanged();
      onEvent?.(name, payload);
    },
  });
  const words = createSearchWords(vocabulary.current, () => engine.counts());
  const engine: SearchEngine = createSearchEngine({
    ...{ folder, database, mode, words },
    ...(wordThread !== undefined && { wordThread }),
  });
  return {
    methods: { ...engine.methods, ...vocabulary.methods, filterQuery: (args) => Promise.resolve(filterQuery(args)) },
    engine,
    written: () => {
      engine.poke();
      words.forget();
    },
  };
}
