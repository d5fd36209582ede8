import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import { useShell } from '../library';
import { shortRegionName } from '../ui/regions';
import { TileMap } from '../ui/TileMap';
import { useRegions } from '../vocabularies';
import classes from './Search.module.css';

interface Props {
  /** Matching innovations per region code, before the filter. */
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  readonly onChange: (regions: readonly string[]) => void;
}

const firstShown = 10;
const districts = 38;

/** Narrows the results by district: a small map and a list with counts. */
export function FilterPanel({ counts, chosen, onChange }: Props): ReactElement {
  const { t } = useTranslation('search');
  const own = useShell('settings', {}).data?.region;
  const { byCode } = useRegions();
  const [all, setAll] = useState(false);
  const toggle = (code: string): void => onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  const found = Object.entries(counts).filter(([code, count]) => count > 0 && byCode.has(code));
  const listed = [...found.map(([code]) => code), ...chosen.filter((code) => !counts[code])];
  const sorted = listed.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || nameOf(a).localeCompare(nameOf(b)));
  function nameOf(code: string): string {
    const region = byCode.get(code);
    return region === undefined ? code : shortRegionName(region);
  }
  const shown = all ? sorted : sorted.slice(0, firstShown);
  return (
    <aside className={classes['filters']} data-region="filters" aria-label={t('filters')}>
      <h2 className={classes['filterHead']}>
        {t('district')} <span>{t('districtsFound', { n: found.length, total: districts })}</span>
      </h2>
      <TileMap variant="small" counts={counts} own={own} selected={chosen} toggles onChoose={toggle} />
      <div className={classes['choices']}>
        {shown.map((code) => (
          <div key={code} className={classes['choice']}>
            <Checkbox size="xs" radius={3} checked={chosen.includes(code)} onChange={() => toggle(code)} label={nameOf(code)} />
            <span>{counts[code] ?? 0}</span>
          </div>
        ))}
      </div>
      {sorted.length > firstShown ? (
        <button type="button" className="ri-link ri-small" onClick={() => setAll(!all)}>
          {all ? t('fewerDistricts') : t('moreDistricts', { n: sorted.length - firstShown })}
        </button>
      ) : null}
    </aside>
  );
}
