import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { flexRender, getCoreRowModel, getSortedRowModel, useReactTable, type Header, type SortingState } from '@tanstack/react-table';
import type { DocumentId, DocumentSummary } from '../../electron/contract/types';
import { useGridRows } from '../ui/grid-rows';
import { numberColumns, useColumns, wideColumns } from './columns';
import { DocumentRow } from './DocumentRow';
import classes from './Documents.module.css';

interface Props {
  readonly documents: readonly DocumentSummary[];
  /** The document in the reader. */
  readonly selected: string | undefined;
  readonly checked: ReadonlySet<DocumentId>;
  readonly onSelect: (id: DocumentId) => void;
  readonly onChecked: (checked: ReadonlySet<DocumentId>) => void;
  readonly onOpen: (id: DocumentId) => void;
}

/** The documents as a grid; only the rows in sight are mounted. */
export function DocumentTable({ documents, selected, checked, onSelect, onChecked, onOpen }: Props): ReactElement {
  const { t } = useTranslation('documents');
  const [sorting, setSorting] = useState<SortingState>([{ id: 'importedAt', desc: true }]);
  const narrow = selected !== undefined;
  const table = useReactTable({
    data: documents as DocumentSummary[],
    columns: useColumns(),
    state: { sorting, columnVisibility: Object.fromEntries(wideColumns.map((name) => [name, !narrow])) },
    onSortingChange: setSorting,
    getRowId: ({ id }) => id,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    enableSortingRemoval: false,
  });
  const scroller = useRef<HTMLDivElement>(null);
  const lines = table.getRowModel().rows;
  const ids = lines.map((line) => line.original.id);
  const [focus, setFocus] = useState<DocumentId>();
  const current = Math.max(0, focus === undefined ? 0 : ids.indexOf(focus));
  const check = (id: DocumentId): void => {
    const next = new Set(checked);
    if (!next.delete(id)) next.add(id);
    onChecked(next);
  };
  const choose = (id: DocumentId | undefined): void => {
    if (id === undefined) return;
    setFocus(id);
    onSelect(id);
  };
  const grid = useGridRows(scroller, { count: ids.length, current, headHeight: 30, onGo: (index) => choose(ids[index]) });
  const press = (event: KeyboardEvent, id: DocumentId): void => {
    if (event.target !== event.currentTarget || grid.moveByKey(event)) return;
    if (event.key === ' ') check(id);
    else if (event.key === 'Enter') onOpen(id);
    else return;
    event.preventDefault();
  };
  const all = documents.length > 0 && documents.every(({ id }) => checked.has(id));
  return (
    <div
      ref={scroller}
      className={classes['table']}
      role="grid"
      aria-label={t('list')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable="true"
      tabIndex={-1}
      data-region="list"
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={`${classes['row'] ?? ''} ${classes['headRow'] ?? ''}`}>
          <div role="columnheader" className={classes['check']}>
            <Checkbox
              size="xs"
              aria-label={t('checkAll')}
              checked={all}
              indeterminate={!all && checked.size > 0}
              onChange={() => onChecked(all ? new Set() : new Set(documents.map(({ id }) => id)))}
            />
          </div>
          {table.getFlatHeaders().map((header) => (
            <HeadCell key={header.id} header={header} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes['body']} style={{ height: grid.rows.getTotalSize() }}>
        {grid.rows.getVirtualItems().map((item) => {
          const line = lines[item.index];
          return line === undefined ? null : (
            <DocumentRow
              key={line.id}
              row={line}
              index={item.index}
              place={{ height: grid.height, transform: `translateY(${item.start}px)` }}
              selected={line.id === selected}
              checked={checked.has(line.original.id)}
              reachable={item.index === current}
              onCheck={() => check(line.original.id)}
              onSelect={() => choose(line.original.id)}
              onKey={(event) => press(event, line.original.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

function HeadCell({ header }: { readonly header: Header<DocumentSummary, unknown> }): ReactElement {
  const order = header.column.getIsSorted();
  const sort = order === false ? 'none' : order === 'asc' ? 'ascending' : 'descending';
  const Arrow = order === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <div role="columnheader" aria-sort={sort} className={numberColumns.has(header.column.id) ? classes['number'] : undefined}>
      <button type="button" className={classes['sort']} onClick={header.column.getToggleSortingHandler()}>
        {flexRender(header.column.columnDef.header, header.getContext())}
        {order === false ? null : <Arrow size={13} stroke={2} aria-hidden="true" />}
      </button>
    </div>
  );
}
