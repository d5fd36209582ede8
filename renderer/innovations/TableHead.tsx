import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Table } from '@tanstack/react-table';
import type { InnovationSummary } from '../../electron/contract/types';
import { columnNames, type ColumnName } from './innovation-columns';
import styles from './list.module.css';

interface Props {
  readonly table: Table<InnovationSummary>;
  readonly chosen: 'all' | 'some' | 'none';
  readonly onChooseAll: (all: boolean) => void;
}

/** The heads of the columns; each sorts by its column. */
export function TableHead({ table, chosen, onChooseAll }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={`${styles.row ?? ''} ${styles.rowHead ?? ''}`}>
        <span role="columnheader">
          <Checkbox
            size="xs"
            aria-label={t('selectAll')}
            checked={chosen === 'all'}
            indeterminate={chosen === 'some'}
            onChange={(event) => onChooseAll(event.currentTarget.checked)}
          />
        </span>
        {columnNames.map((name) => (
          <SortHead key={name} table={table} name={name} />
        ))}
      </div>
    </div>
  );
}

function SortHead({ table, name }: { readonly table: Table<InnovationSummary>; readonly name: ColumnName }): ReactElement {
  const { t } = useTranslation('innovations');
  const column = table.getColumn(name);
  const sorted = column?.getIsSorted() ?? false;
  const direction = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none';
  return (
    <span role="columnheader" aria-sort={direction} data-column={name}>
      <button type="button" className={styles.sort} onClick={(event) => column?.getToggleSortingHandler()?.(event)}>
        {t(`columns.${name}`)}
        {sorted === 'asc' && <IconArrowUp size={13} stroke={2} aria-hidden />}
        {sorted === 'desc' && <IconArrowDown size={13} stroke={2} aria-hidden />}
      </button>
    </span>
  );
}
