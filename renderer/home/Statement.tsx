import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { innovationStatuses, type InnovationSummary, type LibraryStatus } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { StatusGlyph } from '../ui/StatusGlyph';
import { countByRegion } from './counts';
import { useMapView } from './map-view';
import classes from './Home.module.css';

interface Props {
  readonly status: LibraryStatus;
  readonly innovations: readonly InnovationSummary[];
}

/** The first line: one sentence that says what the library holds, and the states beneath it. */
export function Statement({ status, innovations }: Props): ReactElement {
  const { t } = useTranslation('home');
  const { number, longDate, time } = useFormat();
  const { show } = useMapView();
  const { '35': _province, ...districts } = countByRegion(innovations);
  const now = new Date().toISOString();
  const values = { n: number(status.innovations), d: number(Object.keys(districts).length), m: number(status.documents) };
  const states = innovationStatuses.toReversed().filter((one) => status.byStatus[one] > 0);
  return (
    <section className={classes['statement']}>
      <h1 className={classes['sentence']}>
        <Trans
          t={t}
          i18nKey="statement"
          values={values}
          components={{
            innovations: <Link to="/innovations" className={classes['number'] ?? ''} />,
            districts: <button type="button" className={classes['number']} onClick={() => show('table')} />,
            documents: <Link to="/documents" className={classes['number'] ?? ''} />,
          }}
        />
      </h1>
      <p className={classes['states']}>
        {states.map((one) => (
          <Link key={one} to="/innovations" search={{ status: one }} className={classes['state']}>
            <StatusGlyph status={one} />
            {t(`statusCount.${one}`, { n: number(status.byStatus[one]) })}
          </Link>
        ))}
        <span>{t('asOf', { date: longDate(now), time: time(now) })}</span>
      </p>
    </section>
  );
}
