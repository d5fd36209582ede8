import { z } from 'zod';
import { documentId, empty, type Empty, type Schemas } from './schemas';
import { duplicateKinds, families, sectionKeys } from './types';
import type { DocumentId, DuplicatePair, SectionChange, SectionCorrection, TextComparison } from './types';

/** What can be asked of what was recognised in documents, and how a librarian corrects it. */
export interface RecognitionApi {
  /** Changes what is recognised in a document; the change is kept when it is read again by a newer reader. */
  correctSections(args: { id: DocumentId; change: SectionChange }): Promise<void>;
  /** Takes the last correction of a document back; false where there is none. */
  undoCorrection(args: { id: DocumentId }): Promise<boolean>;
  /** Documents that may belong together, the likeliest first; what a person decided is not offered again. */
  duplicates(args: Empty): Promise<DuplicatePair[]>;
  /** Remembers that two documents do not belong together (or do, but both stay). */
  dismissDuplicate(args: { kind: DuplicatePair['kind']; documents: readonly [DocumentId, DocumentId] }): Promise<void>;
  /** The difference of two documents' texts, readable side by side. */
  compareDocuments(args: { documents: readonly [DocumentId, DocumentId] }): Promise<TextComparison>;
}

const position = z.int().min(0);
const pair = z.tuple([documentId, documentId]);

const sectionChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mark'), block: position, key: z.enum(sectionKeys), heading: z.string().trim().max(300).optional() }),
  z.strictObject({ kind: z.literal('unmark'), block: position }),
  z.strictObject({ kind: z.literal('move'), block: position, to: position }),
  z.strictObject({ kind: z.literal('family'), family: z.enum(families) }),
]);

const anchor = z.strictObject({ heading: z.string(), hash: z.string(), position });

/** A correction as it is kept, in the database and in the document's sidecar. */
export const sectionCorrectionSchema: z.ZodType<SectionCorrection> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mark'), at: anchor, key: z.enum(sectionKeys), heading: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('unmark'), at: anchor }),
  z.strictObject({ kind: z.literal('move'), from: anchor, to: anchor }),
  z.strictObject({ kind: z.literal('family'), family: z.enum(families) }),
]);

/** The check of each method's argument. */
export const recognitionSchemas = {
  correctSections: z.strictObject({ id: documentId, change: sectionChange }),
  undoCorrection: z.strictObject({ id: documentId }),
  duplicates: empty,
  dismissDuplicate: z.strictObject({ kind: z.enum(duplicateKinds), documents: pair }),
  compareDocuments: z.strictObject({ documents: pair }),
} as const satisfies Schemas<RecognitionApi>;

/** Those the window may call: all of them. */
export const recognitionMethods = [
  'correctSections',
  'undoCorrection',
  'duplicates',
  'dismissDuplicate',
  'compareDocuments',
] as const satisfies readonly (keyof RecognitionApi)[];
