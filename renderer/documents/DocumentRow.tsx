import type { CSSProperties, KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import { flexRender, type Row } from '@tanstack/react-table';
import type { DocumentSummary } from '../../electron/contract/types';
import { numberColumns } from './columns';
import classes from './Documents.module.css';

interface Props {
  readonly row: Row<DocumentSummary>;
  readonly index: number;
  /** Height, and distance from the top of the list. */
  readonly place: CSSProperties;
  readonly selected: boolean;
  readonly checked: boolean;
  readonly reachable: boolean;
  readonly onCheck: () => void;
  readonly onSelect: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One document in the list. */
export function DocumentRow({ row, index, place, selected, checked, reachable, onCheck, onSelect, onKey }: Props): ReactElement {
  const { t } = useTranslation('documents');
  return (
    <div
      role="row"
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      className={`${classes['row'] ?? ''} ${classes['bodyRow'] ?? ''}`}
      style={place}
      onClick={(event) => (event.ctrlKey || event.metaKey ? onCheck() : onSelect())}
      onKeyDown={onKey}
    >
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a click on the box is no click on the row */}
      <div role="gridcell" className={classes['check']} onClick={(event) => event.stopPropagation()}>
        <Checkbox size="xs" tabIndex={-1} aria-label={t('check', { title: row.original.title })} checked={checked} onChange={onCheck} />
      </div>
      {row.getVisibleCells().map((cell) => (
        <div
          key={cell.id}
          role="gridcell"
          className={`${classes['cell'] ?? ''} ${numberColumns.has(cell.column.id) ? (classes['number'] ?? '') : ''}`}
        >
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </div>
      ))}
    </div>
  );
}
