import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { innovationStatuses, type InnovationStatus, type InnovationSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { RegionName } from '../ui/regions';
import { StatusGlyph } from '../ui/StatusGlyph';
import { TileMap } from '../ui/TileMap';
import { countFacet, type InnovationFilter } from './filter-innovations';
import styles from './list.module.css';

interface Props {
  readonly all: readonly InnovationSummary[];
  readonly filter: InnovationFilter;
  readonly onChange: (filter: InnovationFilter) => void;
  /** Matters in a narrow window alone, where the panel is opened by a button. */
  readonly open: boolean;
}

/** What the list can be narrowed by, with the number each choice would show. */
export function InnovationFilters({ all, filter, onChange, open }: Props): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const counts = (facet: keyof InnovationFilter) => countFacet(all, filter, facet);
  const toggle = (facet: keyof InnovationFilter) => (value: string) =>
    onChange({ ...filter, [facet]: filter[facet] === value ? undefined : value });
  const regions = counts('region');
  return (
    <aside className={styles.filters} data-open={open || undefined} aria-label={t('filters.title')}>
      <Facet
        title={t('filters.region')}
        counts={regions}
        chosen={filter.region}
        onChoose={toggle('region')}
        label={(code) => <RegionName code={code} />}
      >
        <div className={styles.map}>
          <TileMap
            variant="small"
            counts={Object.fromEntries(regions)}
            selected={filter.region === undefined ? [] : [filter.region]}
            toggles
            onChoose={toggle('region')}
          />
        </div>
      </Facet>
      <Facet
        title={t('filters.status')}
        counts={counts('status')}
        chosen={filter.status}
        onChoose={toggle('status')}
        order={innovationStatuses}
        label={(status) => (
          <span className={styles.statusOption}>
            <StatusGlyph status={status as InnovationStatus} />
            {t(`common:status.${status as InnovationStatus}`)}
          </span>
        )}
      />
      <Facet title={t('filters.tag')} counts={counts('tag')} chosen={filter.tag} onChoose={toggle('tag')} />
      <Facet title={t('filters.collection')} counts={counts('collection')} chosen={filter.collection} onChoose={toggle('collection')} />
    </aside>
  );
}

interface FacetProps {
  readonly title: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly label?: (value: string) => ReactNode;
  readonly order?: readonly string[];
  readonly children?: ReactNode;
}

const short = 6;

function Facet({ title, counts, chosen, onChoose, label, order, children }: FacetProps): ReactElement {
  const { t } = useTranslation('innovations');
  const format = useFormat();
  const heading = useId();
  const [whole, setWhole] = useState(false);
  const values = order ? order.filter((value) => (counts.get(value) ?? 0) > 0 || value === chosen) : byCount(counts);
  const shown = whole ? values : values.filter((value, index) => index < short || value === chosen);
  return (
    <section className={styles.facet} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
      {values.length === 0 && <p className="ri-small ri-ink3">{t('filters.none')}</p>}
      {shown.map((value) => (
        <button key={value} type="button" className={styles.option} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          <span className="ri-ellipsis">{label ? label(value) : value}</span>
          <span className="ri-num">{format.number(counts.get(value) ?? 0)}</span>
        </button>
      ))}
      {values.length > short && (
        <button type="button" className="ri-link ri-small" onClick={() => setWhole(!whole)}>
          {whole ? t('filters.fewer') : t('filters.more', { count: values.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function byCount(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value);
}
