import type { Attachment, DocumentSummary } from '../../electron/contract/types';
import { useLibrary } from '../library';

/** A record's attachments with the documents they point at; a document that is not in the library is absent. */
export function useAttachments(attachments: readonly Attachment[]): readonly (Attachment & { readonly document?: DocumentSummary })[] {
  const { data } = useLibrary('documents', {});
  return attachments.map((attachment) => {
    const document = data?.find(({ id }) => id === attachment.documentId);
    return document ? { ...attachment, document } : attachment;
  });
}
