import { useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OcrState } from '../../electron/contract/types';
import { library } from '../library';

/** Begins and puts off the reading of scanned pages; what is shown follows at once, not with the next page. */
export interface Scans {
  start(): Promise<void>;
  pause(): Promise<void>;
}

/** The person's say in the reading of scanned pages. */
export function useScans(): Scans {
  const client = useQueryClient();
  return useMemo(() => {
    const show = (state: OcrState): void => {
      client.setQueryData(['library', 'ocrState', {}], state);
    };
    return {
      start: () => library.startOcr({}).then(show),
      pause: () => library.pauseOcr({}).then(show),
    };
  }, [client]);
}
