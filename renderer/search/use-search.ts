import { useState } from 'react';
import type { SearchPage } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { useTyping } from './use-typing';

/** What the search screen shows. */
export type SearchState =
  | { readonly kind: 'no-query' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'nothing'; readonly page: SearchPage }
  | {
      readonly kind: 'found';
      readonly page: SearchPage;
      /** The answer belongs to an earlier query; the new one is on its way. */
      readonly older: boolean;
      /** Absent when all results are shown. */
      readonly more?: () => void;
    };

const firstLimit = 40;
const mostResults = 1000;

interface Search {
  readonly state: SearchState;
  readonly typing: boolean;
}

/** Asks for the query of the address; each query has its own answer, so that an older one never overwrites a newer. */
export function useSearch(query: string, regions: readonly string[]): Search {
  const typing = useTyping(query);
  const question = JSON.stringify([query, regions]);
  const [wanted, setWanted] = useState({ question, limit: firstLimit });
  const limit = wanted.question === question ? wanted.limit : firstLimit;
  const asked = { query, typing, limit, ...(regions.length > 0 ? { regions: [...regions] } : {}) };
  const answer = useLibrary('search', asked, { enabled: query.trim() !== '', keepPrevious: true });
  const more = (): void => setWanted({ question, limit: Math.min(mostResults, limit + 60) });
  return { typing, state: stateOf(query, answer, limit, more) };
}

function stateOf(query: string, answer: ReturnType<typeof useLibrary<'search'>>, limit: number, more: () => void): SearchState {
  if (query.trim() === '') return { kind: 'no-query' };
  if (answer.error) return { kind: 'failed', error: answer.error, retry: () => void answer.refetch() };
  const page = answer.data;
  if (!page) return { kind: 'waiting' };
  if (page.total === 0) return { kind: 'nothing', page };
  const canGrow = page.hits.length < page.total && limit < mostResults;
  return { kind: 'found', page, older: answer.isPlaceholderData, ...(canGrow ? { more } : {}) };
}
