import type { KeyboardEvent, RefObject } from 'react';
import { useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';

interface Options {
  readonly count: number;
  /** The row that has the focus or would get it; it stays mounted wherever the list is scrolled to. */
  readonly current: number;
  /** Pixels; a density below it would cut the row's lines. */
  readonly minHeight?: number;
  /** Pixels of a head that stays above the rows inside the scroller. */
  readonly headHeight?: number;
  readonly onGo: (index: number, event: KeyboardEvent) => void;
}

interface GridRows {
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly height: number;
  /** Moves by ↑ ↓ PgUp PgDn Home End; true when the key was one of these. */
  readonly moveByKey: (event: KeyboardEvent) => boolean;
}

/** A virtual list of rows of one height with one focused row, for ARIA grids. */
export function useGridRows(
  scroll: RefObject<HTMLDivElement | null>,
  { count, current, minHeight = 0, headHeight = 0, onGo }: Options,
): GridRows {
  const height = Math.max(minHeight, densityHeight());
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    rangeExtractor: (range) => shownRows(range, current),
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  const moveByKey = (event: KeyboardEvent): boolean => {
    const target = keyTarget(event, current, count);
    if (target === undefined) return false;
    event.preventDefault();
    onGo(target, event);
    rows.scrollToIndex(target, { align: 'auto' });
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-row="${target}"]`)?.focus({ preventScroll: true }));
    return true;
  };
  return { rows, height, moveByKey };
}

function densityHeight(): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--ri-row'), 10) || 43;
}

function keyTarget(event: KeyboardEvent, current: number, count: number): number | undefined {
  if (event.altKey || event.metaKey || count === 0) return undefined;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + 10,
    PageUp: current - 10,
    Home: 0,
    End: count - 1,
  };
  const target = targets[event.key];
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
}

/** The rows in view and around them, and always the current one. */
export function shownRows(range: Range, current: number): number[] {
  const from = Math.max(0, range.startIndex - range.overscan);
  const to = Math.min(range.count - 1, range.endIndex + range.overscan);
  const indexes = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  if (current < from && current >= 0) return [current, ...indexes];
  if (current > to && current < range.count) return [...indexes, current];
  return indexes;
}
