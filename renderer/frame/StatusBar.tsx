import type { ReactElement } from 'react';
import { IconDatabase, IconWorldOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../library';
import { useCoverage } from '../search/use-coverage';
import { useFormat } from '../ui/format';
import { importProgress } from './import-progress';
import classes from './StatusBar.module.css';

/** What the library holds and what is going on; each part opens its place. */
export function StatusBar(): ReactElement {
  const { t } = useTranslation('frame');
  const { number } = useFormat();
  const { data: status } = useLibrary('status', {}, { keepPrevious: true });
  const { data: state } = useLibrary('importState', {});
  const { data: scans } = useLibrary('ocrState', {}, { keepPrevious: true });
  const progress = importProgress(state);
  const isPaused = state?.paused === true || state?.earlier !== undefined;
  const coverage = useCoverage();
  const counted = (key: 'documents' | 'innovations') => {
    const count = status?.[key] ?? 0;
    return t(`status.${key}`, { count, n: number(count) });
  };
  return (
    <footer className={classes['bar']} data-region="status" aria-label={t('regions.status')}>
      {status === undefined ? null : (
        <>
          <Link to="/settings" search={{ page: 'library' }} className={classes['part']} title={status.path}>
            <IconDatabase size={14} stroke={1.75} aria-hidden="true" />
            <b className={classes['name']}>{status.name}</b>
            {status.sample ? t('status.sample') : null}
          </Link>
          <Link to="/documents" className={classes['part']}>
            {counted('documents')}
          </Link>
          <Link to="/innovations" className={classes['part']}>
            {counted('innovations')}
          </Link>
          {coverage !== undefined && coverage.missing > 0 ? (
            <Link to="/documents" search={{ show: 'not-searchable' }} className={classes['part']} title={coverage.reasons}>
              {t('status.coverage', { n: coverage.searchable, total: coverage.total, missing: number(coverage.missing) })}
            </Link>
          ) : null}
        </>
      )}
      {progress === undefined ? null : (
        <Link to="/import" className={classes['part']}>
          {t('status.importing', { done: number(Math.min(progress.done + 1, progress.total)), total: number(progress.total) })}
        </Link>
      )}
      {progress === undefined && isPaused ? (
        <Link to="/import" className={classes['part']}>
          {t('status.paused')}
        </Link>
      ) : null}
      {scans?.running === true && scans.pagesLeft > 0 ? (
        <Link to="/import" className={classes['part']}>
          {t('status.scans', { done: number(scans.pagesDone), total: number(scans.pagesDone + scans.pagesLeft) })}
        </Link>
      ) : null}
      <span className={classes['space']} />
      <span className={classes['part']}>
        <IconWorldOff size={14} stroke={1.75} aria-hidden="true" />
        {t('status.offline')}
      </span>
    </footer>
  );
}
