import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryPart, SearchField } from '../../electron/contract/types';
import { shortRegionName } from '../ui/regions';
import { useRegions } from '../vocabularies';
import { rangeOf } from './facets';

/** Rooms of words in which the values of these filters have their names; the others come with their own. */
const rooms: Partial<Record<SearchField, string>> = {
  section: 'recognition:section',
  has: 'search:has',
  family: 'recognition:familyShort',
  status: 'common:status',
  stage: 'common:stage',
  format: 'common:format',
  language: 'common:language',
  kind: 'search:kind',
  versions: 'search:versionsValue',
};

/** The words for a value of a filter; `label` is what the library calls it. */
export function useFacetLabel(): (field: SearchField, value: string, label?: string) => string {
  const { t } = useTranslation(['search', 'recognition', 'common']);
  const { byCode } = useRegions();
  return useCallback(
    (field, value, label = value) => {
      const region = field === 'region' ? byCode.get(value) : undefined;
      if (region !== undefined) return shortRegionName(region);
      if (field === 'sdg' && /^\d+$/.test(value)) return label === value ? t('recognition:goal', { n: value }) : `${value}. ${label}`;
      if (field === 'year') return yearWords(value);
      const room = rooms[field];
      return room === undefined ? label : String(t(`${room}.${value}` as never, { defaultValue: label }));
    },
    [t, byCode],
  );
}

/** A range of years in words: "2021–2023". */
export function yearWords(value: string): string {
  const range = rangeOf([value]);
  if (range === undefined || (range.from === undefined && range.to === undefined)) return value;
  if (range.from === range.to) return String(range.from);
  if (range.to === undefined) return `≥ ${range.from ?? ''}`;
  return range.from === undefined ? `≤ ${range.to}` : `${range.from}–${range.to}`;
}

/** The values of a filter as its chip shows them. */
export function usePartWords(): (part: QueryPart) => string {
  const label = useFacetLabel();
  return useCallback(
    (part) => {
      const { kind, field, values = [], text } = part;
      if (kind === 'ignored' && field === undefined) return leftOutWords(text);
      if (field === undefined || values.length === 0) return text;
      if (field !== 'region' && field !== 'year' && rooms[field] === undefined) return text;
      return values.map((value) => label(field, value, values.length === 1 ? text : value)).join(', ');
    },
    [label],
  );
}

/** The words of `-sinonim:"lanjut usia"`. */
function leftOutWords(text: string): string {
  return text.replace(/^-[^:]*:/, '').replaceAll(/["“”«»]/g, '');
}
