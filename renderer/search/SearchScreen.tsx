import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useSearch as useAddress } from '@tanstack/react-router';
import type { SearchOrder, SearchPage } from '../../electron/contract/types';
import { ErrorPanel } from '../ui/ErrorPanel';
import { AddFilter } from './AddFilter';
import { draftStore, editInBox } from './box-store';
import { chipsOf } from './box-text';
import { FilterPanel } from './FilterPanel';
import { FoundResults } from './FoundResults';
import { Hints } from './Hints';
import { NothingFound } from './NothingFound';
import { QueryChips } from './QueryChips';
import { ResultsHead } from './ResultsHead';
import { SaveDialog } from './SaveDialog';
import { SimilarResults } from './SimilarResults';
import { StartPage } from './StartPage';
import { useFilters, type Filters } from './use-filters';
import { useGo } from './use-go';
import { useRemember } from './use-recent';
import { useSearch, type SearchState } from './use-search';
import { useWantedSimilar } from './use-similar';
import { useFormat } from '../ui/format';
import chips from './Chips.module.css';
import classes from './Search.module.css';

/** Search: the query is the box of the top bar; this screen answers it. */
export function SearchScreen(): ReactElement | null {
  const { q = '', order, since } = useAddress({ from: '/search' });
  const { state, typing } = useSearch({ query: q, order, since });
  const similar = useWantedSimilar();
  useRemember(q, state.kind === 'found' && !state.older && similar === undefined);
  if (similar !== undefined) return <SimilarResults wanted={similar} />;
  if (state.kind === 'no-query') return <StartPage />;
  return (
    <>
      <Answer query={q} order={order ?? 'relevance'} state={state} typing={typing} />
      <SaveDialog query={q} />
    </>
  );
}

type Answered = Exclude<SearchState, { readonly kind: 'no-query' }>;

interface Props {
  readonly query: string;
  readonly order: SearchOrder;
  readonly state: Answered;
  readonly typing: boolean;
}

function Answer({ query, order, state, typing }: Props): ReactElement {
  const { t } = useTranslation('search');
  const [pane, setPane] = useState<'list' | 'detail'>('list');
  const [open, setOpen] = useState(false);
  const goTo = useGo();
  const along = order === 'relevance' ? {} : { order };
  const go = (next: string): void => goTo(next, along);
  const page = state.kind === 'found' || state.kind === 'nothing' ? state.page : undefined;
  const older = state.kind === 'found' && state.older;
  const filters = useFilters(query, page?.query ?? '', go);
  return (
    <div className={classes['screen']} data-pane={pane} data-filters={open ? '' : undefined}>
      <ChipRow page={page} filters={filters} onQuery={go} open={open} onOpen={() => setOpen(!open)} />
      <FilterPanel page={page} older={older} filters={filters} />
      {state.kind === 'found' ? (
        <FoundResults
          question={JSON.stringify([state.page.query, order])}
          query={query}
          typing={typing}
          hits={state.page.hits}
          totalDocuments={state.page.totalDocuments}
          more={state.more}
          onPane={setPane}
          head={
            <>
              <ResultsHead
                page={state.page}
                older={older}
                order={order}
                onOrder={(next) => goTo(query, next === 'relevance' ? {} : { order: next })}
              />
              <Hints page={state.page} onQuery={go} />
            </>
          }
        />
      ) : (
        <section className={classes['empty']} data-region="list" aria-label={t('results')}>
          <NoList state={state} onQuery={go} />
        </section>
      )}
    </div>
  );
}

function NoList({ state, onQuery }: { readonly state: Answered; readonly onQuery: (query: string) => void }): ReactElement | null {
  const { t } = useTranslation('search');
  if (state.kind === 'nothing') return <NothingFound page={state.page} onQuery={onQuery} />;
  if (state.kind !== 'failed') return null;
  return (
    <div className={classes['hint']}>
      <ErrorPanel error={state.error}>
        <Button size="xs" variant="default" onClick={state.retry}>
          {t('retry')}
        </Button>
      </ErrorPanel>
    </div>
  );
}

interface RowProps {
  readonly page: SearchPage | undefined;
  readonly filters: Filters;
  readonly onQuery: (query: string) => void;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** The line of understanding: added words, filters, another filter, how long it took. */
function ChipRow({ page, filters, onQuery, open, onOpen }: RowProps): ReactElement {
  const { t } = useTranslation('search');
  const { seconds } = useFormat();
  const draft = draftStore.use();
  const shown = page === undefined ? [] : chipsOf(page, draft);
  return (
    <div className={chips['row']}>
      <Button className={classes['narrowOnly'] ?? ''} variant="default" size="xs" aria-expanded={open} onClick={onOpen}>
        {t('filtersButton', { n: shown.length })}
      </Button>
      <QueryChips
        filters={shown}
        parts={page?.parts ?? []}
        onQuery={onQuery}
        onEdit={({ start, end }) => page && editInBox(page.query, page.query.slice(start, end))}
      />
      <AddFilter page={page} filters={filters} />
      {page === undefined ? null : <span className={chips['time']}>{t('seconds', { n: seconds(page.ms) })}</span>}
    </div>
  );
}
