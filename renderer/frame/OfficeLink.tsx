import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShell } from '../library';
import { shortRegionName } from '../ui/regions';
import { useRegions } from '../vocabularies';
import { initials } from './initials';
import classes from './TopBar.module.css';

/** The own office at the right of the top bar; leads to where it is set. */
export function OfficeLink(): ReactElement {
  const { t } = useTranslation('frame');
  const { data: settings } = useShell('settings', {});
  const { byCode } = useRegions();
  const region = settings?.region === undefined ? undefined : byCode.get(settings.region);
  const organization = settings?.organization ?? '';
  const name = organization !== '' ? organization : region === undefined ? '' : shortRegionName(region);
  return (
    <Link
      to="/settings"
      search={{ page: 'office' }}
      className={classes['office']}
      title={name === '' ? t('office.set') : t('office.open', { name })}
    >
      {name === '' ? null : (
        <span className={classes['initials']} aria-hidden="true">
          {initials(name)}
        </span>
      )}
      <span className="ri-ellipsis">{name === '' ? t('office.set') : name}</span>
    </Link>
  );
}
