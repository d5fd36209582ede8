import type { DocumentSummary, Family } from '../../electron/contract/types';
import { textQuality } from './panel/text-quality';

/** What the library knows of a document's text; `waiting` has pages that will be read by themselves. */
export const readingStates = ['complete', 'partial', 'waiting', 'pictures'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Which documents are shown. */
export type Show = 'all' | 'without-innovation' | 'not-searchable' | 'duplicates';

/** What a person asks of the list; absent: no such condition. */
export interface DocumentFilter {
  readonly show?: Exclude<Show, 'all'> | undefined;
  readonly state?: ReadingState | undefined;
  readonly family?: Family | undefined;
  /** Only those in which personal data was found. */
  readonly personal?: true | undefined;
  /** Only those whose text is so damaged that it should be read again. */
  readonly damaged?: true | undefined;
  /** Older versions too. */
  readonly older?: true | undefined;
}

/** The state of a document's text in one word. */
export function readingState({ status, pagesWaiting = 0 }: Pick<DocumentSummary, 'status' | 'pagesWaiting'>): ReadingState {
  if (pagesWaiting > 0) return 'waiting';
  if (status === 'no-text') return 'pictures';
  return status === 'partial' ? 'partial' : 'complete';
}

/** Whether a document's text should be read from its picture again. */
export function isDamaged({ quality }: Pick<DocumentSummary, 'quality'>): boolean {
  return textQuality(quality) === 'poor';
}

/** Whether a document belongs in the list. What cannot be searched is listed in all its versions, so that the list is as long as it was announced. */
export function isShown(document: DocumentSummary, filter: DocumentFilter): boolean {
  const { show, state, family, personal, damaged, older } = filter;
  const isOlder = document.supersededBy !== undefined;
  if (isOlder && older !== true && show !== 'not-searchable') return false;
  if (show === 'not-searchable' && document.status === 'imported') return false;
  if (show === 'without-innovation' && document.innovations.length > 0) return false;
  if (state !== undefined && readingState(document) !== state) return false;
  if (family !== undefined && document.family !== family) return false;
  if (personal === true && document.personalData === 0) return false;
  return damaged !== true || isDamaged(document);
}

/** Whether every typed word stands in the title or the file name. */
export function isNamed({ title, fileName }: Pick<DocumentSummary, 'title' | 'fileName'>, text: string): boolean {
  const name = `${title} ${fileName}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}
