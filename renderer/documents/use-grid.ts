import { useState, type KeyboardEvent, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';

interface Actions {
  readonly onChoose: (index: number) => void;
  readonly onCheck: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

interface Grid {
  readonly rows: Virtualizer<HTMLDivElement, HTMLElement>;
  /** The row that Tab reaches. */
  readonly focused: number;
  readonly setFocused: (index: number) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** The moving focus of a long list: ↑ ↓ Home End PgUp PgDn walk, Space ticks, Enter opens; the focused row stays mounted. */
export function useGrid(scroller: RefObject<HTMLDivElement | null>, count: number, rowHeight: number, actions: Actions): Grid {
  const [focus, setFocused] = useState(0);
  const focused = Math.min(focus, Math.max(0, count - 1));
  const rows = useVirtualizer<HTMLDivElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: 30,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), focused])].filter((index) => index < count).toSorted((a, b) => a - b),
  });
  const walk = (to: number): void => {
    const index = Math.min(count - 1, Math.max(0, to));
    setFocused(index);
    actions.onChoose(index);
    rows.scrollToIndex(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true }));
  };
  const press = (event: KeyboardEvent): void => {
    const screenful = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => walk(focused + 1),
      ArrowUp: () => walk(focused - 1),
      PageDown: () => walk(focused + screenful),
      PageUp: () => walk(focused - screenful),
      Home: () => walk(0),
      End: () => walk(count - 1),
      ' ': () => actions.onCheck(focused),
      Enter: () => actions.onOpen(focused),
    };
    const action = keys[event.key];
    if (action === undefined || !(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    event.preventDefault();
    action();
  };
  return { rows, focused, setFocused, press };
}
