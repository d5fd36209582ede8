import { randomUUID } from 'node:crypto';
import type { InnovationChanges, InnovationDraft } from '../../contract/api';
import { LibraryError } from '../../contract/errors';
import type { Innovation, InnovationId, InnovationSummary } from '../../contract/types';
import type { Reader } from '../database/types';
import { readInnovations } from './innovation-rows';

/** All innovations by name, without their long texts. */
export async function listInnovations(reader: Reader): Promise<InnovationSummary[]> {
  return (await readInnovations(reader)).map(summarizeInnovation);
}

/** What a list shows of an innovation. */
export function summarizeInnovation(record: Innovation): InnovationSummary {
  const { aliases, problem, howItWorks, results, resources, replicationNotes, createdAt, ...summary } = record;
  void [aliases, problem, howItWorks, results, resources, replicationNotes, createdAt];
  return summary;
}

/** One innovation whole; `innovation-not-found` where there is none. */
export async function getInnovation(reader: Reader, id: InnovationId): Promise<Innovation> {
  const [record] = await readInnovations(reader, 'id = ?', [id]);
  if (!record) throw new LibraryError('innovation-not-found', { id });
  return record;
}

/** A new record out of what a person filled in. */
export function newInnovation(draft: InnovationDraft, now: Date): Innovation {
  const at = now.toISOString();
  const blank: Innovation = {
    id: randomUUID() as InnovationId,
    name: draft.name,
    aliases: [],
    status: 'draft',
    tags: [],
    collections: [],
    documents: [],
    createdAt: at,
    updatedAt: at,
  };
  return changeInnovation(blank, draft, now);
}

/** The record with the given fields replaced; '' and 0 clear a field. Nothing else changes but `updatedAt`. */
export function changeInnovation(record: Innovation, changes: InnovationChanges, now: Date): Innovation {
  const merged: Record<string, unknown> = { ...record, ...changes, updatedAt: now.toISOString() };
  for (const [key, value] of Object.entries(merged)) {
    if (value === '' || value === 0 || value === undefined) delete merged[key];
  }
  return merged as unknown as Innovation; // the schema of the changes has checked every field
}

/** Every tag in use. */
export async function listTags(reader: Reader): Promise<string[]> {
  return (await reader.all<{ tag: string }>('SELECT DISTINCT tag FROM innovation_tag ORDER BY tag')).map(({ tag }) => tag);
}

/** Every collection with the number of its innovations. */
export function listCollections(reader: Reader): Promise<{ name: string; innovations: number }[]> {
  return reader.all(
    'SELECT collection AS name, count(*) AS innovations FROM innovation_collection GROUP BY collection ORDER BY collection',
  );
}

/** Every agency named in an innovation. */
export async function listAgencies(reader: Reader): Promise<string[]> {
  const rows = await reader.all<{ agency: string }>('SELECT DISTINCT agency FROM innovation WHERE agency IS NOT NULL ORDER BY agency');
  return rows.map(({ agency }) => agency);
}
