import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../electron/contract/types';
import { useShell } from '../library';
import { useFormat } from '../ui/format';
import { TileMap } from '../ui/TileMap';
import { FacetValues } from './FacetGroup';
import { countsOf, toggled } from './facets';
import classes from './Facets.module.css';

interface Props {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

const districts = 38;

/** Districts as a small map and as a list. */
export function RegionFacet({ facet, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const own = useShell('settings', {}).data?.region;
  const heading = useId();
  const found = facet.values.filter(({ count, value }) => count > 0 && value !== '35').length;
  return (
    <section className={classes['facet']} aria-labelledby={heading}>
      <h2 className={classes['head']}>
        <span id={heading}>{t('field.region')}</span>
        <span className={classes['sum']}>{t('districtsFound', { n: found, total: districts })}</span>
      </h2>
      <TileMap
        variant="small"
        counts={countsOf(facet)}
        own={own}
        selected={chosen}
        toggles
        onChoose={(code) => onChoose(toggled(chosen, code))}
      />
      <FacetValues facet={facet} chosen={chosen} onChoose={onChoose} moreWords={(n) => t('moreDistricts', { n: format.number(n) })} />
    </section>
  );
}
