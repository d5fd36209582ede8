import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { getCoreRowModel, getSortedRowModel, useReactTable, type SortingState } from '@tanstack/react-table';
import type { InnovationId, InnovationSummary } from '../../electron/contract/types';
import { useGridRows } from '../ui/grid-rows';
import { bareRegionName } from '../ui/regions';
import { useRegions } from '../vocabularies';
import { innovationColumns } from './innovation-columns';
import { InnovationRow } from './InnovationRow';
import { TableHead } from './TableHead';
import { choose, type Choice } from './choose-rows';
import styles from './list.module.css';

interface Props {
  readonly innovations: readonly InnovationSummary[];
  readonly chosen: ReadonlySet<InnovationId>;
  readonly onChoose: (chosen: ReadonlySet<InnovationId>) => void;
}

function useSortedRows(innovations: readonly InnovationSummary[]) {
  const { byCode } = useRegions();
  const [sorting, setSorting] = useState<SortingState>([{ id: 'updated', desc: true }]);
  const columns = useMemo(
    () =>
      innovationColumns((code) => {
        const region = byCode.get(code);
        return region ? bareRegionName(region) : code;
      }),
    [byCode],
  );
  const data = useMemo(() => [...innovations], [innovations]);
  return useReactTable({
    data,
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    getRowId: (row) => row.id,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
}

/** The table of innovations: ↑ ↓ move, Space chooses, Shift and Ctrl choose several, Enter opens. */
export function InnovationTable({ innovations, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  const navigate = useNavigate();
  const table = useSortedRows(innovations);
  const sorted = table.getSortedRowModel().rows.map((row) => row.original);
  const ids = sorted.map(({ id }) => id);
  const [place, setPlace] = useState<{ current?: InnovationId; anchor?: InnovationId }>({});
  const current = Math.max(0, place.current === undefined ? 0 : ids.indexOf(place.current));

  function select(index: number, how: Choice): void {
    const id = ids[index];
    if (id === undefined) return;
    onChoose(choose(ids, chosen, how, id, place.anchor));
    setPlace({ current: id, anchor: how === 'range' ? (place.anchor ?? id) : id });
  }
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useGridRows(scroll, {
    count: ids.length,
    current,
    onGo: (index, event) => {
      const id = ids[index];
      if (event.shiftKey) select(index, 'range');
      else if (id !== undefined) setPlace({ ...place, current: id });
    },
  });
  const open = (id: InnovationId) => void navigate({ to: '/innovations/$id', params: { id } });

  function onKey(event: KeyboardEvent, index: number, id: InnovationId): void {
    if (event.target !== event.currentTarget || grid.moveByKey(event)) return;
    if (event.key === 'Enter') open(id);
    else if (event.key === ' ') select(index, event.shiftKey ? 'range' : 'toggle');
    else if (event.key.toLowerCase() === 'a' && event.ctrlKey) onChoose(new Set(ids));
    else if (event.key === 'Escape' && chosen.size > 0) onChoose(new Set());
    else return;
    event.preventDefault();
  }
  function onClick(event: MouseEvent, index: number, id: InnovationId): void {
    if (event.shiftKey) select(index, 'range');
    else if (event.ctrlKey || event.metaKey) select(index, 'toggle');
    else open(id);
  }

  return (
    <div role="grid" aria-label={t('table')} aria-rowcount={ids.length + 1} aria-multiselectable="true" className={styles.grid}>
      <TableHead
        table={table}
        chosen={ids.every((id) => chosen.has(id)) ? 'all' : ids.some((id) => chosen.has(id)) ? 'some' : 'none'}
        onChooseAll={(all) => onChoose(all ? new Set(ids) : new Set())}
      />
      <div ref={scroll} role="rowgroup" className={styles.scroll}>
        <div role="presentation" style={{ height: grid.rows.getTotalSize(), position: 'relative' }}>
          {grid.rows.getVirtualItems().map(({ index, start }) => {
            const innovation = sorted[index];
            if (!innovation) return null;
            return (
              <div
                key={innovation.id}
                role="row"
                data-row={index}
                aria-rowindex={index + 2}
                aria-selected={chosen.has(innovation.id)}
                tabIndex={index === current ? 0 : -1}
                className={styles.row}
                style={{ height: grid.height, transform: `translateY(${start}px)` }}
                onClick={(event) => onClick(event, index, innovation.id)}
                onKeyDown={(event) => onKey(event, index, innovation.id)}
                onFocus={() => setPlace((before) => ({ ...before, current: innovation.id }))}
              >
                <InnovationRow innovation={innovation} chosen={chosen.has(innovation.id)} onToggle={() => select(index, 'toggle')} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
