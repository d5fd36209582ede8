import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { clickedRange, isInRange, rangeOf, valuesOfRange, yearBars, type YearBar, type YearRange } from './facets';
import { YearInputs } from './YearInputs';
import classes from './Facets.module.css';

interface Props {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** Results by year as bars, of which a range is chosen: by a click, a drag, with Shift, or in figures. */
export function YearFacet({ facet, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation('search');
  const heading = useId();
  const range = rangeOf(chosen);
  const bars = yearBars(facet);
  const choose = (next: YearRange): void => onChoose(valuesOfRange(next));
  const first = bars[0]?.year;
  const last = bars.at(-1)?.year;
  return (
    <section className={classes['facet']} aria-labelledby={heading}>
      <h2 className={classes['head']} id={heading}>
        {t('field.year')}
      </h2>
      {bars.length > 0 ? <Bars bars={bars} range={range} onChoose={choose} /> : null}
      <p className={classes['ends']} aria-hidden="true">
        <span>{first}</span>
        <span>{last === first ? '' : last}</span>
      </p>
      <YearInputs range={range ?? {}} first={first} last={last} onChange={choose} />
    </section>
  );
}

interface BarsProps {
  readonly bars: readonly YearBar[];
  readonly range: YearRange | undefined;
  readonly onChoose: (range: YearRange) => void;
}

function Bars({ bars, range, onChoose }: BarsProps): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();
  const [dragged, setDragged] = useState<{ readonly start: number; readonly end: number }>();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const current = bars.some(({ year }) => year === focused) ? focused : bars.at(-1)?.year;
  const shown = dragged === undefined || dragged.start === dragged.end ? range : ordered(dragged.start, dragged.end);
  const release = (year: number, extend: boolean): void => {
    const from = dragged?.start;
    setDragged(undefined);
    onChoose(from !== undefined && from !== year ? ordered(from, year) : clickedRange(year, range, extend));
  };
  const press = (event: KeyboardEvent, index: number): void => {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: bars.length - 1 }[event.key];
    const bar = to === undefined ? undefined : bars[to];
    if (to === undefined || bar === undefined) return;
    event.preventDefault();
    setFocused(bar.year);
    place.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div ref={place} className={classes['bars']} role="group" aria-label={t('yearBars')} onPointerLeave={() => setDragged(undefined)}>
      {bars.map(({ year, count }, index) => (
        <button
          key={year}
          type="button"
          tabIndex={year === current ? 0 : -1}
          aria-pressed={range !== undefined && isInRange(year, range)}
          aria-label={t('yearBar', { year, count, n: format.number(count) })}
          title={t('yearBar', { year, count, n: format.number(count) })}
          data-in={isInRange(year, shown) ? '' : undefined}
          onFocus={() => setFocused(year)}
          onKeyDown={(event) => press(event, index)}
          onPointerDown={() => setDragged({ start: year, end: year })}
          onPointerEnter={() => setDragged((now) => now && { ...now, end: year })}
          onClick={(event) => release(year, event.shiftKey)}
          onPointerUp={(event) => (dragged !== undefined && dragged.start !== year ? release(year, event.shiftKey) : undefined)}
        >
          <span style={{ height: `${count === 0 ? 0 : Math.max(8, Math.round((100 * count) / most))}%` }} />
        </button>
      ))}
    </div>
  );
}

function ordered(a: number, b: number): YearRange {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
