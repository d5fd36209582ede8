import type { Block, DocumentMetadata, Language } from '../../contract/types';

/** What a parser gives back; `extract.ts` adds what holds for every format. */
export interface ReadFile {
  readonly title?: string;
  readonly metadata: Omit<DocumentMetadata, 'language' | 'title'>;
  /** Set where the document itself tells. */
  readonly language?: Language;
  readonly blocks: readonly Block[];
  readonly pages?: number;
  readonly html?: string;
}
