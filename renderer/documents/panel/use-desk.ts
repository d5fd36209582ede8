import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { DocumentDetail } from '../../../electron/contract/types';
import type { Desk, Passage, ReaderMode } from '../../reader/desk';
import { selectedBlock } from './selected-block';
import type { SectionRow } from './section-rows';

/** What a person is in the middle of: choosing where a section begins. */
type Task = { readonly kind: 'mark'; readonly start: number } | { readonly kind: 'move'; readonly row: SectionRow; readonly start: number };

interface Wishes {
  /** What to say while a block is chosen for this task. */
  readonly words: (task: Task) => ReactNode;
  readonly onMark: (block: number) => void;
  readonly onMove: (row: SectionRow, block: number) => void;
}

/** The reader beside the panel: which mode, which passage, and choosing a paragraph. */
export interface DeskState {
  readonly desk: Desk;
  readonly passage: Passage | undefined;
  readonly show: (passage: Passage) => void;
  readonly startMark: () => void;
  readonly startMove: (row: SectionRow) => void;
}

/** Keeps the reader of a document's own page in step with its panel. */
export function useDesk(document: DocumentDetail, { words, onMark, onMove }: Wishes): DeskState {
  const [mode, setMode] = useState<ReaderMode>('page');
  const [passage, setPassage] = useState<Passage>();
  const [task, setTask] = useState<Task>();
  const end = useCallback(() => {
    setTask(undefined);
    requestAnimationFrame(() => window.document.querySelector<HTMLElement>('[data-mark-section]')?.focus());
  }, []);
  const choose = (block: number): void => {
    setTask(undefined);
    if (task?.kind === 'move') {
      onMove(task.row, block);
      end();
    } else onMark(block);
  };
  const start = (next: Task): void => {
    setMode('text');
    setPassage(undefined);
    setTask(next);
  };
  const choosing = useStable(task, (asked) => ({ words: words(asked), start: asked.start, onChoose: choose, onCancel: end }));
  return {
    desk: {
      mode,
      onMode: (next) => {
        setMode(next);
        setTask(undefined);
      },
      passage,
      choosing,
    },
    passage,
    show: (next) => {
      setTask(undefined);
      setPassage(next);
    },
    startMark: () => start({ kind: 'mark', start: selectedBlock(document) ?? passage?.block ?? 0 }),
    startMove: (row) => start({ kind: 'move', row, start: row.section.from }),
  };
}

/** One object a task, so that a redrawn screen does not begin the choice again. */
function useStable<T extends object, R>(task: T | undefined, make: (task: T) => R): R | undefined {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what it holds belongs to the task it was made for
  return useMemo(() => (task === undefined ? undefined : make(task)), [task]);
}
