import { useEffect, useRef, useState } from 'react';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { draftStore, understoodStore } from '../search/box-store';
import { joinQuery, shownInBox } from '../search/box-text';

/** Milliseconds of quiet after a keystroke before anything is asked. */
export const quiet = 120;

interface BoxWork {
  readonly text: string;
  /** The search screen is open, and the box holds its query. */
  readonly onSearch: boolean;
  readonly type: (text: string) => void;
  /** What was typed is finished: its filters leave the box and become chips. */
  readonly settle: () => void;
  /** Takes the last chip away; false where there is none. */
  readonly dropLast: () => boolean;
  /** Forgets what was typed. */
  readonly forget: () => void;
}

/** The query in the address of the search screen; undefined on every other screen. */
function useQueryInAddress(): string | undefined {
  return useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? ((location.search as { q?: string }).q ?? '') : undefined),
  });
}

interface Sending {
  readonly now: (query: string) => void;
  readonly soon: (query: string) => void;
}

/** Brings what is typed into the address; whatever comes into it from elsewhere ends the typing. */
function useSending(inAddress: string | undefined): Sending {
  const router = useRouter();
  // Queries on their way into the address: what comes back late must not overwrite newer typing.
  const underway = useRef<string[]>([]);
  const timer = useRef<number>(undefined);
  useEffect(() => {
    const own = inAddress === undefined ? -1 : underway.current.indexOf(inAddress);
    underway.current = underway.current.slice(own + 1);
    if (own === -1) draftStore.set(undefined);
  }, [inAddress]);
  const now = (q: string): void => {
    window.clearTimeout(timer.current);
    if (q === (underway.current.at(-1) ?? inAddress)) return;
    underway.current.push(q);
    const { order } = router.state.location.search;
    void router.navigate({ to: '/search', replace: true, search: { ...(q !== '' && { q }), ...(order !== undefined && { order }) } });
  };
  const soon = (q: string): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => now(q), quiet);
  };
  return { now, soon };
}

/** The words in the box: on the search screen those of its query, elsewhere what is typed. */
export function useBoxText(): BoxWork {
  const inAddress = useQueryInAddress();
  const onSearch = inAddress !== undefined;
  const understood = understoodStore.use();
  const draft = draftStore.use();
  const [elsewhere, setElsewhere] = useState('');
  const [where, setWhere] = useState(onSearch);
  if (where !== onSearch) {
    setWhere(onSearch);
    setElsewhere('');
  }
  const sending = useSending(inAddress);
  const shown = inAddress === undefined ? { text: elsewhere, kept: [] } : shownInBox(inAddress, understood, draft);
  return {
    text: shown.text,
    onSearch,
    type: (text) => {
      if (!onSearch) return setElsewhere(text);
      draftStore.set({ text, kept: shown.kept, settled: false });
      if (!text.startsWith('>')) sending.soon(joinQuery({ text, kept: shown.kept }));
    },
    settle: () => {
      const typed = draftStore.get();
      if (!onSearch || typed === undefined || typed.settled || typed.text.startsWith('>')) return;
      draftStore.set({ ...typed, settled: true });
      sending.now(joinQuery(typed));
    },
    dropLast: () => {
      if (!onSearch || shown.text !== '' || shown.kept.length === 0) return false;
      const next = { text: '', kept: shown.kept.slice(0, -1) };
      draftStore.set({ ...next, settled: false });
      sending.now(joinQuery(next));
      return true;
    },
    forget: () => {
      setElsewhere('');
      draftStore.set(undefined);
    },
  };
}
