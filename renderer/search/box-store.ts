import { createStore } from '../ui/store';
import { joinQuery, shownInBox, type Draft, type Understood } from './box-text';

/** What the search box of the top bar and the chips of the search screen tell each other. */
export const understoodStore = createStore<Understood | undefined>(undefined);
export const draftStore = createStore<Draft | undefined>(undefined);

/** The search box of the top bar. */
export function searchBox(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('[data-search-box]');
}

/** Puts a filter back into the box, to be changed there. */
export function editInBox(query: string, filter: string): void {
  const { text, kept } = shownInBox(query, understoodStore.get(), draftStore.get());
  const at = kept.indexOf(filter);
  const others = at === -1 ? kept : kept.toSpliced(at, 1);
  draftStore.set({ text: joinQuery({ text: filter, kept: text === '' ? [] : [text] }), kept: others, settled: false });
  const box = searchBox();
  box?.focus();
  requestAnimationFrame(() => box?.setSelectionRange(box.value.length, box.value.length));
}
