import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { fileName } from '../ui/file-name';
import { FormatIcon } from '../ui/FormatIcon';
import { MiddleTruncate } from '../ui/MiddleTruncate';
import { FileStatusLabel } from '../ui/StatusLabel';
import { fileFormat, type ImportLine } from './outcomes';
import { useReason } from './use-reason';
import styles from './import.module.css';

/** The cells of one file: its icon and name, what became of it and why, its pages, the next step. */
export function ImportRow({ line }: { readonly line: ImportLine }): ReactElement {
  const { t } = useTranslation('import');
  const reason = useReason(line);
  const name = fileName(line.path);
  const format = fileFormat(line.path);
  const icon = format === undefined ? {} : { format };
  const documentId = 'documentId' in line ? line.documentId : undefined;
  return (
    <>
      <span role="gridcell" className={styles.name} title={line.path}>
        <FormatIcon {...icon} size={20} />
        <MiddleTruncate text={name} />
      </span>
      <span role="gridcell" className={styles.result}>
        <FileStatusLabel status={line.status} />
        {reason !== undefined && <small>{reason}</small>}
      </span>
      <span role="gridcell" className={styles.pages}>
        {'pages' in line && (line.pages ?? 0) > 0 ? t('pages', { n: line.pages }) : ''}
      </span>
      <span role="gridcell" className={styles.next}>
        {documentId !== undefined && (
          <Link to="/documents/$id" params={{ id: documentId }} className="ri-link" aria-label={t('openNamed', { name })} tabIndex={-1}>
            {t('open')}
          </Link>
        )}
      </span>
    </>
  );
}
