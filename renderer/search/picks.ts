import type { InnovationId } from '../../electron/contract/types';
import { createStore } from '../ui/store';

/** An innovation that was picked to be compared. */
export interface Picked {
  readonly id: InnovationId;
  readonly name: string;
}

export const mostPicks = 4;
export const fewestPicks = 2;

/** What is picked outlives the search that found it, so that innovations of two searches can be compared. */
export const picksStore = createStore<readonly Picked[]>([]);

/** Picks or no longer picks; a fifth one is not taken. */
export function togglePick(picks: readonly Picked[], one: Picked): readonly Picked[] {
  if (picks.some(({ id }) => id === one.id)) return picks.filter(({ id }) => id !== one.id);
  return picks.length >= mostPicks ? picks : [...picks, one];
}
