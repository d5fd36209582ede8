import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { DocumentHit } from '../../electron/contract/types';
import { showCurrent } from './marks';
import { elementAt, hitFor, tickPlaces, type Place } from './places';

interface Wish extends Place {
  readonly hit?: number;
}

interface Given extends Place {
  readonly view: RefObject<HTMLDivElement | null>;
  readonly hits: readonly DocumentHit[];
  /** False while it is not known yet where the words stand. */
  readonly ready: boolean;
  readonly snippet?: string | undefined;
}

/** Where the reader stands: the current hit, and how to get to another place. */
export interface ReadingPlace {
  /** Number of the current hit, from 0; -1 when there is none. */
  readonly current: number;
  /** How far down each hit stands, from 0 to 1. */
  readonly ticks: readonly number[];
  readonly go: (wish: Wish) => void;
  readonly step: (by: 1 | -1) => void;
  /** To be called when marks were laid or the layout changed. */
  readonly settle: () => void;
}

/** Leads the view to hits and pages, and again when a page that was asked for is drawn at last. */
export function usePlace({ view, hits, ready, page, paragraph, snippet }: Given): ReadingPlace {
  const [current, setCurrent] = useState(-1);
  const [ticks, setTicks] = useState<readonly number[]>([]);
  const wish = useRef<Wish | undefined>(undefined);
  const shown = useRef(-1);
  const list = useRef(hits);
  list.current = hits;

  const settle = useCallback(() => {
    if (view.current === null) return;
    showCurrent(view.current, shown.current);
    if (wish.current !== undefined && fulfil(view.current, wish.current)) wish.current = undefined;
    const next = tickPlaces(view.current, list.current);
    setTicks((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [view]);

  const go = useCallback(
    (next: Wish) => {
      const hit = next.hit;
      const place = hit === undefined ? next : { ...next, page: list.current[hit]?.page, paragraph: list.current[hit]?.paragraph };
      if (hit !== undefined) {
        shown.current = hit;
        setCurrent(hit);
      }
      wish.current = place;
      settle();
    },
    [settle],
  );

  useEffect(() => {
    if (!ready) return;
    const hit = hitFor(hits, { page, paragraph }, snippet);
    shown.current = hit;
    setCurrent(hit);
    go(hit >= 0 ? { hit } : { page, paragraph });
  }, [ready, hits, page, paragraph, snippet, go]);

  const step = useCallback(
    (by: 1 | -1) => {
      const count = list.current.length;
      if (count > 0) go({ hit: shown.current < 0 ? (by > 0 ? 0 : count - 1) : (shown.current + by + count) % count });
    },
    [go],
  );

  useOwnScrolling(view, wish);
  return { current, ticks, go, step, settle };
}

/** Brings a wish into sight; true when nothing more can be done for it. */
function fulfil(view: HTMLElement, wish: Wish): boolean {
  const mark = wish.hit === undefined ? undefined : view.querySelector(`mark[data-hit="${wish.hit}"]`);
  if (mark) {
    mark.scrollIntoView({ block: 'center', inline: 'nearest' });
    return true;
  }
  const place = elementAt(view, wish);
  if (place === undefined) return wish.hit === undefined && wish.page === undefined && wish.paragraph === undefined;
  place.scrollIntoView({ block: 'start', inline: 'nearest' });
  return wish.hit === undefined && place.childElementCount > 0;
}

/** Whoever scrolls by hand is not pulled back to a wish. */
function useOwnScrolling(view: RefObject<HTMLDivElement | null>, wish: RefObject<Wish | undefined>): void {
  useEffect(() => {
    const element = view.current;
    const forget = (): void => {
      wish.current = undefined;
    };
    element?.addEventListener('wheel', forget, { passive: true });
    element?.addEventListener('pointerdown', forget);
    return () => {
      element?.removeEventListener('wheel', forget);
      element?.removeEventListener('pointerdown', forget);
    };
  }, [view, wish]);
}
