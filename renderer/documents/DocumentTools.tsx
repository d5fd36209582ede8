import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedControl, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useFormat } from '../ui/format';
import type { DocumentFilter, Show } from './document-filter';
import { ActiveDocumentFilters, DocumentFilters } from './DocumentFilters';
import type { DocumentsState } from './use-documents';
import classes from './Documents.module.css';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly filter: DocumentFilter;
  readonly onFilter: (changes: DocumentFilter) => void;
  readonly state: Extract<DocumentsState, { readonly kind: 'list' }>;
  /** Number of pairs that may be duplicates. */
  readonly pairs: number;
}

const shows = ['all', 'without-innovation', 'not-searchable', 'duplicates'] as const satisfies readonly Show[];

/** What stands above the list: words, which documents, further conditions, how many are shown. */
export function DocumentTools({ text, onText, filter, onFilter, state, pairs }: Props): ReactElement {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { all, shown } = state;
  const unread = all.filter(({ status }) => status !== 'imported').length;
  const counts: Readonly<Record<Show, number>> = { all: 0, 'without-innovation': 0, 'not-searchable': unread, duplicates: pairs };
  const label = (show: Show): string =>
    counts[show] === 0 ? t(`show.${show}`) : t('showCount', { name: t(`show.${show}`), n: format.number(counts[show]) });
  const listed = filter.show !== 'duplicates';
  return (
    <div className={classes['tools']} data-region="filters">
      <TextInput
        leftSection={<IconFilter size={16} stroke={1.75} aria-hidden="true" />}
        aria-label={t('filterText')}
        placeholder={t('filterText')}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <SegmentedControl<Show>
        size="xs"
        aria-label={t('filterState')}
        value={filter.show ?? 'all'}
        onChange={(value) => onFilter({ show: value === 'all' ? undefined : value })}
        data={shows.map((value) => ({ value, label: label(value) }))}
      />
      {listed ? <DocumentFilters all={all} filter={filter} onFilter={onFilter} /> : null}
      {listed ? (
        <p className={`${classes['count'] ?? ''} ri-small ri-ink3 ri-num`} role="status">
          {t('shown', { n: format.number(shown.length), total: format.number(all.length) })}
        </p>
      ) : null}
      {listed ? <ActiveDocumentFilters filter={filter} onFilter={onFilter} /> : null}
      {listed ? <OlderHidden filter={filter} onFilter={onFilter} state={state} /> : null}
    </div>
  );
}

function OlderHidden({ filter, onFilter, state }: Pick<Props, 'filter' | 'onFilter' | 'state'>): ReactElement | null {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const older = state.all.filter(({ supersededBy }) => supersededBy !== undefined).length;
  if (older === 0 || filter.older === true || filter.show === 'not-searchable') return null;
  return (
    <p className={`${classes['olderHidden'] ?? ''} ri-small ri-ink3`}>
      {t('olderHidden', { count: older, n: format.number(older) })}{' '}
      <button type="button" className="ri-link ri-small" onClick={() => onFilter({ older: true })}>
        {t('showOlder')}
      </button>
    </p>
  );
}
