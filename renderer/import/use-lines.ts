import { useMemo } from 'react';
import type { DocumentSummary, ImportRun, ImportState } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { countStatuses, mayHaveChanged, withDocuments, type ImportLine, type LineStatus } from './outcomes';

/** The lines of an import with what is known of them by now. */
export interface Lines {
  readonly all: readonly ImportLine[];
  readonly counts: Readonly<Record<LineStatus, number>>;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Every import they belong to was taken back. */
  readonly isUndone: boolean;
  /** The last of these imports began by itself, in a watched folder. */
  readonly isWatched: boolean;
}

/** Follows an import: its lines as the queue announces them, and their documents, which go on changing. */
export function useLines(state: ImportState): Lines {
  const { data: runs } = useLibrary('importRuns', {}, { keepPrevious: true });
  const ours = useMemo(() => (runs ?? []).filter(({ id }) => state.runs?.includes(id)), [runs, state.runs]);
  const lost = ours.some(hasLostDocuments);
  const needed = lost || state.files.some(mayHaveChanged);
  const { data } = useLibrary('documents', {}, { enabled: needed, keepPrevious: true });
  const documents = useMemo(
    () => new Map((needed ? (data ?? []) : []).map((document) => [document.id, document] as const)),
    [needed, data],
  );
  return useMemo(() => {
    // Nothing is called taken back before the documents that are left are known.
    const all = withDocuments(state.files, documents, lost && data !== undefined);
    const isUndone = ours.length > 0 && ours.every((run) => run.state === 'undone');
    return { all, counts: countStatuses(all), documents, isUndone, isWatched: ours[0]?.source === 'watch' };
  }, [state.files, documents, lost, data, ours]);
}

function hasLostDocuments({ counts, documents }: ImportRun): boolean {
  return documents < counts.imported + counts.partial + counts['no-text'];
}
