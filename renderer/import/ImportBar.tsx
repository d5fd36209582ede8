import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { lineStatuses, type LineStatus } from './outcomes';
import styles from './import.module.css';

interface Props {
  readonly counts: Readonly<Record<LineStatus, number>>;
  readonly total: number;
}

/** All files of the import in the colours of their outcomes. */
export function ImportBar({ counts, total }: Props): ReactElement {
  const { t } = useTranslation('import');
  const done = total - counts.waiting - counts.reading;
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={t('progress')}
      aria-valuemin={0}
      aria-valuemax={Math.max(total, 1)}
      aria-valuenow={done}
      aria-valuetext={t('progressValue', { done, total })}
    >
      {lineStatuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <i key={status} data-status={status} style={{ flexGrow: counts[status] }} />
        ))}
    </div>
  );
}
