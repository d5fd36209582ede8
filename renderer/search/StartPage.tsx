import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconClock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useLibrary, useShell } from '../library';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { TileMap } from '../ui/TileMap';
import { SavedSearches } from './SavedSearches';
import { Sectors } from './Sectors';
import { useRecentSearches } from './use-recent';
import { useSaved } from './use-saved';
import classes from './Start.module.css';

/** Before the first word: what was searched lately, how to search, and the map as another way in. */
export function StartPage(): ReactElement | null {
  const { t } = useTranslation('search');
  const status = useLibrary('status', {}).data;
  const recent = useRecentSearches();
  const saved = useSaved();
  // Whoever searched before finds that first; the rules then stand beneath the map.
  const isNew = recent.length + saved.list.length === 0;
  if (!status) return null;
  if (status.documents === 0 && status.innovations === 0) return <Nothing />;
  return (
    <div className={classes['start']}>
      <PageHeader title={t('title')} subtitle={t('startHint')} />
      <div className={classes['startColumns']}>
        <div>
          <SavedSearches />
          <Recent />
          {isNew ? <Rules /> : null}
        </div>
        <div>
          <Districts />
          <Sectors />
          {isNew ? null : <Rules />}
        </div>
      </div>
    </div>
  );
}

function Nothing(): ReactElement {
  const { t } = useTranslation('search');
  return (
    <div className={classes['start']}>
      <EmptyState
        title={t('emptyLibrary.title')}
        action={<Button renderRoot={(props) => <Link to="/import" {...props} />}>{t('emptyLibrary.action')}</Button>}
      >
        {t('emptyLibrary.sentence')}
      </EmptyState>
    </div>
  );
}

function Recent(): ReactElement | null {
  const { t } = useTranslation('search');
  const recent = useRecentSearches();
  const navigate = useNavigate();
  if (recent.length === 0) return null;
  return (
    <section className={classes['recent']} aria-labelledby="recent-searches">
      <h2 id="recent-searches" className="ri-heading">
        {t('recent')}
      </h2>
      <ul>
        {recent.slice(0, 8).map((query) => (
          <li key={query}>
            <button type="button" onClick={() => void navigate({ to: '/search', search: { q: query } })}>
              <IconClock size={16} stroke={1.75} aria-hidden="true" />
              <span className="ri-ellipsis">{query}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules(): ReactElement {
  const { t } = useTranslation('search');
  const rules = ['all', 'phrase', 'without', 'either', 'begins', 'section', 'year', 'region', 'has'] as const;
  return (
    <section className={classes['rules']} aria-labelledby="search-rules">
      <h2 id="search-rules" className="ri-heading">
        {t('rules.title')}
      </h2>
      <dl className="ri-small">
        {rules.map((rule) => (
          <div key={rule}>
            <dt>{t(`rules.${rule}.typed`)}</dt>
            <dd>{t(`rules.${rule}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Districts(): ReactElement {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const own = useShell('settings', {}).data?.region;
  const { data } = useLibrary('innovations', {});
  const counts = useMemo(() => {
    const found: Record<string, number> = {};
    for (const { region } of data ?? []) if (region !== undefined) found[region] = (found[region] ?? 0) + 1;
    return found;
  }, [data]);
  return (
    <section aria-labelledby="search-map">
      <h2 id="search-map" className="ri-heading">
        {t('byDistrict')}
      </h2>
      <p className="ri-small ri-ink3">{t('byDistrictHint')}</p>
      <div style={{ marginTop: 10 }}>
        <TileMap
          variant="large"
          counts={counts}
          own={own}
          onChoose={(region) => void navigate({ to: '/innovations', search: { region } })}
        />
      </div>
    </section>
  );
}
