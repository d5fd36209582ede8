import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Choosing } from './desk';

interface ChoosingBlocks {
  /** Position of the block that has the focus, from 0. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly choose: (block: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

/** Lets ↑ ↓ walk the blocks of a text, Enter choose one and Esc end it; undefined while nothing is asked for. */
export function useChoosing(
  sheet: RefObject<HTMLElement | null>,
  choosing: Choosing | undefined,
  count: number,
): ChoosingBlocks | undefined {
  const [walked, setWalked] = useState<{ readonly of: Choosing | undefined; readonly to: number }>();
  const current = walked !== undefined && walked.of === choosing ? walked.to : (choosing?.start ?? 0);
  useEffect(() => {
    if (choosing === undefined) return;
    const block = sheet.current?.querySelector<HTMLElement>(`[data-block="${current}"]`);
    block?.focus({ preventScroll: true });
    block?.scrollIntoView({ block: 'nearest' });
  }, [choosing, current, sheet]);
  if (choosing === undefined) return undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = steps[event.key];
    if (by !== undefined) setWalked({ of: choosing, to: Math.min(count - 1, Math.max(0, current + by)) });
    else if (event.key === 'Enter' || event.key === ' ') choosing.onChoose(current);
    else if (event.key === 'Escape') choosing.onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { current, onKeyDown, choose: choosing.onChoose };
}
