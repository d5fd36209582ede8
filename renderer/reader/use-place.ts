import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { showCurrent } from './marks';
import { elementAt, hitFor, tickPlaces, type Place, type ReadingHit } from './places';

interface Wish extends Place {
  readonly hit?: number;
}

interface Given extends Place {
  readonly hits: readonly ReadingHit[];
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
export function usePlace(view: RefObject<HTMLDivElement | null>, { hits, ready, page, paragraph, block, snippet }: Given): ReadingPlace {
  const asked = useMemo(
    () => ({ hits, page, paragraph, block, start: hitFor(hits, { page, paragraph }, snippet) }),
    [hits, page, paragraph, block, snippet],
  );
  const [chosen, setChosen] = useState<{ readonly asked: unknown; readonly hit: number } | undefined>();
  const [ticks, setTicks] = useState<readonly number[]>([]);
  const current = chosen?.asked === asked ? chosen.hit : asked.start;
  const wish = useRef<Wish | undefined>(undefined);
  const shown = useRef({ current, hits });
  // Before any effect of the pages, which call `settle`.
  useLayoutEffect(() => {
    shown.current = { current, hits };
  }, [current, hits]);

  // eslint-disable-next-line react-hooks/preserve-manual-memoization -- the refs are stable; what they hold is read when it is called
  const settle = useCallback(() => {
    const element = view.current;
    if (element === null) return;
    showCurrent(element, shown.current.current);
    if (wish.current !== undefined && fulfil(element, wish.current)) wish.current = undefined;
    const next = tickPlaces(element, shown.current.hits);
    setTicks((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [view]);

  useEffect(() => {
    if (!ready) return;
    const hit = asked.start;
    wish.current = hit >= 0 ? { hit, ...placeOf(asked.hits[hit]) } : placeOf(asked);
    settle();
  }, [ready, asked, settle]);

  const go = useCallback(
    (next: Wish) => {
      const { hit } = next;
      wish.current = hit === undefined ? next : { hit, ...placeOf(hits[hit]) };
      if (hit !== undefined) {
        shown.current = { current: hit, hits };
        setChosen({ asked, hit });
      }
      settle();
    },
    [asked, hits, settle],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const count = hits.length;
      if (count > 0) go({ hit: current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count });
    },
    [go, current, hits],
  );

  useOwnScrolling(view, wish);
  return { current, ticks, go, step, settle };
}

function placeOf(place: Place | undefined): Place {
  return { page: place?.page, paragraph: place?.paragraph, block: place?.block };
}

/** Brings a wish into sight; true when nothing more can be done for it. */
function fulfil(view: HTMLElement, wish: Wish): boolean {
  const mark = wish.hit === undefined ? undefined : view.querySelector<HTMLElement>(`mark[data-hit="${wish.hit}"]`);
  if (mark) {
    scrollTo(view, mark, 'center');
    return true;
  }
  const place = elementAt(view, wish);
  if (place === undefined) return wish.hit === undefined && wish.page === undefined && wish.paragraph === undefined;
  scrollTo(view, place, 'start');
  return wish.hit === undefined && place.childElementCount > 0;
}

/** Scrolls the view alone: `scrollIntoView` would move the whole window's frame as well. */
function scrollTo(view: HTMLElement, element: HTMLElement, block: 'start' | 'center'): void {
  const box = element.getBoundingClientRect();
  const frame = view.getBoundingClientRect();
  const room = block === 'start' ? 0 : (view.clientHeight - box.height) / 2;
  view.scrollTop += box.top - frame.top - room;
  const aside = box.left < frame.left ? box.left - frame.left - 20 : Math.max(0, box.right - frame.left - view.clientWidth + 20);
  view.scrollLeft += aside;
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
