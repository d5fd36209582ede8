import { useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import type { SearchHit } from '../../electron/contract/types';
import { CoverageLine } from './CoverageLine';
import { PickBar } from './PickBar';
import { ReadingPane, recordOf } from './ReadingPane';
import { groupResults } from './results';
import { ResultList } from './ResultList';
import { useSelection } from './use-selection';
import classes from './Search.module.css';

interface Props {
  /** What was asked: another one starts the list at its top. */
  readonly question: string;
  /** Words to mark in the reader. */
  readonly query: string;
  readonly typing: boolean;
  readonly hits: readonly SearchHit[];
  readonly totalDocuments: number;
  readonly more?: (() => void) | undefined;
  readonly onPane: (pane: 'list' | 'detail') => void;
  /** Stands above the list. */
  readonly head: ReactNode;
}

/** Results and, beside them, the document of the selected one. */
export function FoundResults({ question, query, typing, hits, totalDocuments, more, onPane, head }: Props): ReactElement {
  const { t } = useTranslation('search');
  const results = useMemo(() => groupResults(hits), [hits]);
  const detail = useRef<HTMLDivElement>(null);
  const { hit, selected, passage, select, showDocument } = useSelection(results, onPane);
  const open = useOpen(hit, query);
  const read = (): void => {
    onPane('detail');
    requestAnimationFrame(() => detail.current?.querySelector<HTMLElement>('[role="document"]')?.focus());
  };
  const leave = (): void => {
    onPane('list');
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-result][aria-current]')?.focus());
  };
  const list = { question, query, results, totalDocuments, selected, more, onSelect: select, onRead: read, onOpen: open };
  return (
    <>
      <section className={classes['results']} data-region="list" aria-label={t('results')}>
        {head}
        <ResultList {...list} />
        <PickBar />
        <CoverageLine />
      </section>
      <div ref={detail} className={classes['detail']}>
        {hit === undefined ? null : (
          <ReadingPane
            key={selected}
            hit={hit}
            query={query}
            typing={typing}
            passage={passage}
            onDocument={showDocument}
            onOpen={open}
            onLeave={leave}
          />
        )}
      </div>
    </>
  );
}

/** The main action of a result: its record, or its document where it has none. */
function useOpen(hit: SearchHit | undefined, query: string): () => void {
  const navigate = useNavigate();
  return () => {
    const id = hit === undefined ? undefined : recordOf(hit);
    if (id !== undefined) void navigate({ to: '/innovations/$id', params: { id } });
    else if (hit?.documentId !== undefined) void navigate({ to: '/documents/$id', params: { id: hit.documentId }, search: { q: query } });
  };
}
