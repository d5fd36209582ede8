import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRange } from './facets';
import classes from './Facets.module.css';

interface Props {
  readonly range: YearRange;
  /** Shown where an end is open. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly onChange: (range: YearRange) => void;
}

/** A range of years in figures; Enter or leaving a field takes it over. */
export function YearInputs({ range, first, last, onChange }: Props): ReactElement {
  const { t } = useTranslation('search');
  const given = { from: String(range.from ?? ''), to: String(range.to ?? '') };
  const [seen, setSeen] = useState(given);
  const [typed, setTyped] = useState(given);
  if (seen.from !== given.from || seen.to !== given.to) {
    setSeen(given);
    setTyped(given);
  }
  const take = (): void => {
    const from = yearOf(typed.from);
    const to = yearOf(typed.to);
    if (from === range.from && to === range.to) return;
    onChange({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  };
  const end = (name: 'from' | 'to', hint: number | undefined): ReactElement => (
    <input
      inputMode="numeric"
      aria-label={t(name === 'from' ? 'yearFrom' : 'yearTo')}
      placeholder={hint === undefined ? '' : String(hint)}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value.replace(/\D/g, '').slice(0, 4) })}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
  return (
    <div className={classes['years']}>
      {end('from', first)}
      <span aria-hidden="true">–</span>
      {end('to', last)}
    </div>
  );
}

function yearOf(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
