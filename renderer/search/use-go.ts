import { useCallback } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { SearchOrder } from '../../electron/contract/types';

export interface Along {
  readonly order?: SearchOrder | undefined;
  /** Moment since which results count as new. ISO 8601. */
  readonly since?: string | undefined;
}

/** Leads to the results of a query; what was selected among the earlier ones is forgotten. */
export function useGo(): (query: string, along?: Along) => void {
  const navigate = useNavigate();
  return useCallback(
    (query, along = {}) => void navigate({ to: '/search', search: { ...(query.trim() !== '' && { q: query }), ...along } }),
    [navigate],
  );
}
