import { useMemo } from 'react';
import type { DocumentSummary } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { isNamed, isShown, type DocumentFilter } from './document-filter';

/** What the list of documents holds. */
export type DocumentsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'list'; readonly all: readonly DocumentSummary[]; readonly shown: readonly DocumentSummary[] };

/** The documents of the library that hold the typed words in their title or file name and fulfil the filter. */
export function useDocuments(text: string, filter: DocumentFilter): DocumentsState {
  const { data, error } = useLibrary('documents', {}, { keepPrevious: true });
  const { show, state, family, personal, damaged, older } = filter;
  const shown = useMemo(
    () =>
      (data ?? []).filter((document) => isShown(document, { show, state, family, personal, damaged, older }) && isNamed(document, text)),
    [data, text, show, state, family, personal, damaged, older],
  );
  if (error) return { kind: 'failed', error };
  if (!data) return { kind: 'waiting' };
  return data.length === 0 ? { kind: 'empty' } : { kind: 'list', all: data, shown };
}
