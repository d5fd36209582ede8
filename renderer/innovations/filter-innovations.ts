import { innovationStatuses, type InnovationStatus, type InnovationSummary } from '../../electron/contract/types';

/** What the list is narrowed to; it stands in the screen's address. */
export interface InnovationFilter {
  readonly region?: string | undefined;
  readonly status?: InnovationStatus | undefined;
  readonly tag?: string | undefined;
  readonly collection?: string | undefined;
}

type Facet = keyof InnovationFilter;

const matches: Readonly<Record<Facet, (innovation: InnovationSummary, value: string) => boolean>> = {
  region: (innovation, value) => innovation.region === value,
  status: (innovation, value) => innovation.status === value,
  tag: (innovation, value) => innovation.tags.includes(value),
  collection: (innovation, value) => innovation.collections.includes(value),
};

const facets = ['region', 'status', 'tag', 'collection'] as const satisfies readonly Facet[];

/** The innovations that pass every filter, or every filter but one (what that one could be changed to). */
export function filterInnovations(
  all: readonly InnovationSummary[],
  filter: InnovationFilter,
  except?: Facet,
): readonly InnovationSummary[] {
  const active = facets.filter((facet) => facet !== except && filter[facet] !== undefined);
  return all.filter((innovation) => active.every((facet) => matches[facet](innovation, filter[facet] ?? '')));
}

/** How many innovations each value of a facet would show, under the other filters. */
export function countFacet(all: readonly InnovationSummary[], filter: InnovationFilter, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(facet === 'status' ? innovationStatuses.map((status) => [status, 0]) : []);
  for (const innovation of filterInnovations(all, filter, facet)) {
    for (const value of facetValues(innovation, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function facetValues(innovation: InnovationSummary, facet: Facet): readonly string[] {
  if (facet === 'tag') return innovation.tags;
  if (facet === 'collection') return innovation.collections;
  const value = innovation[facet];
  return value === undefined ? [] : [value];
}
