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

/** The sentences a result shows, each with the document it leads to; those of an innovation's record lead nowhere else. */
export function passagesOf(hit: SearchHit): readonly Passage[] {
  const { documentId, passages } = hit;
  return passages.slice(0, most).map((passage) => (documentId === undefined ? passage : { ...passage, documentId }));
}

/** The passage that the reader shows first: the best one that stands in a document. */
export function bestPassage(hit: SearchHit): Passage | undefined {
  return passagesOf(hit).find(({ documentId }) => documentId !== undefined);
}
