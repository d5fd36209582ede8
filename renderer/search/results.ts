import type { Passage, SearchHit, SearchPage } from '../../electron/contract/types';

/** How a result is named in the address: `innovation:<id>` or `document:<id>`. */
export function resultKey(hit: SearchHit): string {
  return hit.innovationId === undefined ? `document:${hit.documentId ?? ''}` : `innovation:${hit.innovationId}`;
}

/** The results as they stand on the screen: innovations first, documents beneath. */
export interface Results {
  readonly innovations: readonly SearchHit[];
  readonly documents: readonly SearchHit[];
  /** Both, in the order of the screen. */
  readonly all: readonly SearchHit[];
}

export function groupResults(page: SearchPage): Results {
  const innovations = page.hits.filter((hit) => hit.innovationId !== undefined);
  const documents = page.hits.filter((hit) => hit.innovationId === undefined);
  return { innovations, documents, all: [...innovations, ...documents] };
}

/** A passage and where it leads: the document it stands in, for an innovation the record when absent. */
export interface PlacedPassage extends Passage {
  readonly documentId?: SearchHit['documentId'];
}

const most = 3;

/** What an innovation shows: first the sentences of its documents, because they have a page, then those of its record. */
export function passagesOf(hit: SearchHit, documents: readonly SearchHit[]): PlacedPassage[] {
  if (hit.documentId !== undefined) return hit.passages.map((passage) => ({ ...passage, documentId: hit.documentId }));
  const attached = new Set(hit.innovation?.documents.map(({ documentId }) => documentId));
  const evidence = documents.filter(({ documentId }) => documentId !== undefined && attached.has(documentId));
  const first = evidence.flatMap(({ documentId, passages }) => passages.slice(0, 2).map((passage) => ({ ...passage, documentId })));
  return [...first.slice(0, hit.passages.length > 0 ? most - 1 : most), ...hit.passages].slice(0, most);
}
