import { useQueries } from '@tanstack/react-query';
import type { Innovation, InnovationId } from '../../electron/contract/types';
import { library } from '../library';

interface Compared {
  readonly innovations: readonly Innovation[];
  /** The first failure; the others are shown all the same. */
  readonly error: unknown;
  readonly ready: boolean;
}

/** The records to be compared, in the order they were picked. */
export function useCompared(ids: readonly InnovationId[]): Compared {
  const answers = useQueries({
    queries: ids.map((id) => ({ queryKey: ['library', 'innovation', { id }], queryFn: () => library.innovation({ id }) })),
  });
  return {
    innovations: answers.flatMap(({ data }) => (data === undefined ? [] : [data])),
    error: answers.find(({ error }) => error !== null)?.error ?? undefined,
    ready: answers.every(({ isPending }) => !isPending),
  };
}
