import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { fewestPicks, mostPicks, picksStore } from './picks';
import classes from './Search.module.css';

/** What was picked to be compared, and the way to the comparison. */
export function PickBar(): ReactElement | null {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const picks = picksStore.use();
  if (picks.length === 0) return null;
  const ready = picks.length >= fewestPicks;
  return (
    <div className={classes['picks']} role="group" aria-label={t('picks.label')}>
      <span role="status" className="ri-ellipsis" title={picks.map(({ name }) => name).join(', ')}>
        {t('picks.count', { count: picks.length, n: picks.length })}
        {picks.length === mostPicks ? ` ${t('picks.full')}` : ''}
        {ready ? '' : ` ${t('picks.more')}`}
      </span>
      <Button variant="default" size="xs" onClick={() => picksStore.set([])}>
        {t('picks.clear')}
      </Button>
      <Button
        size="xs"
        disabled={!ready}
        onClick={() => void navigate({ to: '/compare', search: { ids: picks.map(({ id }) => id).join(',') } })}
      >
        {t('picks.compare')}
      </Button>
    </div>
  );
}
