import { useMemo, useRef, useState, type ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import type { SearchHit, SearchPage } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { CoverageLine } from './CoverageLine';
import { ReadingPane, recordOf } from './ReadingPane';
import { groupResults, resultKey, type PlacedPassage } from './results';
import { ResultList } from './ResultList';
import type { SearchState } from './use-search';
import classes from './Search.module.css';

interface Props {
  readonly query: string;
  readonly regions: readonly string[];
  readonly typing: boolean;
  readonly state: Extract<SearchState, { readonly kind: 'found' }>;
  readonly onPane: (pane: 'list' | 'detail') => void;
}

type Chosen = Omit<PlacedPassage, 'snippet'> & { readonly key?: string; readonly snippet?: string | undefined };

/** The results and, beside them, the document of the selected one. */
export function FoundResults({ query, regions, typing, state, onPane }: Props): ReactElement {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const address = useAddress({ from: '/search' });
  const results = useMemo(() => groupResults(state.page), [state.page]);
  const hit = results.all.find((one) => resultKey(one) === address.select) ?? results.all[0];
  const [chosen, setChosen] = useState<Chosen>({});
  const detail = useRef<HTMLDivElement>(null);
  const key = hit === undefined ? undefined : resultKey(hit);

  const select = (next: SearchHit, passage?: PlacedPassage): void => {
    const nextKey = resultKey(next);
    setChosen({ ...passage, key: nextKey });
    onPane(passage === undefined ? 'list' : 'detail');
    const place = {
      ...(passage?.page === undefined ? {} : { page: passage.page }),
      ...(passage?.paragraph === undefined ? {} : { paragraph: passage.paragraph }),
    };
    const search = { q: query, ...(regions.length > 0 ? { regions: [...regions] } : {}), select: nextKey, ...place };
    void navigate({ to: '/search', search, replace: address.select !== undefined });
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
  const passage = chosen.key === key ? chosen : fromAddress(address, key);
  return (
    <>
      <section className={classes['results']} data-region="list" aria-label={t('results')}>
        <Head page={state.page} older={state.older} />
        <ResultList
          query={state.page.query}
          results={results}
          totalDocuments={state.page.totalDocuments}
          selected={key}
          onSelect={select}
          onRead={read}
          onOpen={open}
          more={state.more}
        />
        <CoverageLine />
      </section>
      <div ref={detail} className={classes['detail']}>
        {hit === undefined ? null : (
          <ReadingPane
            key={key}
            hit={hit}
            query={query}
            typing={typing}
            passage={passage ?? bestPassage(hit)}
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
  return { ...(page === undefined ? {} : { page }), ...(paragraph === undefined ? {} : { paragraph }) };
}

function bestPassage(hit: SearchHit): Chosen {
  const [first] = hit.passages;
  return hit.documentId === undefined || first === undefined ? {} : { ...first, documentId: hit.documentId };
}

function Head({ page, older }: { readonly page: SearchPage; readonly older: boolean }): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const values = { n: format.number(page.totalInnovations), m: format.number(page.totalDocuments) };
  return (
    <div className={`${classes['resultsHead'] ?? ''} ${older ? (classes['older'] ?? '') : ''}`}>
      <div role="status">
        <h1>
          <Trans t={t} i18nKey="total" values={values} components={{ strong: <strong /> }} />
        </h1>
      </div>
      <span className={classes['time']}>{t('seconds', { n: format.seconds(page.ms) })}</span>
    </div>
  );
}
