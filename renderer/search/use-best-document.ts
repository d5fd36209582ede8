import { useQueries } from '@tanstack/react-query';
import type { DocumentHit, DocumentId, SearchHit } from '../../electron/contract/types';
import { library } from '../library';

/** The attached document that says most about the query; the first one where none says anything. */
export function useBestDocument(hit: SearchHit, query: string, typing: boolean): DocumentId | undefined {
  const ids = hit.documentId === undefined ? (hit.innovation?.documents.map(({ documentId }) => documentId) ?? []) : [];
  const asked = ids.length > 1 ? ids : [];
  const answers = useQueries({
    queries: asked.map((id) => {
      const args = { id, query, typing };
      return { queryKey: ['library', 'documentHits', args], queryFn: () => library.documentHits(args) };
    }),
  });
  if (hit.documentId !== undefined) return hit.documentId;
  if (ids.length < 2) return ids[0];
  if (answers.some(({ isPending }) => isPending)) return undefined;
  const best = answers.map(({ data }) => worth(data ?? [])).reduce((top, one, index, all) => (one > (all[top] ?? 0) ? index : top), 0);
  return ids[best];
}

/** One sentence that holds most of the words counts before many that hold one. */
function worth(hits: readonly DocumentHit[]): number {
  const richest = Math.max(0, ...hits.map(({ words }) => new Set(words.map((word) => word.toLowerCase())).size));
  return richest * 1000 + Math.min(999, hits.length);
}
