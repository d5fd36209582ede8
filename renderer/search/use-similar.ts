import { useCallback } from 'react';
import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import type { DocumentId, InnovationId, SimilarPage } from '../../electron/contract/types';
import { useLibrary } from '../library';

/** What others are to be like: a document, an innovation, or a piece of text. */
export type Model = { readonly documentId: DocumentId } | { readonly innovationId: InnovationId } | { readonly text: string };

/** Longer passages are cut: the first words say what they are about. */
const mostText = 2000;
const limit = 40;

/** The model that the address names: `innovation:<id>`, `document:<id>` or `text:<words>`. */
export function useWantedSimilar(): Model | undefined {
  const { like } = useAddress({ from: '/search' });
  return like === undefined ? undefined : readModel(like);
}

export function readModel(like: string): Model | undefined {
  const colon = like.indexOf(':');
  const rest = like.slice(colon + 1);
  if (rest.trim() === '') return undefined;
  if (like.startsWith('document:')) return { documentId: rest as DocumentId };
  if (like.startsWith('innovation:')) return { innovationId: rest as InnovationId };
  return like.startsWith('text:') ? { text: rest } : undefined;
}

export function writeModel(model: Model): string {
  if ('documentId' in model) return `document:${model.documentId}`;
  return 'innovationId' in model ? `innovation:${model.innovationId}` : `text:${model.text.trim().slice(0, mostText)}`;
}

/** Leads to what is like something, from the search screen and from anywhere else; the search stays behind it. */
export function useGoSimilar(): (model: Model) => void {
  const navigate = useNavigate();
  return useCallback(
    (model) =>
      void navigate({
        to: '/search',
        search: (before: { q?: string | undefined }) => ({ ...(before.q !== undefined && { q: before.q }), like: writeModel(model) }),
      }),
    [navigate],
  );
}

/** What is like the model. */
export function useSimilar(model: Model): { readonly page: SimilarPage | undefined; readonly error: unknown } {
  const { data, error } = useLibrary('similar', { ...model, limit });
  return { page: data, error };
}

/** A query that marks the words that make documents alike. */
export function queryOf(words: readonly string[]): string {
  return words.map((word) => (/^[\p{L}\p{N}]+$/u.test(word) ? word : `"${word.replaceAll('"', ' ')}"`)).join(' atau ');
}
