import { useMemo } from 'react';
import type { DocumentSummary, ImportState } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { countStatuses, mayHaveChanged, withDocuments, type ImportLine, type LineStatus } from './outcomes';

/** The lines of an import with what is known of them by now. */
export interface Lines {
  readonly all: readonly ImportLine[];
  readonly counts: Readonly<Record<LineStatus, number>>;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Every import they belong to was taken back. */
  readonly isUndone: boolean;
}

/** Follows an import: its lines as the queue announces them, and their documents, which go on changing. */
export function useLines(state: ImportState): Lines {
  const runs = useLibrary('importRuns', {}, { keepPrevious: true });
  const isUndone = useMemo(() => {
    const ours = (runs.data ?? []).filter(({ id }) => state.runs?.includes(id));
    return ours.length > 0 && ours.every((run) => run.state === 'undone');
  }, [runs.data, state.runs]);
  const needed = isUndone || state.files.some(mayHaveChanged);
  const { data } = useLibrary('documents', {}, { enabled: needed, keepPrevious: true });
  const documents = useMemo(
    () => new Map((needed ? (data ?? []) : []).map((document) => [document.id, document] as const)),
    [needed, data],
  );
  return useMemo(() => {
    // Nothing is called taken back before the documents that are left are known.
    const all = withDocuments(state.files, documents, isUndone && data !== undefined);
    return { all, counts: countStatuses(all), documents, isUndone };
  }, [state.files, documents, isUndone, data]);
}
