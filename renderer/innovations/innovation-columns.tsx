import { createColumnHelper, type SortingFn } from '@tanstack/react-table';
import { innovationStatuses, stages, type InnovationSummary } from '../../electron/contract/types';

const column = createColumnHelper<InnovationSummary>();

export const columnNames = ['name', 'region', 'agency', 'year', 'stage', 'status', 'documents', 'updated'] as const;
export type ColumnName = (typeof columnNames)[number];

const byWords: SortingFn<InnovationSummary> = (a, b, id) =>
  a.getValue<string>(id).localeCompare(b.getValue<string>(id), 'id', { numeric: true });

/** The table's columns as sortable values; `regionName` gives what a code is called. */
export function innovationColumns(regionName: (code: string) => string) {
  return [
    column.accessor('name', { id: 'name', sortingFn: byWords }),
    column.accessor((row) => (row.region === undefined ? '' : regionName(row.region)), { id: 'region', sortingFn: byWords }),
    column.accessor((row) => row.agency ?? '', { id: 'agency', sortingFn: byWords }),
    column.accessor((row) => row.year ?? 0, { id: 'year', sortDescFirst: true }),
    column.accessor((row) => (row.stage === undefined ? -1 : stages.indexOf(row.stage)), { id: 'stage' }),
    column.accessor((row) => innovationStatuses.indexOf(row.status), { id: 'status' }),
    column.accessor((row) => row.documents.length, { id: 'documents', sortDescFirst: true }),
    column.accessor('updatedAt', { id: 'updated', sortDescFirst: true }),
  ];
}
