import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { IconFileAlert } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../ui/format';
import { useCoverage } from './use-coverage';
import classes from './Search.module.css';

/** Says at the foot of the results what no search can find, and leads to exactly these documents. */
export function CoverageLine(): ReactElement | null {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const coverage = useCoverage();
  if (coverage === undefined || coverage.missing === 0) return null;
  const { total, searchable, reasons } = coverage;
  return (
    <p className={classes['cover']}>
      <IconFileAlert size={17} stroke={1.75} aria-hidden="true" />
      <span>
        <Trans
          t={t}
          i18nKey="coverage"
          values={{ n: searchable, total, missing: number(coverage.missing), reasons }}
          components={{ strong: <strong /> }}
        />
      </span>
      <Link to="/documents" search={{ show: 'not-searchable' }}>
        {t('repair')}
      </Link>
    </p>
  );
}
