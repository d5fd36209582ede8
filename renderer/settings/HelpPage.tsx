import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyTable } from '../frame/KeyTable';
import { useShell } from '../library';
import { Setting } from './Setting';
import classes from './Settings.module.css';

/** The keys, and what program this is. */
export function HelpPage(): ReactElement {
  const { t } = useTranslation(['settings', 'common']);
  const { data: about } = useShell('about', {});
  return (
    <>
      <Setting id="help-keys" label={t('help.keys')}>
        <KeyTable />
      </Setting>
      <Setting id="help-about" label={t('common:appName')} text={t('help.claim')}>
        {about === undefined ? null : (
          <dl className={classes['facts']}>
            <dt>{t('help.version')}</dt>
            <dd className="ri-code">{about.version}</dd>
            <dd />
            <dt>{t('help.engine')}</dt>
            <dd>{t('help.engineValue', { ...about })}</dd>
            <dd />
          </dl>
        )}
      </Setting>
    </>
  );
}
