import type { Region } from '../../electron/contract/types';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The tile an arrow key leads to: the nearest one in that direction, over gaps; undefined at the edge. */
export function nearestTile(tiles: readonly Region[], from: Region, direction: Direction): Region | undefined {
  const across = direction === 'left' || direction === 'right';
  const forward = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { tile: Region; distance: number } | undefined;
  for (const tile of tiles) {
    const columns = (tile.col ?? 0) - (from.col ?? 0);
    const rows = (tile.row ?? 0) - (from.row ?? 0);
    const along = (across ? columns : rows) * forward;
    const aside = Math.abs(across ? rows : columns);
    if (along <= 0 || aside > along) continue;
    // Straight ahead counts before diagonal: a step aside costs more than two ahead.
    const distance = along + aside * 2.5;
    if (best === undefined || distance < best.distance) best = { tile, distance };
  }
  return best?.tile;
}
