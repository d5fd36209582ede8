import { useMemo, useState } from 'react';
import { sortByAction, type ImportLine, type LineStatus } from './outcomes';

export type Tab = 'all' | LineStatus;
export type Order = 'action' | 'files';

/** Which lines are shown, in which order, and which of them are selected. */
export interface Chosen {
  readonly tab: Tab;
  readonly order: Order;
  /** The lines of the tab, in order. */
  readonly lines: readonly ImportLine[];
  /** The line that is shown in detail. */
  readonly current: ImportLine | undefined;
  /** All lines of the tab are selected together. */
  readonly isAll: boolean;
  readonly selectAll: () => void;
  readonly select: (path: string) => void;
  readonly setTab: (tab: Tab) => void;
  readonly setOrder: (order: Order) => void;
}

/** Keeps a person's choices while the lines go on changing beneath them. */
export function useChosen(all: readonly ImportLine[]): Chosen {
  const [tab, setTab] = useState<Tab>('all');
  const [order, setOrder] = useState<Order>('action');
  const [path, setPath] = useState<string>();
  const [isAll, setAll] = useState(false);
  const lines = useMemo(() => {
    const shown = tab === 'all' ? all : all.filter(({ status }) => status === tab);
    return order === 'action' ? sortByAction(shown) : shown;
  }, [all, tab, order]);
  const current = useMemo(() => lines.find((line) => line.path === path) ?? lines[0], [lines, path]);
  return {
    ...{ tab, order, lines, current, isAll, setOrder },
    selectAll: () => setAll(true),
    select: (next) => {
      setPath(next);
      setAll(false);
    },
    setTab: (next) => {
      setTab(next);
      setAll(false);
    },
  };
}
