import type { ImportState } from '../../electron/contract/types';

/** How far the running import is, in files; undefined while none runs. */
export function importProgress(state: ImportState | null | undefined): { done: number; total: number } | undefined {
  if (state?.running !== true) return undefined;
  const done = state.files.filter((file) => file.status !== 'waiting' && file.status !== 'reading').length;
  return { done, total: state.files.length };
}
