import { useMemo, type ReactElement } from 'react';
import type { Region } from '../../electron/contract/types';
import { useRegions } from '../vocabularies';

/** "Kab. Lumajang", "Kota Madiun", "Provinsi Jawa Timur": for lists. */
export function shortRegionName(region: Region): string {
  return region.kind === 'kabupaten' ? region.name.replace('Kabupaten', 'Kab.') : region.name;
}

/** "Lumajang": for the tile map alone, where a kota carries its own mark. */
export function bareRegionName(region: Region): string {
  return region.name.replace(/^(Kabupaten|Kota|Provinsi) /, '');
}

/** The name of a district by its code; nothing while it is not known. */
export function RegionName({ code, full = false }: { readonly code: string | undefined; readonly full?: boolean }): ReactElement | null {
  const { byCode } = useRegions();
  const region = code === undefined ? undefined : byCode.get(code);
  if (region === undefined) return null;
  return <>{full ? region.name : shortRegionName(region)}</>;
}

/** Districts as choices of a select, sorted by their bare name; `province` adds the province itself at the end. */
export function useRegionChoices(province: boolean): { value: string; label: string }[] {
  const { list } = useRegions();
  return useMemo(() => {
    const districts = list.filter((region) => region.kind !== 'provinsi');
    const sorted = districts.toSorted((a, b) => bareRegionName(a).localeCompare(bareRegionName(b)) || a.code.localeCompare(b.code));
    const last = province ? list.filter((region) => region.kind === 'provinsi') : [];
    return [...sorted, ...last].map((region) => ({ value: region.code, label: shortRegionName(region) }));
  }, [list, province]);
}
