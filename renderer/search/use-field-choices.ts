import { families, formats, furnishings, innovationStatuses, languages, sectionKeys, stages } from '../../electron/contract/types';
import type { SearchField, SearchPage } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { useRegionChoices } from '../ui/regions';
import { useFacetLabel } from './use-facet-label';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const closed: Partial<Record<SearchField, readonly string[]>> = {
  section: sectionKeys.filter((key) => key !== 'free'),
  has: furnishings,
  stage: stages,
  family: families,
  status: innovationStatuses,
  format: formats,
  language: languages,
  kind: ['innovation', 'document'],
  sdg: Array.from({ length: 17 }, (_, index) => String(index + 1)),
};

/** Filters for which any words may be typed. */
export function isFreeText(field: SearchField): boolean {
  return field === 'agency' || field === 'tag' || field === 'collection';
}

/** The values that may be chosen for a filter: all there are where the list is closed, else those that results have. */
export function useFieldChoices(field: SearchField, page: SearchPage | undefined): Choice[] {
  const label = useFacetLabel();
  const regions = useRegionChoices(true);
  const agencies = useLibrary('agencies', {}, { enabled: field === 'agency' }).data;
  const tags = useLibrary('tags', {}, { enabled: field === 'tag' }).data;
  const collections = useLibrary('collections', {}, { enabled: field === 'collection' }).data;
  if (field === 'region') return regions;
  const facet = page?.facets.find((one) => one.field === field)?.values ?? [];
  const named = new Map(facet.map((one) => [one.value, one.label]));
  const free = { agency: agencies, tag: tags, collection: collections?.map(({ name }) => name) }[field as string];
  const values = closed[field] ?? free ?? [...named.keys()];
  return [...new Set(values)].map((value) => ({ value, label: label(field, value, named.get(value)) }));
}
