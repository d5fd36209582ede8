import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import classes from './Reader.module.css';

interface Props {
  /** From 0; -1 when none is current. */
  readonly current: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** "Temuan 3 dari 9", with a button to the one before and the one after. */
export function HitStepper({ current, total, onStep }: Props): ReactElement {
  const { t } = useTranslation('reader');
  const words = current < 0 ? t('hitsHere', { n: total }) : t('hit', { n: current + 1, total });
  return (
    <div className={classes['hits']} role="group" aria-label={t('hits')}>
      <button
        type="button"
        className={classes['tool']}
        aria-label={t('previousHit')}
        title={`${t('previousHit')} (Shift+F3)`}
        onClick={() => onStep(-1)}
      >
        <IconChevronUp size={16} stroke={1.75} aria-hidden="true" />
      </button>
      <span aria-live="polite">{words}</span>
      <button type="button" className={classes['tool']} aria-label={t('nextHit')} title={`${t('nextHit')} (F3)`} onClick={() => onStep(1)}>
        <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
