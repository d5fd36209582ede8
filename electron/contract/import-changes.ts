import type { ImportChanges, ImportState } from './types';

/** A state with the lines that changed since; one of another revision stays as it is until the next whole state comes. */
export function applyImportChanges(state: ImportState, { revision, changed }: ImportChanges): ImportState {
  if (state.revision !== revision) return state;
  const files = [...state.files];
  for (const { at, line } of changed) files[at] = line;
  return { ...state, files };
}
