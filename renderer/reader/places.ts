import type { DocumentHit } from '../../electron/contract/types';
import type { PlacedHit } from './marks';

/** A page of a PDF (from 1) or a paragraph of anything else (from 1); `block` is the exact block where the text is shown, from 0. */
export interface Place {
  readonly page?: number | undefined;
  readonly paragraph?: number | undefined;
  readonly block?: number | undefined;
}

/** A hit, or with `whole` a passage whose words are all marked. */
export type ReadingHit = DocumentHit & { readonly whole?: true; readonly block?: number };

/** The hits of one page or paragraph, each with its number in the document. */
export function hitsAt(hits: readonly ReadingHit[], place: Place): PlacedHit[] {
  return hits.flatMap((hit, index) =>
    isAt(hit, place) ? [{ index, words: hit.words, snippet: hit.snippet, ...(hit.whole && { whole: hit.whole }) }] : [],
  );
}

/** The first hit at a place: the one with this very sentence, else the first there, else the first of all; -1 where there is none. */
export function hitFor(hits: readonly DocumentHit[], place: Place, snippet?: string): number {
  if (snippet !== undefined) {
    const same = hits.findIndex((hit) => hit.snippet === snippet && isAt(hit, place));
    if (same >= 0) return same;
  }
  if (place.page === undefined && place.paragraph === undefined) return hits.length > 0 ? 0 : -1;
  return hits.findIndex((hit) => isAt(hit, place));
}

function isAt(hit: DocumentHit, place: Place): boolean {
  return place.page === undefined ? hit.paragraph === place.paragraph : hit.page === place.page;
}

/** The element of a place inside the reader's view, where it is laid out. */
export function elementAt(view: HTMLElement, place: Place): HTMLElement | undefined {
  const block = place.block === undefined ? null : view.querySelector<HTMLElement>(`[data-block="${place.block}"]`);
  if (block !== null) return block;
  const name = place.page === undefined ? `[data-paragraph="${place.paragraph ?? 0}"]` : `[data-page="${place.page}"]`;
  return view.querySelector<HTMLElement>(name) ?? undefined;
}

/** How far down the view each hit stands, from 0 to 1; by its mark where that is laid, else by its page or paragraph. */
export function tickPlaces(view: HTMLElement, hits: readonly DocumentHit[]): number[] {
  const height = Math.max(1, view.scrollHeight);
  const top = view.getBoundingClientRect().top - view.scrollTop;
  return hits.map((hit, index) => {
    const mark = view.querySelector(`mark[data-hit="${index}"]`);
    if (mark !== null) return (mark.getBoundingClientRect().top - top) / height;
    const box = elementAt(view, hit)?.getBoundingClientRect();
    if (box === undefined) return index / hits.length;
    const beside = hitsAt(hits, hit);
    const order = beside.findIndex((one) => one.index === index);
    return (box.top - top + (box.height * (order + 0.5)) / beside.length) / height;
  });
}
