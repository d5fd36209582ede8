import type { ReactElement } from 'react';
import { SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../electron/contract/settings';
import { shell, useShell } from '../library';
import { Setting } from './Setting';
import classes from './Settings.module.css';

const themes = ['system', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;
const sizes = [0.9, 1, 1.1, 1.25, 1.5] as const;

function change(changes: Partial<Pick<Settings, 'theme' | 'density' | 'zoom' | 'whitePages'>>): void {
  void shell.changeSettings(changes);
}

/** Theme, density, size, paper. */
export function DisplayPage(): ReactElement | null {
  const { t } = useTranslation('settings');
  const { data: settings } = useShell('settings', {});
  if (settings === undefined) return null;
  return (
    <>
      <Setting id="display-theme" label={t('display.theme')}>
        <SegmentedControl
          size="xs"
          aria-labelledby="display-theme"
          value={settings.theme}
          data={themes.map((value) => ({ value, label: t(`display.themes.${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
      <Setting id="display-density" label={t('display.density')}>
        <SegmentedControl
          size="xs"
          aria-labelledby="display-density"
          value={settings.density}
          data={densities.map((value) => ({ value, label: t(`display.densities.${value}`) }))}
          onChange={(density) => change({ density })}
        />
      </Setting>
      <Setting id="display-zoom" label={t('display.zoom')} text={t('display.zoomText')}>
        <SegmentedControl
          size="xs"
          aria-labelledby="display-zoom"
          value={String(settings.zoom)}
          data={sizes.map((size) => ({ value: String(size), label: `${Math.round(size * 100)}%` }))}
          onChange={(size) => change({ zoom: Number(size) })}
        />
      </Setting>
      <div className={classes['setting']}>
        <Switch
          label={t('display.whitePages')}
          description={t('display.whitePagesText')}
          checked={settings.whitePages}
          onChange={(event) => change({ whitePages: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}
