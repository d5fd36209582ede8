import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InnovationSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { RegionName } from '../ui/regions';
import classes from './Home.module.css';

const shown = 3;

/** The records that changed last. */
export function UpdatedLast({ innovations }: { readonly innovations: readonly InnovationSummary[] }): ReactElement {
  const { t } = useTranslation('home');
  const { day } = useFormat();
  const last = innovations.toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt)).slice(0, shown);
  return (
    <section className={classes['block']}>
      <div className={classes['blockHead']}>
        <h2 className="ri-heading">{t('recent.title')}</h2>
        <Link to="/innovations" className="ri-link ri-small">
          {t('recent.all')}
        </Link>
      </div>
      <ul className={classes['recent']}>
        {last.map((one) => (
          <li key={one.id}>
            <span className="ri-ellipsis">
              <Link to="/innovations/$id" params={{ id: one.id }} className="ri-ellipsis">
                {one.name}
              </Link>
              <small className="ri-ellipsis">{one.region === undefined ? one.agency : <RegionName code={one.region} full />}</small>
            </span>
            <time dateTime={one.updatedAt}>{day(one.updatedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
