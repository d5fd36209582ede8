import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { SearchVocabulary, VocabularyChange } from '../../electron/contract/types';
import { library, useLibrary } from '../library';

export interface VocabularyWork {
  readonly vocabulary: SearchVocabulary | undefined;
  /** True when the library took it; searches use it at once. */
  readonly change: (change: VocabularyChange) => Promise<boolean>;
  readonly failure: unknown;
}

/** The words of this library, and how they are changed. */
export function useVocabulary(): VocabularyWork {
  const client = useQueryClient();
  const { data, error } = useLibrary('searchVocabulary', {}, { keepPrevious: true });
  const [failure, setFailure] = useState<unknown>();
  const change = async (wanted: VocabularyChange): Promise<boolean> => {
    setFailure(undefined);
    try {
      client.setQueryData(['library', 'searchVocabulary', {}], await library.changeSearchVocabulary({ change: wanted }));
    } catch (refused) {
      setFailure(refused);
      return false;
    }
    await client.invalidateQueries({ queryKey: ['library', 'search'], refetchType: 'none' });
    return true;
  };
  return { vocabulary: data, change, failure: failure ?? error ?? undefined };
}
