import type { ReactElement } from 'react';
import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shell } from '../library';
import classes from './Settings.module.css';

/** The language of the program, switched at once. */
export function LanguagePage(): ReactElement {
  const { t, i18n } = useTranslation('settings');
  return (
    <div className={classes['setting']}>
      <Radio.Group
        label={t('language.label')}
        description={t('language.text')}
        value={i18n.language}
        onChange={(value) => void shell.changeSettings({ language: value === 'en' ? 'en' : 'id' })}
      >
        <Stack gap="sm" mt="sm">
          <Radio value="id" label={t('language.id')} />
          <Radio value="en" label={t('language.en')} />
        </Stack>
      </Radio.Group>
    </div>
  );
}
