import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import { ErrorPanel } from '../ui/ErrorPanel';
import { FilterChip } from '../ui/FilterChip';
import { RegionName } from '../ui/regions';
import { FilterPanel } from './FilterPanel';
import { FoundResults } from './FoundResults';
import { NothingFound } from './NothingFound';
import { StartPage } from './StartPage';
import { useRemember } from './use-recent';
import { useSearch, type SearchState } from './use-search';
import classes from './Search.module.css';

/** Search: the query is the box of the top bar; this screen answers it. */
export function SearchScreen(): ReactElement | null {
  const { q = '', regions = [] } = useAddress({ from: '/search' });
  const { state, typing } = useSearch(q, regions);
  useRemember(q, state.kind === 'found' && !state.older);
  return state.kind === 'no-query' ? <StartPage /> : <Answer query={q} regions={regions} state={state} typing={typing} />;
}

interface Props {
  readonly query: string;
  readonly regions: readonly string[];
  readonly state: Exclude<SearchState, { readonly kind: 'no-query' }>;
  readonly typing: boolean;
}

function Answer({ query, regions, state, typing }: Props): ReactElement {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const [pane, setPane] = useState<'list' | 'detail'>('list');
  const [filters, setFilters] = useState(false);
  const counts = state.kind === 'found' || state.kind === 'nothing' ? state.page.regions : {};
  const screen = useRef<HTMLDivElement>(null);
  const setRegions = (next: readonly string[]): void => {
    void navigate({ to: '/search', search: { q: query, ...(next.length > 0 ? { regions: [...next] } : {}) } });
  };
  return (
    <div ref={screen} className={classes['screen']} data-pane={pane} data-filters={filters ? '' : undefined}>
      <Chips regions={regions} onChange={setRegions} filters={filters} onFilters={() => setFilters(!filters)} />
      <FilterPanel counts={counts} chosen={regions} onChange={setRegions} />
      {state.kind === 'found' ? (
        <FoundResults query={query} regions={regions} typing={typing} state={state} onPane={setPane} />
      ) : (
        <section className={classes['results']} data-region="list" aria-label={t('results')} style={{ gridColumn: 'span 2' }}>
          {state.kind === 'failed' ? (
            <div className={classes['hint']}>
              <ErrorPanel error={state.error}>
                <Button size="xs" variant="default" onClick={state.retry}>
                  {t('retry')}
                </Button>
              </ErrorPanel>
            </div>
          ) : null}
          {state.kind === 'nothing' ? (
            <NothingFound
              query={query}
              regions={regions}
              notSearchable={state.page.notSearchable}
              onQuery={(next) => void navigate({ to: '/search', search: { q: next } })}
              onDropRegions={() => setRegions([])}
            />
          ) : null}
        </section>
      )}
    </div>
  );
}

interface ChipsProps {
  readonly regions: readonly string[];
  readonly onChange: (regions: readonly string[]) => void;
  readonly filters: boolean;
  readonly onFilters: () => void;
}

function Chips({ regions, onChange, filters, onFilters }: ChipsProps): ReactElement {
  const { t } = useTranslation('search');
  const toggle = (
    <Button className={classes['narrowOnly'] ?? ''} variant="default" size="xs" aria-expanded={filters} onClick={onFilters}>
      {t('filtersButton', { n: regions.length })}
    </Button>
  );
  if (regions.length === 0) return <div className={classes['narrowOnly']}>{toggle}</div>;
  return (
    <div className={classes['chips']} role="group" aria-label={t('activeFilters')}>
      {toggle}
      {regions.map((code) => (
        <FilterChip
          key={code}
          label={t('district')}
          removeLabel={t('removeDistrict')}
          onRemove={() => onChange(regions.filter((one) => one !== code))}
        >
          <RegionName code={code} />
        </FilterChip>
      ))}
    </div>
  );
}
