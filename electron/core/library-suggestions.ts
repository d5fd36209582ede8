import { join } from 'node:path';
import type { LibraryApi } from '../contract/api';
import type { SearchVocabulary } from '../contract/types';
import type { LibraryOptions, LibraryParts } from './library-parts';
import type { SuggestedTerm } from './search/suggest/suggestion-rows';
import { createSuggestions } from './search/suggest/suggestions';

/** The type-ahead of an open library. */
export interface LibrarySuggestions {
  readonly methods: Pick<LibraryApi, 'suggest'>;
  /** Called when names, titles or words changed. */
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

/** The type-ahead, kept in `cache/suggestions` of the library's folder, which may be deleted at any time. A window's begins at once, before anybody types. */
export function suggestionMethods(
  { database, resources, folder }: LibraryParts,
  { mode, goOn = false }: Pick<LibraryOptions, 'mode' | 'goOn'>,
  vocabulary: () => Promise<SearchVocabulary>,
): LibrarySuggestions {
  const suggestions = createSuggestions({
    reader: database.read,
    regions: resources.regions,
    terms: async () => termsOf(await vocabulary()),
    cache: { folder: join(folder, 'cache', 'suggestions'), writable: mode === 'write' },
  });
  if (goOn) suggestions.begin();
  return {
    // a command that asks once wants all there is
    methods: { suggest: ({ text, limit }) => suggestions.suggest(text, limit ?? 10, mode === 'read' ? Infinity : undefined) },
    forget: () => {
      suggestions.forget();
      if (goOn) suggestions.begin();
    },
    stop: () => suggestions.stop(),
  };
}

/** The words of the table of synonyms that are in use. */
export function termsOf({ synonyms }: Pick<SearchVocabulary, 'synonyms'>): SuggestedTerm[] {
  return synonyms
    .filter(({ off }) => !off)
    .flatMap(({ words, also }) => [
      ...words.map((label) => ({ label, also: words.filter((word) => word !== label).join(' ') })),
      ...also.map((label) => ({ label })),
    ]);
}
