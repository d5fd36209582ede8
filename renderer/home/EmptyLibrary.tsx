import type { ReactElement } from 'react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { shell } from '../library';
import { EmptyState } from '../ui/EmptyState';
import classes from './Home.module.css';

/** In place of what waits, while the library is empty: import, or look at the sample first. */
export function EmptyLibrary(): ReactElement {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  return (
    <section className={classes['emptyHere']}>
      <EmptyState title={t('empty.title')} action={<Button onClick={() => void navigate({ to: '/import' })}>{t('empty.import')}</Button>}>
        {t('empty.text')}
      </EmptyState>
      <EmptyState
        title={t('empty.sampleTitle')}
        action={
          <Button variant="default" onClick={() => void shell.openSample({})}>
            {t('empty.sample')}
          </Button>
        }
      >
        {t('empty.sampleText')}
      </EmptyState>
    </section>
  );
}
