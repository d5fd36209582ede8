import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { InnovationId, InnovationSummary } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { EmptyState } from '../ui/EmptyState';
import { ErrorPanel } from '../ui/ErrorPanel';
import { PageHeader } from '../ui/PageHeader';
import { ActiveFilters } from './ActiveFilters';
import { BulkActions } from './BulkActions';
import { filterInnovations, type InnovationFilter } from './filter-innovations';
import { InnovationFilters } from './InnovationFilters';
import { InnovationTable } from './InnovationTable';
import styles from './list.module.css';

/** Every innovation of the library: filter, sort, choose several. */
export function InnovationsScreen(): ReactElement | null {
  const { data, error } = useLibrary('innovations', {}, { keepPrevious: true });
  if (error) return <ErrorPanel error={error} />;
  if (!data) return null;
  return data.length === 0 ? <NoInnovations /> : <InnovationList all={data} />;
}

function InnovationList({ all }: { readonly all: readonly InnovationSummary[] }): ReactElement {
  const { t } = useTranslation('innovations');
  const filter = useSearch({ from: '/innovations' });
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<InnovationId>>(new Set());
  const [narrow, setNarrow] = useState(false);
  const shown = filterInnovations(all, filter);
  const selection = shown.filter(({ id }) => chosen.has(id));
  const change = (next: InnovationFilter) => void navigate({ to: '/innovations', search: next, replace: true });
  const active = Object.values(filter).filter((value) => value !== undefined).length;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <PageHeader
          title={t('title')}
          subtitle={shown.length === all.length ? t('count', { count: all.length }) : t('countOf', { n: shown.length, total: all.length })}
          actions={<CreateButton />}
        />
        <div className={styles.filterButton}>
          <Button variant="default" size="xs" aria-expanded={narrow} onClick={() => setNarrow(!narrow)}>
            {active === 0 ? t('filters.button') : t('filters.buttonCount', { n: active })}
          </Button>
        </div>
        <ActiveFilters filter={filter} onChange={change} />
      </div>
      <InnovationFilters all={all} filter={filter} onChange={change} open={narrow} />
      <div className={styles.main}>
        {shown.length === 0 ? (
          <NoMatch onClear={() => change({})} />
        ) : (
          <InnovationTable innovations={shown} chosen={chosen} onChoose={setChosen} />
        )}
        {selection.length > 0 && <BulkActions selection={selection} onDone={() => setChosen(new Set())} />}
      </div>
    </div>
  );
}

function CreateButton(): ReactElement {
  const { t } = useTranslation('innovations');
  const navigate = useNavigate();
  return (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void navigate({ to: '/innovations/new' })}>
      {t('create')}
    </Button>
  );
}

function NoInnovations(): ReactElement {
  const { t } = useTranslation('innovations');
  const navigate = useNavigate();
  return (
    <div className={styles.blank}>
      <PageHeader title={t('title')} />
      <EmptyState
        title={t('empty.title')}
        action={
          <div className={styles.emptyActions}>
            <Button onClick={() => void navigate({ to: '/innovations/new' })}>{t('empty.action')}</Button>
            <Button variant="default" onClick={() => void navigate({ to: '/import' })}>
              {t('empty.import')}
            </Button>
          </div>
        }
      >
        {t('empty.text')}
      </EmptyState>
    </div>
  );
}

function NoMatch({ onClear }: { readonly onClear: () => void }): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <EmptyState
      title={t('noMatch.title')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('noMatch.action')}
        </Button>
      }
    >
      {t('noMatch.text')}
    </EmptyState>
  );
}
