import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import { Link } from '@tanstack/react-router';
import type { DocumentSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { FormatIcon } from '../ui/FormatIcon';
import { MiddleTruncate } from '../ui/MiddleTruncate';
import { readingState, readingStates } from './document-filter';
import { Flags } from './Flags';
import { ReadingLabel } from './ReadingLabel';
import classes from './Documents.module.css';

const column = createColumnHelper<DocumentSummary>();

/** Columns that a narrow list leaves out. */
export const wideColumns = ['importedAt', 'family', 'flags', 'innovation'];
export const numberColumns: ReadonlySet<string> = new Set(['pages']);

/** The columns of the list of documents, in the window's language. */
export function useColumns(): ColumnDef<DocumentSummary, unknown>[] {
  const { t } = useTranslation(['documents', 'common']);
  const format = useFormat();
  return useMemo(
    () =>
      [
        column.accessor('title', {
          header: t('documents:column.title'),
          sortingFn: (a, b) => a.original.title.localeCompare(b.original.title),
          cell: ({ row }) => <TitleCell document={row.original} />,
        }),
        column.accessor('format', { header: t('documents:column.format'), cell: ({ getValue }) => t(`common:format.${getValue()}`) }),
        column.accessor('pages', {
          header: t('documents:column.pages'),
          cell: ({ getValue }) => (getValue() > 0 ? format.number(getValue()) : ''),
        }),
        column.accessor('importedAt', { header: t('documents:column.importedAt'), cell: ({ getValue }) => format.date(getValue()) }),
        column.accessor((document) => readingStates.indexOf(readingState(document)), {
          id: 'status',
          header: t('documents:column.status'),
          cell: ({ row }) => <ReadingLabel document={row.original} />,
        }),
        column.accessor((document) => document.family ?? '', {
          id: 'family',
          header: t('documents:column.family'),
          cell: ({ row }) => <FamilyCell document={row.original} />,
        }),
        column.accessor((document) => document.personalData, {
          id: 'flags',
          header: t('documents:column.flags'),
          cell: ({ row }) => <Flags document={row.original} />,
        }),
        column.accessor((document) => document.innovations[0]?.name ?? '', {
          id: 'innovation',
          header: t('documents:column.innovation'),
          cell: ({ row }) => <InnovationCell document={row.original} />,
        }),
      ] as unknown as ColumnDef<DocumentSummary, unknown>[],
    [t, format],
  );
}

function FamilyCell({ document }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation('recognition');
  if (document.family === undefined) return null;
  return <span title={t(`family.${document.family}`)}>{t(`familyShort.${document.family}`)}</span>;
}

function TitleCell({ document }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation('documents');
  const { versionNumber, supersededBy } = document;
  return (
    <span className={classes['title']}>
      <FormatIcon format={document.format} />
      <span className={classes['names']}>
        <span className={`${classes['titleText'] ?? ''} ri-ellipsis`} title={document.title}>
          {document.title}
        </span>
        <span className={classes['file']}>
          {versionNumber === undefined ? null : (
            <span className={classes['versionMark']}>
              {t(supersededBy === undefined ? 'versionNewest' : 'versionOlder', { n: versionNumber })}
            </span>
          )}
          <MiddleTruncate text={document.fileName} />
        </span>
      </span>
    </span>
  );
}

function InnovationCell({ document }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation('documents');
  const [first, ...others] = document.innovations;
  if (first === undefined) return <span className="ri-ink3">{t('noInnovation')}</span>;
  return (
    <span className="ri-ellipsis">
      <Link to="/innovations/$id" params={{ id: first.id }} tabIndex={-1} onClick={(event) => event.stopPropagation()}>
        {first.name}
      </Link>
      {others.length > 0 ? ` +${others.length}` : ''}
    </span>
  );
}
