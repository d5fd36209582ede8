import type { ReactElement } from 'react';
import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from './Mark';
import { OfficeLink } from './OfficeLink';
import { SearchBox } from './SearchBox';
import classes from './TopBar.module.css';

/** Back and forward, the one search box, the own office. */
export function TopBar(): ReactElement {
  const { t } = useTranslation(['frame', 'common']);
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <header className={classes['bar']} data-region="top" aria-label={t('regions.top')}>
      <div className={classes['mark']}>
        <Mark />
        <b className={classes['word']}>{t('common:appName')}</b>
      </div>
      <div className={classes['moves']}>
        <ActionIcon variant="subtle" color="gray" size={32} disabled={!canGoBack} aria-label={t('back')} onClick={() => history.back()}>
          <IconArrowLeft size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('forward')} onClick={() => history.forward()}>
          <IconArrowRight size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </div>
      <SearchBox />
      <OfficeLink />
    </header>
  );
}
