import type { Furnishing, InnovationId } from '../../electron/contract/types';
import { useQueries } from '@tanstack/react-query';
import { library } from '../library';

/**
 * What each innovation is furnished with. Searches count it, records do not: so it is read from the result list of its name,
 * and is absent where the name finds too much to be sure.
 */
export function useFurnishings(
  innovations: readonly { readonly id: InnovationId; readonly name: string }[],
): ReadonlyMap<InnovationId, readonly Furnishing[]> {
  const answers = useQueries({
    queries: innovations.map(({ id, name }) => ({
      queryKey: ['library', 'search', 'furnishings', id, name],
      queryFn: async () => {
        const query = await library.filterQuery({ query: `"${name.replaceAll('"', ' ')}"`, field: 'kind', values: ['innovation'] });
        const { hits } = await library.search({ query, limit: 50 });
        return hits.find(({ innovationId }) => innovationId === id)?.innovation?.has ?? null;
      },
    })),
  });
  return new Map(innovations.flatMap(({ id }, index) => (answers[index]?.data ? [[id, answers[index].data] as const] : [])));
}
