import vocabulary from '../../../../resources/vocabularies/furnishings.json';
import { furnishings, type Furnishing } from '../../../contract/types';

/** What entries are filtered and counted by. `section` says which sections an entry has. */
export const valueFields = [
  ...(['region', 'year', 'sector', 'category', 'sdg', 'value', 'stage', 'award', 'agency', 'family'] as const),
  ...(['status', 'has', 'tag', 'collection', 'format', 'language', 'kind', 'section'] as const),
] as const;
export type ValueField = (typeof valueFields)[number];

/** The values of an entry in each field; a field without any is absent. */
export type EntryValues = Readonly<Partial<Record<ValueField, readonly string[]>>>;

/** What the index knows of an entry besides its words. */
export interface EntryRecord {
  readonly entry: number;
  readonly values: EntryValues;
  /** When it came or changed, in milliseconds since 1970. */
  readonly changed: number;
  /** Districts besides its own that its texts on replication name. */
  readonly replications: number;
  /** Filled parts of a record, or recognised sections of a document. */
  readonly filled: number;
  /** A newer version is there. */
  readonly superseded: boolean;
  /** On documents: the innovations they belong to, as entries. */
  readonly innovations: readonly number[];
}

export interface FurnishingSource {
  readonly sections: readonly string[];
  /** Headings as they are written. */
  readonly headings: readonly string[];
  readonly roles: readonly string[];
  readonly amounts: boolean;
  readonly texts?: { readonly resources?: string | null; readonly replicationNotes?: string | null };
}

/** What an entry is furnished with: steps to follow, costs, an evaluation, replication. */
export function furnishingsOf({ sections, headings, roles, amounts, texts }: FurnishingSource): readonly Furnishing[] {
  const filled = (text: string | null | undefined) => (text ?? '').trim() !== '';
  const has: Readonly<Record<Furnishing, boolean>> = {
    sop: roles.includes('procedure') || headings.some(isProcedure),
    cost: amounts || filled(texts?.resources),
    evaluation: sections.includes('pengukuran_dampak'),
    replication: sections.includes('replikasi') || filled(texts?.replicationNotes),
  };
  return furnishings.filter((one) => has[one]);
}

/** Puts lists together without repeating a value, in a steady order, so that equal sets are written alike. */
export function united(...lists: readonly (readonly (string | null | undefined)[])[]): readonly string[] {
  return [...new Set(lists.flat().filter((value) => value !== null && value !== undefined && value !== ''))].sort() as string[];
}

const procedure = new RegExp(`(?<!\\p{L})(?:${vocabulary.procedureHeadings.join('|')})(?!\\p{L})`, 'iu');

function isProcedure(heading: string): boolean {
  return procedure.test(heading);
}

const serviceValues: ReadonlySet<string> = new Set(vocabulary.serviceValues);

/** The values of service that a librarian tagged a record with. */
export function serviceValuesOf(tags: readonly string[]): readonly string[] {
  return tags.map((tag) => tag.toLowerCase()).filter((tag) => serviceValues.has(tag));
}
