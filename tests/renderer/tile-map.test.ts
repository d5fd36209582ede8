import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../electron/contract/types';
import { nearestTile, type Direction } from '../../renderer/ui/nearest-tile';

const all = JSON.parse(readFileSync(new URL('../../resources/vocabularies/regions.json', import.meta.url), 'utf8')) as Region[];
const tiles = all.filter((region) => region.row !== undefined);

function step(from: string, direction: Direction): string | undefined {
  const tile = tiles.find((region) => region.name === from);
  return tile && nearestTile(tiles, tile, direction)?.name;
}

describe('the tile map', () => {
  it('holds the 38 districts of East Java, each on a place of its own, and the province beside them', () => {
    expect(tiles).toHaveLength(38);
    expect(new Set(tiles.map(({ col, row }) => `${col} ${row}`)).size).toBe(38);
    expect(all.filter(({ kind }) => kind === 'kota')).toHaveLength(9);
    expect(all.filter(({ kind }) => kind === 'provinsi').map(({ code }) => code)).toEqual(['35']);
  });

  it('leads an arrow key to the neighbour', () => {
    expect(step('Kabupaten Lumajang', 'left')).toBe('Kabupaten Malang');
    expect(step('Kabupaten Lumajang', 'right')).toBe('Kabupaten Jember');
    expect(step('Kabupaten Lumajang', 'up')).toBe('Kota Probolinggo');
  });

  it('leads over the strait and stops at the edge', () => {
    expect(step('Kabupaten Gresik', 'right')).toBe('Kabupaten Bangkalan');
    expect(step('Kabupaten Banyuwangi', 'right')).toBeUndefined();
    expect(step('Kabupaten Tuban', 'up')).toBeUndefined();
  });

  it('reaches every district from every other with arrow keys alone', () => {
    const [first] = tiles;
    const reached = new Set(first ? [first] : []);
    for (const tile of reached)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nearestTile(tiles, tile, direction);
        if (next) reached.add(next);
      }
    expect(reached.size).toBe(38);
  });
});
