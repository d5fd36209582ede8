import { z } from 'zod';
import { documentId, empty, innovationId, type Empty, type Schemas } from './schemas';
import { resultFormats, searchFields, searchOrders } from './search-types';
import type {
  DocumentHit,
  DocumentId,
  InnovationId,
  ResultFormat,
  SavedSearch,
  SavedSearchId,
  SearchField,
  SearchOrder,
  SearchPage,
  SearchRequest,
  SearchVocabulary,
  SimilarPage,
  Suggestion,
  VocabularyChange,
} from './types';

/** Finding: what can be asked of an open library's index. */
export interface SearchApi {
  search(args: SearchRequest): Promise<SearchPage>;
  /** The query with the filters of one field replaced; no values: without them. */
  filterQuery(args: { query: string; field: SearchField; values: readonly string[] }): Promise<string>;
  suggest(args: { text: string; limit?: number }): Promise<Suggestion[]>;
  /** Where in one document the query's words stand, in reading order. */
  documentHits(args: { id: DocumentId; query: string; typing?: boolean }): Promise<DocumentHit[]>;
  /** What is like a document, an innovation or a piece of text; exactly one is given. */
  similar(args: { documentId?: DocumentId; innovationId?: InnovationId; text?: string; limit?: number }): Promise<SimilarPage>;
  savedSearches(args: Empty): Promise<SavedSearch[]>;
  saveSearch(args: { name: string; query: string }): Promise<SavedSearch>;
  removeSearch(args: { id: SavedSearchId }): Promise<void>;
  /** What it finds now is no longer new. */
  markSearchSeen(args: { id: SavedSearchId }): Promise<void>;
  searchVocabulary(args: Empty): Promise<SearchVocabulary>;
  /** Searches use it at once: synonyms and spellings are added to queries, never to the index. */
  changeSearchVocabulary(args: { change: VocabularyChange }): Promise<SearchVocabulary>;
  /** Writes a list of results; answers how many rows it has. */
  exportResults(args: { query: string; order?: SearchOrder; format: ResultFormat; path: string; language: 'id' | 'en' }): Promise<number>;
}

const query = z.string().max(10_000);
const savedSearchId = z.uuid() as unknown as z.ZodType<SavedSearchId>;
const order = z.enum(searchOrders).optional();
const word = z.string().trim().min(1).max(200);
const wordList = z.array(word).max(100);

export const searchSchemas = {
  search: z.strictObject({
    query,
    typing: z.boolean().optional(),
    limit: z.int().min(1).max(1000).optional(),
    offset: z.int().min(0).optional(),
    order,
    includeOlder: z.boolean().optional(),
    facets: z.boolean().optional(),
    explain: z.boolean().optional(),
    newSince: z.iso.datetime().optional(),
  }),
  filterQuery: z.strictObject({ query, field: z.enum(searchFields), values: z.array(z.string().max(300)).max(200) }),
  suggest: z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(50).optional() }),
  documentHits: z.strictObject({ id: documentId, query, typing: z.boolean().optional() }),
  similar: z
    .strictObject({
      documentId: documentId.optional(),
      innovationId: innovationId.optional(),
      text: z.string().min(1).max(20_000).optional(),
      limit: z.int().min(1).max(50).optional(),
    })
    .refine(({ documentId, innovationId, text }) => [documentId, innovationId, text].filter((one) => one !== undefined).length === 1),
  savedSearches: empty,
  saveSearch: z.strictObject({ name: z.string().trim().min(1).max(200), query }),
  removeSearch: z.strictObject({ id: savedSearchId }),
  markSearchSeen: z.strictObject({ id: savedSearchId }),
  searchVocabulary: empty,
  changeSearchVocabulary: z.strictObject({
    change: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('add-synonym'),
        words: wordList.min(1),
        also: wordList.optional(),
        ambiguous: z.boolean().optional(),
      }),
      z.strictObject({ kind: z.literal('add-spelling'), written: word, standard: word }),
      z.strictObject({ kind: z.enum(['remove', 'off', 'on']), id: word }),
    ]),
  }),
  exportResults: z.strictObject({
    query,
    order,
    format: z.enum(resultFormats),
    path: z.string().min(1),
    language: z.enum(['id', 'en']),
  }),
} as const satisfies Schemas<SearchApi>;

/** Those the window may call: an export takes a path, which only the main process may name. */
export const searchWindowMethods = [
  'search',
  'filterQuery',
  'suggest',
  'documentHits',
  'similar',
  'savedSearches',
  'saveSearch',
  'removeSearch',
  'markSearchSeen',
  'searchVocabulary',
  'changeSearchVocabulary',
] as const satisfies readonly (keyof SearchApi)[];
