import type { ImportChanges, ImportState } from '../../electron/contract/types';

/** The state with the lines that changed since; as it was where the changes belong to another list of files. */
export function applyChanges<State extends ImportState | null | undefined>(state: State, { revision, changed }: ImportChanges): State {
  if (!state || state.revision !== revision) return state;
  const files = [...state.files];
  for (const { at, line } of changed) if (at < files.length) files[at] = line;
  return { ...state, files };
}
