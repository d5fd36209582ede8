import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../frame/Mark';
import { useRegions } from '../vocabularies';
import classes from './FirstRun.module.css';

/** A quiet pattern of three shades; it means nothing but the place. */
function shade(code: string): string {
  return `shade${(Number(code) * 7) % 3}`;
}

/** The left half: name, one sentence, East Java with the own district lit. */
export function Panel({ region }: { readonly region: string | undefined }): ReactElement {
  const { t } = useTranslation(['first-run', 'common']);
  const { list, byCode } = useRegions();
  const own = region === undefined ? undefined : byCode.get(region);
  return (
    <section className={classes['left']}>
      <Mark size={52} />
      <h1>{t('common:appName')}</h1>
      <p>{t('claim')}</p>
      <div className={classes['map']} aria-hidden="true">
        {list
          .filter((one) => one.row !== undefined)
          .map((one) => (
            <span
              key={one.code}
              className={`${classes['tile'] ?? ''} ${classes[one.code === region ? 'lit' : shade(one.code)] ?? ''}`}
              style={{ gridColumn: (one.col ?? 0) + 1, gridRow: (one.row ?? 0) + 1 }}
            />
          ))}
      </div>
      <div className={classes['caption']}>
        <span>
          {own?.row === undefined ? (
            t('allOf')
          ) : (
            <>
              <b>{own.name}</b>
              {t('oneOf')}
            </>
          )}
        </span>
        <span>{t('offline')}</span>
      </div>
    </section>
  );
}
