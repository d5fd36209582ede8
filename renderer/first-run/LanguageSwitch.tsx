import type { ReactElement } from 'react';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shell } from '../library';

/** Switches the program's language at once; both names stand in their own language. */
export function LanguageSwitch(): ReactElement {
  const { t, i18n } = useTranslation('first-run');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={i18n.language}
      data={[
        { value: 'id', label: 'Indonesia' },
        { value: 'en', label: 'English' },
      ]}
      onChange={(value) => void shell.changeSettings({ language: value === 'en' ? 'en' : 'id' })}
    />
  );
}
