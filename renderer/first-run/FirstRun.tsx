import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useShell } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Choices } from './Choices';
import { LanguageSwitch } from './LanguageSwitch';
import { Panel } from './Panel';
import { Place } from './Place';
import { useFirstRun } from './use-first-run';
import classes from './FirstRun.module.css';

/** Shown while no library is open: to have something searchable in the first minute. */
export function FirstRun(): ReactElement {
  const { t } = useTranslation('first-run');
  const { data: settings } = useShell('settings', {});
  const first = useFirstRun();
  return (
    <main className={classes['halves']}>
      <Panel region={settings?.region} />
      <section className={classes['right']}>
        <div className={classes['head']}>
          <h2 className="ri-title">{t('title')}</h2>
          <LanguageSwitch />
        </div>
        <Choices first={first} />
        {first.failure === undefined ? null : (
          <div className={classes['failure']}>
            <ErrorPanel error={first.failure} />
          </div>
        )}
        <Place first={first} region={settings?.region} />
        <span className={classes['space']} />
        <p className={classes['foot']}>{t('privacy')}</p>
      </section>
    </main>
  );
}
