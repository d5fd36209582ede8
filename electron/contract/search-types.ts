import type { DocumentId, DocumentSummary, InnovationId, InnovationStatus, InnovationSummary } from './record-types';

export interface SearchRequest {
  readonly query: string;
  /** The last word is being typed: it matches as a prefix. */
  readonly typing?: boolean;
  readonly limit?: number;
  readonly offset?: number;
  /** Innovations and their documents of these regions only. */
  readonly regions?: readonly string[];
  /** Innovations with this status only; documents are not affected. */
  readonly statuses?: readonly InnovationStatus[];
  /** Older versions of documents too. */
  readonly includeOlder?: boolean;
}

export interface Passage {
  readonly page?: number;
  readonly paragraph?: number;
  readonly heading?: string;
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
  readonly innovation?: InnovationSummary;
  /** On document hits. */
  readonly document?: Pick<DocumentSummary, 'format' | 'pages' | 'fileName' | 'innovations'>;
}

export interface SearchPage {
  readonly query: string;
  /** Innovations and documents together. */
  readonly total: number;
  readonly totalInnovations: number;
  readonly totalDocuments: number;
  readonly ms: number;
  readonly hits: readonly SearchHit[];
  readonly notSearchable: number;
  /** Matching innovations per region code, before the region filter. */
  readonly regions: Readonly<Record<string, number>>;
}

/** One passage of one document that holds hits, for the reader's hit list. */
export interface DocumentHit {
  readonly page?: number;
  readonly paragraph?: number;
  /** The words as they stand in the text, to be marked. */
  readonly words: readonly string[];
  readonly snippet: string;
}

export interface Suggestion {
  readonly kind: 'innovation' | 'document' | 'tag' | 'agency' | 'region';
  readonly label: string;
  /** Id of the innovation or document; code of the region; the word itself for tags and agencies. */
  readonly value: string;
}
