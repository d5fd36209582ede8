import { useCallback, useState } from 'react';
import { applyImportChanges } from '../../electron/contract/import-changes';
import type { ImportChanges, ImportState } from '../../electron/contract/types';
import { useEvent, useLibrary } from '../library';

/** The running or last import: asked once, then kept up by what the library announces. `undefined` until the first answer. */
export function useImport(): ImportState | null | undefined {
  const asked = useLibrary('importState', {});
  const [announced, setAnnounced] = useState<ImportState>();
  useEvent(
    'import-progress',
    useCallback((state: ImportState) => setAnnounced(state), []),
  );
  useEvent(
    'import-changes',
    useCallback((changes: ImportChanges) => setAnnounced((state) => state && applyImportChanges(state, changes)), []),
  );
  useEvent(
    'library-opened',
    useCallback(() => setAnnounced(undefined), []),
  );
  return announced ?? asked.data;
}
