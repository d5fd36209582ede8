import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import type { FacetValue } from '../../electron/contract/types';
import { library } from '../library';
import { useFormat } from '../ui/format';
import { useGo } from './use-go';
import classes from './Start.module.css';

const most = 12;

/** The sectors of government that most innovations belong to: a way in without a word. */
export function Sectors(): ReactElement | null {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const go = useGo();
  const { data } = useQuery({ queryKey: ['library', 'search', 'sectors'], queryFn: askSectors });
  if (data === undefined || data.length === 0) return null;
  const open = async (value: string): Promise<void> => go(await library.filterQuery({ query: '', field: 'sector', values: [value] }));
  return (
    <section className={classes['sectors']} aria-labelledby="search-sectors">
      <h2 id="search-sectors" className="ri-heading">
        {t('bySector')}
      </h2>
      <ul>
        {data.map(({ value, label, count }) => (
          <li key={value}>
            <button type="button" onClick={() => void open(value)}>
              <span className="ri-ellipsis" title={label}>
                {label}
              </span>
              <span>{number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function askSectors(): Promise<readonly FacetValue[]> {
  const query = await library.filterQuery({ query: '', field: 'kind', values: ['innovation'] });
  const { facets } = await library.search({ query, facets: true, limit: 1 });
  const values = facets.find(({ field }) => field === 'sector')?.values ?? [];
  return values.toSorted((a, b) => b.count - a.count).slice(0, most);
}
