import type { LibraryApi } from '../contract/api';
import { createSearchEngine, type SearchEngine } from './library-index';
import type { LibraryParts } from './library-parts';
import { vocabularyMethods } from './library-vocabulary';
import { createSearchWords } from './search-words';
import { filterQuery } from './search/filter-query';
import { createSuggestions, loadSuggestions } from './search/suggestions';

/** The engine with what the library's searches know of words. */
export function openSearch(
  { folder, database, emit }: Pick<LibraryParts, 'folder' | 'database' | 'emit'>,
  mode: 'write' | 'read',
): { readonly engine: SearchEngine; readonly methods: Pick<LibraryApi, VocabularyMethod>; readonly forget: () => void } {
  const vocabulary = vocabularyMethods({ folder, database, emit });
  const words = createSearchWords(vocabulary.current, () => engine.counts());
  const engine = createSearchEngine({ folder, database, mode, words });
  return {
    engine,
    methods: { ...vocabulary.methods, filterQuery: (request) => Promise.resolve(filterQuery(request)) },
    forget: () => words.forget(),
  };
}

type VocabularyMethod = 'searchVocabulary' | 'changeSearchVocabulary' | 'filterQuery';

/** Finding; `forget` is called when names or titles changed, so that suggestions are built anew. */
export function searchMethods(
  { database, resources }: Pick<LibraryParts, 'database' | 'resources'>,
  { engine, methods, forget }: ReturnType<typeof openSearch>,
): {
  readonly methods: Pick<LibraryApi, 'search' | 'suggest' | 'documentHits' | 'similar' | VocabularyMethod>;
  readonly forget: () => void;
} {
  const suggestions = createSuggestions(() => loadSuggestions(database.read, resources.regions));
  return {
    methods: { ...engine.methods, ...methods, suggest: ({ text, limit }) => suggestions.suggest(text, limit ?? 10) },
    forget: () => {
      suggestions.forget();
      forget();
    },
  };
}
