import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Reader.module.css';

interface Props {
  readonly ticks: readonly number[];
  readonly current: number;
  readonly onChoose: (index: number) => void;
}

/** All hits of the document as a strip at its right edge. For the pointer only: F3 does the same from the keyboard. */
export function Ticks({ ticks, current, onChoose }: Props): ReactElement | null {
  const { t } = useTranslation('reader');
  if (ticks.length === 0) return null;
  return (
    <div className={classes['ticks']} aria-hidden="true">
      {ticks.map((place, index) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          title={t('hit', { n: index + 1, total: ticks.length })}
          data-now={index === current ? '' : undefined}
          style={{ top: `${Math.min(99, Math.max(0, place * 100))}%` }}
          onClick={() => onChoose(index)}
        />
      ))}
    </div>
  );
}
