import type { LibraryApi } from '../contract/api';
import type { LibraryParts } from './library-parts';
import { readOwnWords, stampOfOwnWords, writeOwnWords } from './own-words-file';
import { listVocabulary, queryVocabulary, type QueryVocabulary } from './search/query/query-vocabulary';
import { changeOwnWords } from './search/query/vocabulary-changes';

/** Synonyms and spellings of the library. `current` is what queries use: the program's words with the library's own. */
export function vocabularyMethods({ folder, database, emit }: Pick<LibraryParts, 'folder' | 'database' | 'emit'>): {
  readonly methods: Pick<LibraryApi, 'searchVocabulary' | 'changeSearchVocabulary'>;
  readonly current: () => Promise<QueryVocabulary>;
} {
  let known: { readonly stamp: string; readonly vocabulary: QueryVocabulary } | undefined;
  return {
    methods: {
      searchVocabulary: async () => listVocabulary((await readOwnWords(folder)).own),
      changeSearchVocabulary: async ({ change }) => {
        // in the queue of writes, so that two changes do not lose each other, and a library that is only read refuses
        const changed = await database.write(async () => {
          const own = changeOwnWords((await readOwnWords(folder)).own, change);
          await writeOwnWords(folder, own);
          return own;
        });
        known = undefined;
        emit('library-changed', { documents: false, innovations: false });
        return listVocabulary(changed);
      },
    },
    current: async () => {
      // another process may have changed the file
      const stamp = await stampOfOwnWords(folder);
      if (known?.stamp !== stamp) known = { stamp, vocabulary: queryVocabulary((await readOwnWords(folder)).own) };
      return known.vocabulary;
    },
  };
}
