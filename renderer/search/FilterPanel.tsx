import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet, SearchField, SearchPage } from '../../electron/contract/types';
import { FacetGroup } from './FacetGroup';
import { chosenOf, openFields, panelFields } from './facets';
import { RegionFacet } from './RegionFacet';
import type { Filters } from './use-filters';
import { YearFacet } from './YearFacet';
import classes from './Facets.module.css';

interface Props {
  readonly page: SearchPage | undefined;
  /** The counts belong to an earlier query. */
  readonly older: boolean;
  readonly filters: Filters;
}

/** Narrows the results, each filter with the numbers it would give. */
export function FilterPanel({ page, older, filters }: Props): ReactElement {
  const { t } = useTranslation('search');
  return (
    <aside
      className={classes['panel']}
      data-region="filters"
      data-older={older ? '' : undefined}
      aria-label={t('filters')}
      aria-busy={older}
      tabIndex={0}
    >
      {panelFields.map((field) => (
        <Filter key={field} field={field} page={page} filters={filters} />
      ))}
    </aside>
  );
}

interface FilterProps {
  readonly field: SearchField;
  readonly page: SearchPage | undefined;
  readonly filters: Filters;
}

function Filter({ field, page, filters }: FilterProps): ReactElement | null {
  const found = page?.facets.find((one) => one.field === field);
  const facet: Facet = found ?? { field, values: [] };
  const chosen = filters.pending(field) ?? chosenOf(facet, page?.parts ?? []);
  const choose = (values: readonly string[]): void => filters.choose(field, values);
  if (field === 'region') return <RegionFacet facet={facet} chosen={chosen} onChoose={choose} />;
  if (facet.values.length === 0 && chosen.length === 0) return null;
  if (field === 'year') return <YearFacet facet={facet} chosen={chosen} onChoose={choose} />;
  return <FacetGroup facet={facet} chosen={chosen} startsOpen={openFields.includes(field) || chosen.length > 0} onChoose={choose} />;
}
