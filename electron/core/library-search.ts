import type { LibraryApi } from '../contract/api';
import type { Database } from './database/types';
import { createSearchEngine, type SearchEngine } from './library-index';
import type { LibraryParts } from './library-parts';
import { createSuggestions, loadSuggestions } from './search/suggestions';
import { understandWords } from './search/understand';

/** The engine with what it knows of words: how a query is understood, likelier spellings, and labels of facets. */
export function openSearch(folder: string, database: Database, mode: 'write' | 'read'): SearchEngine {
  const words = { understand: understandWords, suggest: () => Promise.resolve([]), labelOf: (_field: string, value: string) => value };
  return createSearchEngine({ folder, database, mode, words });
}

/** Finding; `forget` is called when names or titles changed, so that suggestions are built anew. */
export function searchMethods(
  { database, resources }: LibraryParts,
  engine: SearchEngine,
): {
  readonly methods: Pick<LibraryApi, 'search' | 'suggest' | 'documentHits' | 'similar'>;
  readonly forget: () => void;
} {
  const suggestions = createSuggestions(() => loadSuggestions(database.read, resources.regions));
  return {
    methods: { ...engine.methods, suggest: ({ text, limit }) => suggestions.suggest(text, limit ?? 10) },
    forget: () => suggestions.forget(),
  };
}
