/** The nouns that cross every border: readonly data, no behaviour. Optional fields are absent, never null. */

/** A document's stable id (UUID). It survives a rebuild, because the original's sidecar carries it. */
export type DocumentId = string & { readonly brand: 'DocumentId' };
/** An innovation's stable id (UUID). Bundles carry it from office to office. */
export type InnovationId = string & { readonly brand: 'InnovationId' };

export const formats = ['docx', 'pdf', 'txt', 'md', 'html'] as const;
export type Format = (typeof formats)[number];

/** `no-text`: stored, but it holds pictures only, so nothing of it can be found. */
export const documentStatuses = ['imported', 'no-text'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** `und` where neither Indonesian nor English is recognised. */
export const languages = ['id', 'en', 'und'] as const;
export type Language = (typeof languages)[number];

export const innovationStatuses = ['draft', 'in-review', 'approved', 'published'] as const;
export type InnovationStatus = (typeof innovationStatuses)[number];

/** The three stages of Indonesian regional innovation (PP 38/2017): inisiatif, uji coba, penerapan. */
export const stages = ['initiative', 'trial', 'implementation'] as const;
export type Stage = (typeof stages)[number];

/** What a document is for an innovation. */
export const roles = ['proposal', 'report', 'procedure', 'regulation', 'evidence', 'presentation', 'other'] as const;
export type Role = (typeof roles)[number];

/** One piece of a document's text in reading order. PDF has `page` (from 1), all others `paragraph` (from 1). */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'table' | 'list';
  /** Heading level 1–6, on headings only. */
  readonly level?: number;
  readonly page?: number;
  readonly paragraph?: number;
  /** The headings above this block, outermost first, joined by " › ". */
  readonly headingPath?: string;
  readonly text: string;
  /** Rows of cells, on tables only; `text` then holds the same words. */
  readonly cells?: readonly (readonly string[])[];
}

export interface DocumentMetadata {
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601 with zone. */
  readonly created?: string;
  /** ISO 8601 with zone. */
  readonly modified?: string;
  readonly language: Language;
}

export interface DocumentSummary {
  readonly id: DocumentId;
  readonly title: string;
  readonly format: Format;
  /** Number of pages; 0 for formats that have none (all but PDF). */
  readonly pages: number;
  readonly characters: number;
  /** Size of the original file. */
  readonly bytes: number;
  readonly language: Language;
  readonly importedAt: string;
  readonly sha256: string;
  readonly status: DocumentStatus;
  /** The name the file had when it was imported. */
  readonly fileName: string;
  readonly innovations: readonly { readonly id: InnovationId; readonly name: string }[];
}

/** A recognised part of a document. Always an empty list until sections are recognised. */
export interface Section {
  readonly key: string;
  readonly heading: string;
  readonly confidence: number;
  readonly page?: number;
  readonly text: string;
}

export interface DocumentDetail extends DocumentSummary {
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Attachment {
  readonly documentId: DocumentId;
  readonly role: Role;
}

/** The record of an innovation: what another office needs to replicate it. */
export interface Innovation {
  readonly id: InnovationId;
  readonly name: string;
  /** What the acronym stands for. */
  readonly expansion?: string;
  readonly aliases: readonly string[];
  readonly agency?: string;
  /** BPS code of the kabupaten/kota ("3508"), or "35" for the province. */
  readonly region?: string;
  readonly year?: number;
  readonly stage?: Stage;
  readonly status: InnovationStatus;
  readonly summary?: string;
  readonly problem?: string;
  readonly howItWorks?: string;
  readonly results?: string;
  readonly resources?: string;
  readonly replicationNotes?: string;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly documents: readonly Attachment[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type InnovationSummary = Pick<
  Innovation,
  'id' | 'name' | 'expansion' | 'agency' | 'region' | 'year' | 'stage' | 'status' | 'summary' | 'tags' | 'collections' | 'documents' | 'updatedAt'
>;

export interface LibraryStatus {
  /** Absolute path of the library's folder. */
  readonly path: string;
  readonly name: string;
  /** True for the fictional sample library. */
  readonly sample: boolean;
  readonly documents: number;
  readonly innovations: number;
  readonly byStatus: Readonly<Record<InnovationStatus, number>>;
  /** Documents that cannot be found by any word of theirs. */
  readonly notSearchable: number;
  /** Size of all originals. */
  readonly bytes: number;
}

// ---- import

export const importStatuses = ['imported', 'duplicate', 'no-text', 'refused', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const refusalCodes = ['locked', 'timeout', 'too-large', 'damaged', 'empty', 'unreadable', 'unsupported-format'] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What became of one file. */
export interface ImportedFile {
  readonly path: string;
  readonly status: ImportStatus;
  /** Present on imported, duplicate (the one already here) and no-text. */
  readonly documentId?: DocumentId;
  /** Title of the document, where there is one. */
  readonly title?: string;
  /** Present on refused. */
  readonly code?: RefusalCode;
  readonly pages?: number;
  readonly characters?: number;
  readonly ms: number;
}

export interface ImportReport {
  readonly files: readonly ImportedFile[];
  readonly counts: Readonly<Record<ImportStatus, number>>;
  readonly ms: number;
}

/** The window's view of the running (or last) import. */
export interface ImportState {
  readonly running: boolean;
  readonly startedAt: string;
  readonly files: readonly (ImportedFile | { readonly path: string; readonly status: 'waiting' | 'reading' })[];
  /** Set when the whole import stopped before its end (disk full, write failure …). */
  readonly stopped?: { readonly code: string };
}

// ---- search

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

// ---- bundles, checks

/** One thing that `verify` or `check` found wrong. */
export interface Finding {
  readonly code: string;
  readonly path?: string;
  readonly message: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

export interface BundleSelection {
  /** Exactly one of these. */
  readonly all?: boolean;
  readonly innovations?: readonly InnovationId[];
  readonly collection?: string;
  readonly query?: string;
  readonly includeDrafts?: boolean;
  /** Name on the cover; by default the library's name. */
  readonly title?: string;
  /** Office that makes it. */
  readonly organization?: string;
}

export interface BundleReceipt {
  readonly path: string;
  readonly bytes: number;
  readonly innovations: number;
  readonly documents: number;
}

export interface MergeItem {
  readonly id: string;
  readonly name: string;
  readonly kind: 'innovation' | 'document';
}

export interface MergeReport {
  readonly added: readonly MergeItem[];
  readonly same: readonly MergeItem[];
  readonly updated: readonly MergeItem[];
  readonly conflicts: readonly MergeItem[];
}

/** What is known of a bundle before anything of it is taken in. */
export interface BundlePreview {
  readonly path: string;
  readonly bytes: number;
  readonly verification: Verification;
  /** Present only when verification is ok. */
  readonly title?: string;
  readonly organization?: string;
  readonly createdAt?: string;
  readonly merge?: MergeReport;
}

/** A line of the library's own bundle history. */
export interface BundleEvent {
  readonly kind: 'made' | 'received';
  readonly title: string;
  readonly organization?: string;
  readonly path: string;
  readonly at: string;
  readonly innovations: number;
  readonly documents: number;
  readonly bytes: number;
}

export interface RebuildReport {
  readonly documents: number;
  readonly innovations: number;
  readonly findings: readonly Finding[];
}

// ---- vocabularies

export interface Region {
  /** BPS code. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'kabupaten' | 'kota' | 'provinsi';
  /** Place on the tile map; the province has none. */
  readonly col?: number;
  readonly row?: number;
}
