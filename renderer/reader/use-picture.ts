import type { DocumentDetail, PicturePage } from '../../electron/contract/types';
import { useLibrary } from '../library';

/** The words recognised on one page of a document; nothing where its text is its own or was not read yet. */
export function usePicture(document: DocumentDetail, page: number, near: boolean): PicturePage | undefined {
  const wasRead = document.ocrConfidence !== undefined;
  const { data } = useLibrary('picturePage', { id: document.id, page }, { enabled: near && wasRead });
  return data !== undefined && data !== null && data.lines.length > 0 ? data : undefined;
}
