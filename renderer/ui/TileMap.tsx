import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../electron/contract/types';
import { useRegions } from '../vocabularies';
import { bareRegionName } from './regions';
import { nearestTile, type Direction } from './nearest-tile';
import classes from './TileMap.module.css';

interface Props {
  readonly variant: 'large' | 'small';
  /** Innovations per district code; a missing code is 0. */
  readonly counts: Readonly<Record<string, number>>;
  /** The office's own district, marked. */
  readonly own?: string | undefined;
  readonly selected?: readonly string[];
  /** Without it the map is a picture and its tiles take no focus. */
  readonly onChoose?: (code: string) => void;
  /** Told which tile is pointed at or has the focus. */
  readonly onPoint?: (code: string | undefined) => void;
  /** Whether tiles are switches (a filter) instead of doors. */
  readonly toggles?: boolean;
  /** Laid over the sea: legend, read-out. */
  readonly children?: ReactNode;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The class of the map's scale: 0 · 1 · 2–3 · 4–5 · 6 and more. */
export function mapClass(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0) return 0;
  if (count === 1) return 1;
  if (count <= 3) return 2;
  return count <= 5 ? 3 : 4;
}

/** The 38 districts of East Java, rows from north to south, west to east; arrow keys move to the nearest tile. */
export function TileMap(props: Props): ReactElement {
  const { t } = useTranslation();
  const { list } = useRegions();
  const tiles = list
    .filter((region) => region.row !== undefined)
    .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.col ?? 0) - (b.col ?? 0));
  const [focused, setFocused] = useState<string | undefined>();
  const places = useRef(new Map<string, HTMLButtonElement>());
  const current = focused ?? props.selected?.[0] ?? props.own ?? tiles[0]?.code;
  const move = (event: KeyboardEvent, from: Region): void => {
    const direction = arrows[event.key];
    const next = direction === undefined ? undefined : nearestTile(tiles, from, direction);
    if (direction === undefined) return;
    event.preventDefault();
    if (next) places.current.get(next.code)?.focus();
  };
  return (
    <div role="group" aria-label={t('map.label')} className={`${classes['map'] ?? ''} ${classes[props.variant] ?? ''}`}>
      {tiles.map((region) => (
        <Tile
          key={region.code}
          region={region}
          map={props}
          tabbable={region.code === current}
          place={(button) => (button ? places.current.set(region.code, button) : places.current.delete(region.code))}
          onFocus={() => {
            setFocused(region.code);
            props.onPoint?.(region.code);
          }}
          onKeyDown={(event) => move(event, region)}
        />
      ))}
      {props.children}
    </div>
  );
}

interface TileProps {
  readonly region: Region;
  readonly map: Props;
  readonly tabbable: boolean;
  readonly place: (button: HTMLButtonElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Tile({ region, map, tabbable, place, onFocus, onKeyDown }: TileProps): ReactElement {
  const { t } = useTranslation();
  const count = map.counts[region.code] ?? 0;
  const own = map.own === region.code;
  const chosen = map.selected?.includes(region.code) ?? false;
  const label = t('map.tile', { name: region.name, count }) + (own ? `, ${t('map.own')}` : '');
  const where: CSSProperties = { gridColumn: (region.col ?? 0) + 1, gridRow: (region.row ?? 0) + 1 };
  const look = [classes['tile'], classes[`m${mapClass(count)}`], own ? classes['own'] : '', chosen ? classes['chosen'] : ''].join(' ');
  const inside = map.variant === 'small' ? null : <TileFace region={region} count={count} />;
  if (map.onChoose === undefined)
    return (
      <span role="img" aria-label={label} title={label} className={look} style={where}>
        {inside}
      </span>
    );
  return (
    <button
      type="button"
      ref={place}
      aria-label={label}
      title={map.variant === 'small' ? label : undefined}
      aria-pressed={map.toggles === true ? chosen : undefined}
      tabIndex={tabbable ? 0 : -1}
      className={look}
      style={where}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onMouseEnter={() => map.onPoint?.(region.code)}
      onMouseLeave={() => map.onPoint?.(undefined)}
      onClick={() => map.onChoose?.(region.code)}
    >
      {inside}
    </button>
  );
}

function TileFace({ region, count }: { readonly region: Region; readonly count: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <span className={classes['name']}>{bareRegionName(region)}</span>
      <span className={classes['line']}>
        <span className={classes['count']}>{count}</span>
        {region.kind === 'kota' ? <span className={classes['kota']}>{t('map.kota')}</span> : null}
      </span>
    </>
  );
}
