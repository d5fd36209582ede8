import type { Passage, SearchHit } from '../../electron/contract/types';

/** How a result is named in the address: `innovation:<id>` or `document:<id>`. */
export function resultKey(hit: Pick<SearchHit, 'innovationId' | 'documentId'>): string {
  return hit.innovationId === undefined ? `document:${hit.documentId ?? ''}` : `innovation:${hit.innovationId}`;
}

/** The results as they stand on the screen: innovations first, documents beneath. */
export interface Results {
  readonly innovations: readonly SearchHit[];
  readonly documents: readonly SearchHit[];
  /** Both, in the order of the screen. */
  readonly all: readonly SearchHit[];
}

export function groupResults(hits: readonly SearchHit[]): Results {
  const innovations = hits.filter((hit) => hit.innovationId !== undefined);
  const documents = hits.filter((hit) => hit.innovationId === undefined);
  return { innovations, documents, all: [...innovations, ...documents] };
}

const most = 3;
const mostLent = 2;

/**
 * The sentences a result shows, each with the document it leads to; those of an innovation's record lead nowhere else.
 * Where an innovation brings sentences of its record alone, those of its documents among the results stand before them, because they have a page.
 */
export function passagesOf(hit: SearchHit, documents: readonly SearchHit[] = []): readonly Passage[] {
  const { documentId, passages } = hit;
  if (documentId !== undefined) return passages.slice(0, most).map((passage) => ({ ...passage, documentId }));
  if (passages.some((passage) => passage.documentId !== undefined)) return passages.slice(0, most);
  const attached = new Set(hit.innovation?.documents.map((one) => one.documentId));
  const evidence = documents.filter((one) => one.documentId !== undefined && attached.has(one.documentId));
  const lent = evidence.flatMap((one) => passagesOf(one).slice(0, mostLent));
  return [...lent.slice(0, passages.length > 0 ? mostLent : most), ...passages].slice(0, most);
}

/** The passage that the reader shows first: the best one that stands in a document. */
export function bestPassage(hit: SearchHit, documents: readonly SearchHit[] = []): Passage | undefined {
  return passagesOf(hit, documents).find(({ documentId }) => documentId !== undefined);
}
