import { useMemo } from 'react';
import type { Region } from '../electron/contract/types';
import { useShell } from './library';

interface Regions {
  /** The 38 districts and the province; empty until they are known. */
  readonly list: readonly Region[];
  readonly byCode: ReadonlyMap<string, Region>;
}

/** The districts of East Java. */
export function useRegions(): Regions {
  const { data } = useShell('regions', {});
  return useMemo(() => {
    const list = data ?? [];
    return { list, byCode: new Map(list.map((region) => [region.code, region])) };
  }, [data]);
}
