import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../ui/FilterChip';
import { RegionName } from '../ui/regions';
import type { InnovationFilter } from './filter-innovations';
import styles from './list.module.css';

interface Props {
  readonly filter: InnovationFilter;
  readonly onChange: (filter: InnovationFilter) => void;
}

const facets = ['region', 'status', 'tag', 'collection'] as const;

/** The filters that are on, each with × to take it away. */
export function ActiveFilters({ filter, onChange }: Props): ReactElement | null {
  const { t } = useTranslation(['innovations', 'common']);
  const active = facets.filter((facet) => filter[facet] !== undefined);
  if (active.length === 0) return null;
  return (
    <div className={styles.chips}>
      {active.map((facet) => (
        <FilterChip
          key={facet}
          label={t(`filters.${facet}`)}
          removeLabel={t('filters.remove', { name: t(`filters.${facet}`) })}
          onRemove={() => onChange({ ...filter, [facet]: undefined })}
        >
          {facet === 'region' ? (
            <RegionName code={filter.region} />
          ) : facet === 'status' ? (
            t(`common:status.${filter.status ?? 'draft'}`)
          ) : (
            filter[facet]
          )}
        </FilterChip>
      ))}
      <button type="button" className="ri-link ri-small" onClick={() => onChange({})}>
        {t('filters.clear')}
      </button>
    </div>
  );
}
