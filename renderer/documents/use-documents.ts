import { useMemo } from 'react';
import type { DocumentSummary } from '../../electron/contract/types';
import { useLibrary } from '../library';

/** Which documents are shown. */
export type Show = 'all' | 'not-searchable' | 'without-innovation';

/** What the list of documents holds. */
export type DocumentsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'list'; readonly all: readonly DocumentSummary[]; readonly shown: readonly DocumentSummary[] };

/** The documents of the library that hold the typed words in their title or file name and are in the wanted state. */
export function useDocuments(text: string, show: Show): DocumentsState {
  const { data, error } = useLibrary('documents', {}, { keepPrevious: true });
  const shown = useMemo(() => (data ?? []).filter((document) => isIn(document, show) && isNamed(document, text)), [data, text, show]);
  if (error) return { kind: 'failed', error };
  if (!data) return { kind: 'waiting' };
  return data.length === 0 ? { kind: 'empty' } : { kind: 'list', all: data, shown };
}

function isIn(document: DocumentSummary, show: Show): boolean {
  if (show === 'not-searchable') return document.status === 'no-text';
  return show === 'all' || document.innovations.length === 0;
}

function isNamed(document: DocumentSummary, text: string): boolean {
  const name = `${document.title} ${document.fileName}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}
