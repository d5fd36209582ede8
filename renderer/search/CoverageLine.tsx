import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { IconFileAlert } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useLibrary } from '../library';
import { useFormat } from '../ui/format';
import classes from './Search.module.css';

/** Says at the foot of the results what no search can find, and leads to exactly these documents. */
export function CoverageLine({ notSearchable }: { readonly notSearchable: number }): ReactElement | null {
  const { t } = useTranslation('search');
  const format = useFormat();
  const total = useLibrary('status', {}).data?.documents;
  if (notSearchable === 0 || total === undefined) return null;
  const values = { n: format.number(notSearchable), total: format.number(total) };
  return (
    <p className={classes['cover']}>
      <IconFileAlert size={17} stroke={1.75} aria-hidden="true" />
      <span>
        <Trans t={t} i18nKey="coverage" values={values} components={{ strong: <strong /> }} />
      </span>
      <Link to="/documents" search={{ show: 'not-searchable' }}>
        {t('repair')}
      </Link>
    </p>
  );
}
