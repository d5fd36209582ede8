import { useState, type ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InnovationSummary } from '../../electron/contract/types';
import { useShell } from '../library';
import { useFormat } from '../ui/format';
import { TileMap } from '../ui/TileMap';
import { useRegions } from '../vocabularies';
import { countByRegion } from './counts';
import { useMapView } from './map-view';
import { RegionTable } from './RegionTable';
import classes from './Home.module.css';
import map from './Map.module.css';

/** East Java with the number of innovations of each district; T or the link shows the same as a table. */
export function RegionMap({ innovations }: { readonly innovations: readonly InnovationSummary[] }): ReactElement {
  const { t } = useTranslation('home');
  const { data: settings } = useShell('settings', {});
  const { view, show } = useMapView();
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<string>();
  const counts = countByRegion(innovations);
  const open = (region: string): void => void navigate({ to: '/innovations', search: { region } });
  const other = view === 'map' ? 'table' : 'map';
  return (
    // The key T belongs to the map's tiles, which have the focus when it is pressed.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={(event) => {
        if (event.key === 't' && !event.ctrlKey && !event.altKey && !event.metaKey) show(other);
      }}
    >
      <div className={map['mapHead']}>
        <h2 className="ri-heading">{t('map.title')}</h2>
        <span className={map['space']} />
        {view === 'map' ? <Legend /> : null}
        <button type="button" className="ri-link ri-small" onClick={() => show(other)}>
          {view === 'map' ? t('map.showTable') : t('map.showMap')}
        </button>
      </div>
      {view === 'table' ? (
        <RegionTable counts={counts} />
      ) : (
        <TileMap variant="large" counts={counts} own={settings?.region} onChoose={open} onPoint={setPointed}>
          <OverTheSea counts={counts} pointed={pointed ?? settings?.region} onOpenProvince={() => open('35')} />
        </TileMap>
      )}
    </div>
  );
}

function Legend(): ReactElement {
  const { t } = useTranslation('home');
  const classNames = ['0', '1', '2–3', '4–5', t('map.more', { n: 6 })];
  return (
    <ul className={map['legend']} aria-label={t('map.legend')}>
      {classNames.map((name, index) => (
        <li key={name}>
          <span className={`${map['swatch'] ?? ''} ${classes[`swatch${index}`] ?? ''}`} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}

interface OverTheSeaProps {
  readonly counts: Readonly<Record<string, number>>;
  readonly pointed: string | undefined;
  readonly onOpenProvince: () => void;
}

function OverTheSea({ counts, pointed, onOpenProvince }: OverTheSeaProps): ReactElement {
  const { t } = useTranslation(['home', 'common']);
  const { number } = useFormat();
  const { byCode } = useRegions();
  const region = pointed === undefined ? undefined : byCode.get(pointed);
  const count = pointed === undefined ? 0 : (counts[pointed] ?? 0);
  const province = counts['35'] ?? 0;
  return (
    <>
      <span className={map['sea']}>{t('common:map.strait')}</span>
      {region === undefined ? null : (
        <p className={map['readOut']}>
          <b>{region.name}</b>
          <span>{count === 0 ? t('map.none') : t('map.readOut', { count, n: number(count) })}</span>
        </p>
      )}
      <button
        type="button"
        className={map['province']}
        aria-label={t('common:map.tile', { name: t('common:map.province'), count: province })}
        onClick={onOpenProvince}
      >
        {t('common:map.province')}
        <b>{number(province)}</b>
      </button>
    </>
  );
}
