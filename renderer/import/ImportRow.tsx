import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { fileName } from '../ui/file-name';
import { FormatIcon } from '../ui/FormatIcon';
import { MiddleTruncate } from '../ui/MiddleTruncate';
import { FileStatusLabel } from '../ui/StatusLabel';
import { canRetry, fileFormat, isLocked, isUnsupported, type ImportLine } from './outcomes';
import { isPictureUnread } from './scan-state';
import type { Actions } from './use-actions';
import { documentOf, type Known } from './use-known';
import { useReason } from './use-reason';
import styles from './import.module.css';

interface Props {
  readonly line: ImportLine;
  readonly actions: Actions;
  readonly known: Known;
}

/** The cells of one file: its icon and name, what became of it and why, its pages, the next step. Drawn anew only when its own line changed: during an import the list changes ten times a second. */
export const ImportRow = memo(function ImportRow({ line, actions, known }: Props): ReactElement {
  const { t } = useTranslation('import');
  const reason = useReason(line, known);
  const format = fileFormat(line.path);
  const icon = format === undefined ? {} : { format };
  return (
    <>
      <span role="gridcell" className={styles.name} title={line.path}>
        <FormatIcon {...icon} size={20} />
        <MiddleTruncate text={fileName(line.path)} />
      </span>
      <span role="gridcell" className={styles.result}>
        <FileStatusLabel status={line.status} />
        {reason !== undefined && <small title={reason}>{reason}</small>}
      </span>
      <span role="gridcell" className={styles.pages}>
        {'pages' in line && (line.pages ?? 0) > 0 ? t('pages', { n: line.pages }) : ''}
      </span>
      <span role="gridcell" className={styles.next}>
        <Next line={line} known={known} actions={actions} />
      </span>
    </>
  );
});

/** The next step by mouse; the keyboard has its keys and the detail beside the list. */
function Next({ line, known, actions }: Props): ReactElement | null {
  const { t } = useTranslation('import');
  const name = fileName(line.path);
  if (isLocked(line)) return null;
  if (canRetry(line) && !isUnsupported(line)) return <Step words={t('retry')} name={name} onStep={() => actions.retry([line])} />;
  if (!known.isReadingScans && isPictureUnread(line, documentOf(line, known)))
    return <Step words={t('readText')} name={name} onStep={actions.readScans} />;
  if (!('documentId' in line) || line.documentId === undefined) return null;
  return (
    <Link to="/documents/$id" params={{ id: line.documentId }} className="ri-link" aria-label={t('openNamed', { name })} tabIndex={-1}>
      {t('open')}
    </Link>
  );
}

function Step({ words, name, onStep }: { readonly words: string; readonly name: string; readonly onStep: () => void }): ReactElement {
  return (
    <button type="button" className="ri-link" tabIndex={-1} aria-label={`${words}: ${name}`} onClick={onStep}>
      {words}
    </button>
  );
}
