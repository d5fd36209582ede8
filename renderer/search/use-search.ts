import { useEffect, useState } from 'react';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { LibraryError } from '../../electron/contract/errors';
import type { SearchOrder, SearchPage, SearchRequest } from '../../electron/contract/types';
import { library } from '../library';
import { understoodStore } from './box-store';
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

export interface Asked {
  readonly query: string;
  readonly order?: SearchOrder | undefined;
  readonly since?: string | undefined;
}

const firstLimit = 40;
const mostResults = 1000;
/** Milliseconds after which a search is asked again while the index is being made. */
const indexing = 2000;

interface Search {
  readonly state: SearchState;
  readonly typing: boolean;
}

/** Asks for the query of the address; each query has its own answer, so that an older one never overwrites a newer. */
export function useSearch({ query, order, since }: Asked): Search {
  const typing = useTyping(query);
  const question = JSON.stringify([query, order]);
  const [wanted, setWanted] = useState({ question, limit: firstLimit });
  const limit = wanted.question === question ? wanted.limit : firstLimit;
  const asked = { query, typing, limit, facets: true, ...(order && { order }), ...(since !== undefined && { newSince: since }) };
  const answer = useAnswer(asked);
  const { data, isPlaceholderData, isError } = answer;
  useEffect(() => {
    if (data !== undefined && !isPlaceholderData) understoodStore.set({ query, parts: data.parts });
    else if (isError || query.trim() === '') understoodStore.set({ query, parts: [] });
  }, [query, data, isPlaceholderData, isError]);
  const more = (): void => setWanted({ question, limit: Math.min(mostResults, limit + 60) });
  return { typing, state: stateOf(query, answer, limit, more) };
}

const wasSuperseded = (error: unknown): boolean => error instanceof LibraryError && error.code === 'superseded';

function useAnswer(asked: SearchRequest): UseQueryResult<SearchPage> {
  return useQuery({
    queryKey: ['library', 'search', asked],
    // The signal is asked for, so that a search nobody waits for any more is given up and not tried again.
    queryFn: async ({ signal }): Promise<SearchPage> => {
      signal.throwIfAborted();
      return library.search(asked);
    },
    enabled: asked.query.trim() !== '',
    placeholderData: keepPreviousData,
    retry: (times, error) => wasSuperseded(error) && times < 3,
    retryDelay: 60,
    refetchInterval: ({ state }) => ((state.data?.notIndexed ?? 0) > 0 ? indexing : false),
  });
}

function stateOf(query: string, answer: UseQueryResult<SearchPage>, limit: number, more: () => void): SearchState {
  if (query.trim() === '') return { kind: 'no-query' };
  if (answer.error && wasSuperseded(answer.error)) return { kind: 'waiting' };
  if (answer.error) return { kind: 'failed', error: answer.error, retry: () => void answer.refetch() };
  const page = answer.data;
  if (!page) return { kind: 'waiting' };
  if (page.total === 0) return { kind: 'nothing', page };
  const canGrow = page.hits.length < page.total && limit < mostResults;
  return { kind: 'found', page, older: answer.isPlaceholderData, ...(canGrow ? { more } : {}) };
}
