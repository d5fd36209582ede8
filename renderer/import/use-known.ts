import { useMemo } from 'react';
import type { DocumentSummary, VersionOffer } from '../../electron/contract/types';
import { useLibrary } from '../library';
import type { ImportLine } from './outcomes';

/** What the library knows of the documents in the list beside their outcomes. */
export interface Known {
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** By the id of the newer document. */
  readonly offers: ReadonlyMap<string, VersionOffer>;
  readonly isReadingScans: boolean;
}

/** Adds the offers of new versions and the reading of scans to the documents. */
export function useKnown(documents: ReadonlyMap<string, DocumentSummary>): Known {
  const { data: versions } = useLibrary('versionOffers', {}, { keepPrevious: true });
  const { data: scans } = useLibrary('ocrState', {}, { keepPrevious: true });
  const isReadingScans = scans?.running === true;
  return useMemo(() => {
    const offers = new Map((versions ?? []).map((offer) => [offer.documentId, offer] as const));
    return { documents, offers, isReadingScans };
  }, [documents, versions, isReadingScans]);
}

/** The document of a line, where more is known of it than its outcome. */
export function documentOf(line: ImportLine, { documents }: Known): DocumentSummary | undefined {
  return 'documentId' in line && line.documentId !== undefined ? documents.get(line.documentId) : undefined;
}

/** The offer to make a line's document a new version of another one. */
export function offerOf(line: ImportLine, { offers }: Known): VersionOffer | undefined {
  return 'documentId' in line && line.documentId !== undefined ? offers.get(line.documentId) : undefined;
}
