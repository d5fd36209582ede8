import { useEffect, useState, type ReactElement } from 'react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shell, useShell } from '../library';
import { useRegionChoices } from '../ui/regions';
import classes from './Settings.module.css';

/** Milliseconds of quiet after which a typed name is saved. */
const quiet = 600;

/** The own district and the name of the office. */
export function OfficePage(): ReactElement | null {
  const { t } = useTranslation('settings');
  const { data: settings } = useShell('settings', {});
  const regions = useRegionChoices(true);
  if (settings === undefined) return null;
  return (
    <>
      <div className={classes['setting']}>
        <Select
          label={t('office.region')}
          description={t('office.regionText')}
          placeholder={t('office.regionPlaceholder')}
          data={regions}
          value={settings.region ?? null}
          searchable
          maw={320}
          onChange={(code) => {
            if (code !== null) void shell.changeSettings({ region: code });
          }}
        />
      </div>
      <OfficeName saved={settings.organization} />
    </>
  );
}

function OfficeName({ saved }: { readonly saved: string }): ReactElement {
  const { t } = useTranslation('settings');
  const [name, setName] = useState(saved);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (name.trim() === saved) return;
    const timer = window.setTimeout(() => void shell.changeSettings({ organization: name.trim() }), quiet);
    return () => window.clearTimeout(timer);
  }, [name, saved]);
  const save = (): void => {
    if (name.trim() !== saved) void shell.changeSettings({ organization: name.trim() });
  };
  return (
    <div className={classes['setting']}>
      <TextInput
        label={t('office.name')}
        description={t('office.nameText')}
        placeholder={t('office.namePlaceholder')}
        value={name}
        maxLength={200}
        onChange={(event) => {
          setTouched(true);
          setName(event.currentTarget.value);
        }}
        onBlur={save}
      />
      <p className={classes['saved']} role="status">
        {touched && name.trim() === saved ? t('office.saved') : ''}
      </p>
    </div>
  );
}
