import { useCallback } from 'react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SavedSearch } from '../../electron/contract/types';
import { library } from '../library';
import { useUndoToast } from '../ui/use-undo-toast';
import { useGo } from './use-go';

interface Saved {
  readonly list: readonly SavedSearch[];
  readonly save: (name: string, query: string) => Promise<void>;
  /** Takes it away; it can be taken back for a moment. */
  readonly remove: (search: SavedSearch) => Promise<void>;
  /** Shows its results, the new ones counted, which are not new any more afterwards. */
  readonly open: (search: SavedSearch) => void;
}

const queryKey = ['library', 'savedSearches', {}];
/** Milliseconds between two counts while they are shown: each saved search is asked anew for them. */
const counting = 60_000;

/** The searches that the office keeps. */
export function useSaved(enabled = true): Saved {
  const { t } = useTranslation('search');
  const client = useQueryClient();
  const go = useGo();
  const toast = useUndoToast('saved-search');
  const { data } = useQuery({
    queryKey,
    queryFn: () => library.savedSearches({}),
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: counting,
  });
  const refresh = useCallback(() => client.invalidateQueries({ queryKey }), [client]);
  const save = async (name: string, query: string): Promise<void> => {
    await library.saveSearch({ name, query });
    await refresh();
  };
  const remove = async ({ id, name, query }: SavedSearch): Promise<void> => {
    await library.removeSearch({ id });
    await refresh();
    toast(t('saved.removed', { name }), () => save(name, query));
  };
  const open = ({ id, query, seenAt }: SavedSearch): void => {
    go(query, { since: seenAt });
    library.markSearchSeen({ id }).then(refresh, () => undefined);
  };
  return { list: data ?? [], save, remove, open };
}
