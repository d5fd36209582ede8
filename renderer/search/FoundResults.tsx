import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import type { Passage, SearchHit } from '../../electron/contract/types';
import { CoverageLine } from './CoverageLine';
import { PickBar } from './PickBar';
import { ReadingPane, recordOf, type Shown } from './ReadingPane';
import { bestPassage, groupResults, resultKey } from './results';
import { ResultList } from './ResultList';
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

type Chosen = Shown & { readonly key?: string };

/** Results and, beside them, the document of the selected one. */
export function FoundResults({ question, query, typing, hits, totalDocuments, more, onPane, head }: Props): ReactElement {
  const { t } = useTranslation('search');
  const navigate = useNavigate({ from: '/search' });
  const address = useAddress({ from: '/search' });
  const results = useMemo(() => groupResults(hits), [hits]);
  const hit = results.all.find((one) => resultKey(one) === address.select) ?? results.all[0];
  const [chosen, setChosen] = useState<Chosen>({});
  const detail = useRef<HTMLDivElement>(null);
  const key = hit === undefined ? undefined : resultKey(hit);

  const select = (next: SearchHit, passage?: Passage): void => {
    const nextKey = resultKey(next);
    setChosen({ ...passage, key: nextKey });
    onPane(passage === undefined ? 'list' : 'detail');
    const place = { page: passage?.page, paragraph: passage?.paragraph };
    void navigate({ search: (before) => ({ ...before, select: nextKey, ...place }), replace: address.select !== undefined });
  };
  const open = (): void => {
    const id = hit === undefined ? undefined : recordOf(hit);
    if (id !== undefined) void navigate({ to: '/innovations/$id', params: { id } });
    else if (hit?.documentId !== undefined) void navigate({ to: '/documents/$id', params: { id: hit.documentId }, search: { q: query } });
  };
  const read = (): void => {
    onPane('detail');
    requestAnimationFrame(() => detail.current?.querySelector<HTMLElement>('[role="document"]')?.focus());
  };
  const leave = (): void => {
    onPane('list');
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-result][aria-current]')?.focus());
  };
  const passage = (chosen.key === key ? chosen : fromAddress(address, key)) ?? (hit && bestPassage(hit)) ?? {};
  return (
    <>
      <section className={classes['results']} data-region="list" aria-label={t('results')}>
        {head}
        <ResultList
          question={question}
          query={query}
          results={results}
          totalDocuments={totalDocuments}
          selected={key}
          onSelect={select}
          onRead={read}
          onOpen={open}
          more={more}
        />
        <PickBar />
        <CoverageLine />
      </section>
      <div ref={detail} className={classes['detail']}>
        {hit === undefined ? null : (
          <ReadingPane
            key={key}
            hit={hit}
            query={query}
            typing={typing}
            passage={passage}
            onDocument={(documentId) => setChosen({ documentId, ...(key === undefined ? {} : { key }) })}
            onOpen={open}
            onLeave={leave}
          />
        )}
      </div>
    </>
  );
}

/** The place that the address names, so that going back shows what was seen. */
function fromAddress(
  address: { select?: string | undefined; page?: number | undefined; paragraph?: number | undefined },
  key: string | undefined,
): Chosen | undefined {
  const { page, paragraph } = address;
  if (address.select !== key || (page === undefined && paragraph === undefined)) return undefined;
  return { page, paragraph };
}
