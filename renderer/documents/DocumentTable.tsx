import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { flexRender, getCoreRowModel, getSortedRowModel, useReactTable, type Header, type SortingState } from '@tanstack/react-table';
import type { DocumentId, DocumentSummary } from '../../electron/contract/types';
import { useShell } from '../library';
import { numberColumns, useColumns, wideColumns } from './columns';
import { DocumentRow } from './DocumentRow';
import { useGrid } from './use-grid';
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
  const compact = useShell('settings', {}).data?.density === 'compact';
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
  const idAt = (index: number): DocumentId | undefined => lines[index]?.original.id;
  const act = (index: number, action: (id: DocumentId) => void): void => {
    const id = idAt(index);
    if (id !== undefined) action(id);
  };
  const check = (id: DocumentId): void => {
    const next = new Set(checked);
    if (!next.delete(id)) next.add(id);
    onChecked(next);
  };
  const grid = useGrid(scroller, lines.length, compact ? 32 : 43, {
    onChoose: (index) => act(index, onSelect),
    onCheck: (index) => act(index, check),
    onOpen: (index) => act(index, onOpen),
  });
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
      onKeyDown={grid.press}
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
              top={item.start}
              selected={line.id === selected}
              checked={checked.has(line.original.id)}
              reachable={item.index === grid.focused}
              onCheck={() => check(line.original.id)}
              onSelect={() => {
                grid.setFocused(item.index);
                onSelect(line.original.id);
              }}
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
