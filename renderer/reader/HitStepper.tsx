import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { HitList } from './HitList';
import type { ReadingHit } from './places';
import classes from './Reader.module.css';

interface Props {
  readonly hits: readonly ReadingHit[];
  /** From 0; -1 when none is current. */
  readonly current: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onGo: (hit: number) => void;
}

/** "Temuan 3 dari 9", with a button to the one before and the one after, and all of them as a list. */
export function HitStepper({ hits, current, onStep, onGo }: Props): ReactElement {
  const { t } = useTranslation('reader');
  const total = hits.length;
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
      <HitList hits={hits} current={current} onGo={onGo}>
        <span aria-live="polite">{words}</span>
      </HitList>
      <button type="button" className={classes['tool']} aria-label={t('nextHit')} title={`${t('nextHit')} (F3)`} onClick={() => onStep(1)}>
        <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
