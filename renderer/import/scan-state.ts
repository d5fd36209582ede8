import type { DocumentSummary } from '../../electron/contract/types';
import type { ImportLine } from './outcomes';

/** True for a document with pictures of pages whose words nobody has read yet. */
export function isPictureUnread(line: ImportLine, document: DocumentSummary | undefined): boolean {
  if (line.status !== 'no-text' && line.status !== 'partial') return false;
  if (document?.pagesWaiting !== undefined) return true;
  // Where nobody counted the pages, nobody has read them either.
  return line.status === 'no-text' && document?.pagesIndexed === undefined;
}
