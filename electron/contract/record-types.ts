/** The nouns that cross every border: readonly data, no behaviour. Optional fields are absent, never null. */
import type { PrivacyFinding } from './privacy-types';
import type { Fact, Family, Section } from './recognition-types';

/** A document's stable id (UUID). It survives a rebuild, because the original's sidecar carries it. */
export type DocumentId = string & { readonly brand: 'DocumentId' };
/** An innovation's stable id (UUID). Bundles carry it from office to office. */
export type InnovationId = string & { readonly brand: 'InnovationId' };

export const formats = [
  ...(['docx', 'pdf', 'txt', 'md', 'html'] as const),
  ...(['doc', 'odt', 'rtf', 'pptx', 'xlsx', 'ods', 'odp', 'csv'] as const),
  ...(['png', 'jpg', 'tiff', 'webp'] as const),
  ...(['xls', 'ppt'] as const), // through another program only
] as const;
export type Format = (typeof formats)[number];

/** `partial`: some pages have words and others wait to be recognised, or could not be. `no-text`: it holds pictures only so far, so nothing of it can be found. */
export const documentStatuses = ['imported', 'partial', 'no-text'] as const;
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

/** What a block is beside the running text. */
export const blockRoles = ['footnote', 'caption', 'comment', 'header', 'footer', 'form-field', 'annotation'] as const;
export type BlockRole = (typeof blockRoles)[number];

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
  /** Present where the block does not belong to the running text; its `kind` still tells its form. */
  readonly role?: BlockRole;
  /** Present where all of the block is bold. */
  readonly bold?: true;
  /** Size of its letters relative to the document's usual ones, where it differs: 1.4 is 40 % larger. */
  readonly size?: number;
  /** Number the program counted for it (`BAB I`, `1.1`); in headings it also begins the text, in lists it is that of the first item. */
  readonly numbering?: string;
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
  /** Number of pages; 0 for formats that have none (all but PDF and pictures). */
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
  /** Pages whose text can be searched; absent where nobody counted them. */
  readonly pagesIndexed?: number;
  /** Pages whose picture still waits to be read. */
  readonly pagesWaiting?: number;
  /** How sure the reading of its pictures was, 0–100; absent where none was read. */
  readonly ocrConfidence?: number;
  /** Share of known words, 0–1; absent where too few words stand there to say. */
  readonly quality?: number;
  /** Kind of innovation document, where its headings tell. */
  readonly family?: Family;
  /** How many pieces of personal data were found. */
  readonly personalData: number;
  /** On all versions but the first: the id of the first. */
  readonly versionOf?: DocumentId;
  /** From 1; only where there are several versions. */
  readonly versionNumber?: number;
  /** On older versions: the newest one, which searches show instead. */
  readonly supersededBy?: DocumentId;
}

export interface DocumentDetail extends DocumentSummary {
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly privacyFindings: readonly PrivacyFinding[];
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

/** The parts of a record that another office needs; how many of them are filled is the record's completeness. */
export const neededParts = [
  ...(['summary', 'problem', 'howItWorks', 'results', 'resources', 'replicationNotes', 'documents'] as const),
] as const satisfies readonly (keyof Innovation)[];

export type InnovationSummary = Pick<
  Innovation,
  | 'id'
  | 'name'
  | 'expansion'
  | 'agency'
  | 'region'
  | 'year'
  | 'stage'
  | 'status'
  | 'summary'
  | 'tags'
  | 'collections'
  | 'documents'
  | 'updatedAt'
>;

/** A folder whose new files are imported by themselves; absent ones (a stick that was pulled) are waited for. */
export interface WatchedFolder {
  readonly path: string;
  readonly since: string;
  readonly present: boolean;
}

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
  /** Documents of which only some pages can be found. */
  readonly partlySearchable: number;
  /** Of both: those whose pictures wait to be read. */
  readonly waitingForOcr: number;
  /** Size of all originals. */
  readonly bytes: number;
  /** Folders whose new files come in by themselves. */
  readonly watched: readonly WatchedFolder[];
}

export interface Region {
  /** BPS code. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'kabupaten' | 'kota' | 'provinsi';
  /** Place on the tile map; the province has none. */
  readonly col?: number;
  readonly row?: number;
}
