import type { LibraryApi } from '../contract/api';
import type { LibraryParts } from './library-parts';
import { documentHits } from './search/document-hits';
import { search } from './search/search';
import { createSuggestions, loadSuggestions } from './search/suggestions';

/** Finding; `forget` is called when names or titles changed, so that suggestions are built anew. */
export function searchMethods({ database, resources }: LibraryParts): {
  readonly methods: Pick<LibraryApi, 'search' | 'suggest' | 'documentHits'>;
  readonly forget: () => void;
} {
  const suggestions = createSuggestions(() => loadSuggestions(database.read, resources.regions));
  return {
    methods: {
      search: (request) => search(database.read, request),
      suggest: ({ text, limit }) => suggestions.suggest(text, limit ?? 10),
      documentHits: (request) => documentHits(database.read, request),
    },
    forget: () => suggestions.forget(),
  };
}
