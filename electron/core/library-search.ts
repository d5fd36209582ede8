import type { LibraryApi } from '../contract/api';
import type { LibraryParts } from './library-parts';
import { documentHits } from './search/document-hits';
import { search } from './search/search';

/** Finding. */
export function searchMethods({ database }: LibraryParts): { readonly methods: Pick<LibraryApi, 'search' | 'documentHits'> } {
  return {
    methods: {
      search: (request) => search(database.read, request),
      documentHits: (request) => documentHits(database.read, request),
    },
  };
}
