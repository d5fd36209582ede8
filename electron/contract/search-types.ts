import type { DocumentId, DocumentSummary, InnovationId, InnovationSummary } from './record-types';
import type { SectionKey } from './recognition-types';

/** What a filter of the query language may be about; how each is written stands in `resources/vocabularies/query-fields.json`. */
export const searchFields = [
  ...(['title', 'section', 'region', 'year', 'sector', 'category', 'sdg', 'value', 'stage', 'award'] as const),
  ...(['agency', 'family', 'status', 'has', 'tag', 'collection', 'format', 'language', 'kind', 'versions'] as const),
] as const;
export type SearchField = (typeof searchFields)[number];

/** What an innovation may be furnished with: steps to follow, costs, an evaluation, replication. */
export const furnishings = ['sop', 'cost', 'evaluation', 'replication'] as const;
export type Furnishing = (typeof furnishings)[number];

export const searchOrders = ['relevance', 'newest', 'most-replicated', 'most-complete'] as const;
export type SearchOrder = (typeof searchOrders)[number];

export interface SearchRequest {
  /** In the query language of `docs/search.md`; any text is a query. */
  readonly query: string;
  /** The last word is being typed: it matches as a prefix, and an older search that is being typed is given up (`superseded`). */
  readonly typing?: boolean;
  readonly limit?: number;
  readonly offset?: number;
  readonly order?: SearchOrder;
  /** Older versions of documents too. */
  readonly includeOlder?: boolean;
  /** Counts for filters; absent: none are counted. */
  readonly facets?: boolean;
  /** Why each hit stands where it does. */
  readonly explain?: boolean;
  /** Hits that came or changed after this time are counted in `totalNew`. ISO 8601. */
  readonly newSince?: string;
}

/** Something the program looked for besides what was typed. */
export interface AddedTerm {
  readonly kind: 'synonym' | 'acronym' | 'spelling';
  /** The typed words that it stands beside; they may reach beyond the piece. */
  readonly of: string;
  /** As it would be typed. */
  readonly text: string;
  /** The query that leaves it out. */
  readonly without: string;
}

/** One piece of a query as it was understood. Offsets are UTF-16 units in the query. */
export interface QueryPart {
  readonly kind: 'word' | 'phrase' | 'prefix' | 'near' | 'any' | 'filter' | 'ignored';
  readonly start: number;
  readonly end: number;
  /** As it is shown: the words, or the values of a filter in the words of its vocabulary. */
  readonly text: string;
  /** It must not occur. */
  readonly excluded?: true;
  /** On filters, and on words that are looked for in titles only. */
  readonly field?: SearchField;
  /** On filters: codes and keys; a range of years is `2021..2023`. */
  readonly values?: readonly string[];
  readonly added: readonly AddedTerm[];
  /** The query without this piece. */
  readonly without: string;
}

/** A word with several meanings that was looked for as written only. */
export interface AmbiguousTerm {
  readonly term: string;
  readonly meanings: readonly { readonly label: string; /** The query that means it so. */ readonly query: string }[];
}

/** A likelier spelling of a word that the library does not know, or hardly. */
export interface SpellingSuggestion {
  readonly word: string;
  readonly instead: string;
  /** The query with it. */
  readonly query: string;
}

/** Counts for one filter. Each count takes all other filters into account, but not the choices of this one. */
export interface Facet {
  readonly field: SearchField;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  /** Code or key, as in `QueryPart.values`. */
  readonly value: string;
  /** In the words of its vocabulary; regions, sections and others that the window names itself carry their key. */
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Passage {
  /** On innovations' passages: the document it stands in; absent where it stands in the record. */
  readonly documentId?: DocumentId;
  readonly page?: number;
  readonly paragraph?: number;
  readonly heading?: string;
  readonly section?: SectionKey;
  /** Escaped for HTML, hits in <mark>…</mark>. */
  readonly snippet: string;
}

export interface SearchHit {
  /** Exactly one of documentId and innovationId is present. */
  readonly documentId?: DocumentId;
  readonly innovationId?: InnovationId;
  readonly title: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly passages: readonly Passage[];
  /** On innovation hits. */
  readonly innovation?: InnovationSummary & {
    /** What it is furnished with, of its record and its documents. */
    readonly has: readonly Furnishing[];
    /** Filled parts of its record and the number of all parts. */
    readonly complete: { readonly filled: number; readonly of: number };
    /** Districts besides its own that its replication texts name. */
    readonly replications: number;
  };
  /** On document hits. */
  readonly document?: Pick<DocumentSummary, 'format' | 'pages' | 'fileName' | 'innovations'> & {
    /** Older versions that are folded into this one. */
    readonly olderVersions: number;
  };
  /** Present when asked for: what counted, the greatest share first. */
  readonly reasons?: readonly HitReason[];
}

/** Why a hit stands where it does. Shares are parts of its score. */
export interface HitReason {
  readonly kind: 'title' | 'name' | 'words' | 'roots' | 'together' | 'section' | 'document' | 'newer';
  readonly detail?: string;
  readonly share: number;
}

export interface SearchPage {
  readonly query: string;
  /** Innovations and documents together. */
  readonly total: number;
  readonly totalInnovations: number;
  readonly totalDocuments: number;
  /** Present when asked for with `newSince`. */
  readonly totalNew?: number;
  readonly ms: number;
  /** Present where nothing has all the words of the query: what was found has at least so many of them. */
  readonly atLeast?: { readonly words: number; readonly of: number };
  /** Innovations in their order, then documents in theirs. */
  readonly hits: readonly SearchHit[];
  /** Documents that hold pictures only so far. */
  readonly notSearchable: number;
  /** Documents and innovations that the index does not hold yet: it is being made again. */
  readonly notIndexed: number;
  readonly parts: readonly QueryPart[];
  readonly ambiguous: readonly AmbiguousTerm[];
  readonly suggestions: readonly SpellingSuggestion[];
  /** Empty unless asked for. */
  readonly facets: readonly Facet[];
  /** When nothing was found: queries that ask for less, with what they would find. */
  readonly looser: readonly { readonly query: string; readonly dropped: string; readonly total: number }[];
}

/** One passage of one document that holds hits, for the reader's hit list. */
export interface DocumentHit {
  readonly page?: number;
  readonly paragraph?: number;
  readonly section?: SectionKey;
  /** The words as they stand in the text, to be marked. */
  readonly words: readonly string[];
  readonly snippet: string;
}

export interface Suggestion {
  readonly kind: 'innovation' | 'document' | 'tag' | 'agency' | 'region' | 'term' | 'saved';
  readonly label: string;
  /** Id of the innovation or document; code of the region; the query of a saved search; the word itself for the others. */
  readonly value: string;
}

/** What is like a document, a passage or an innovation, and the words that make it so. */
export interface SimilarPage {
  readonly words: readonly string[];
  readonly hits: readonly SearchHit[];
}

export type SavedSearchId = string & { readonly brand: 'SavedSearchId' };

/** A query that the office keeps, with what is new since it was last looked at. */
export interface SavedSearch {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly query: string;
  readonly savedAt: string;
  readonly seenAt: string;
  readonly totalNew: number;
  readonly total: number;
}

export const resultFormats = ['csv', 'xlsx', 'docx'] as const;
export type ResultFormat = (typeof resultFormats)[number];

/** A row of the table of synonyms. `both`: each word also finds the others; `one-way`: the first also finds the others, not the reverse. */
export interface SynonymRow {
  readonly id: string;
  readonly words: readonly string[];
  readonly also: readonly string[];
  readonly ambiguous: boolean;
  /** Words of this library's own librarian, or of the program. */
  readonly own: boolean;
  /** Switched off by the librarian. */
  readonly off: boolean;
}

/** A spelling that counts as another: `standart` as `standar`. */
export interface SpellingRow {
  readonly written: string;
  readonly standard: string;
  readonly own: boolean;
  readonly off: boolean;
}

export interface SearchVocabulary {
  readonly synonyms: readonly SynonymRow[];
  readonly spellings: readonly SpellingRow[];
}

/** A change of the library's own words. Rows of the program can be switched off and on, never removed. */
export type VocabularyChange =
  | { readonly kind: 'add-synonym'; readonly words: readonly string[]; readonly also?: readonly string[]; readonly ambiguous?: boolean }
  | { readonly kind: 'add-spelling'; readonly written: string; readonly standard: string }
  | { readonly kind: 'remove' | 'off' | 'on'; /** Id of a synonym row, or the written form of a spelling. */ readonly id: string };
