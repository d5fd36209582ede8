import { randomUUID } from 'node:crypto';
import { LibraryError } from '../../contract/errors';
import type { BundleSelection, Innovation, InnovationId, Region } from '../../contract/types';
import type { Reader } from '../database/types';
import { readInnovations } from '../records/innovation-rows';
import type { BundleContent } from './crate';
import type { BundledDocument } from './manifest';

export interface SelectOptions {
  readonly reader: Reader;
  /** Answers a query with the innovations it finds. */
  readonly find: (query: string) => Promise<readonly InnovationId[]>;
  readonly resources: { readonly regions: readonly Region[]; readonly program: string };
  readonly now: Date;
  /** Title of a bundle that was given none. */
  readonly title: string;
}

/**
 * Gathers what a bundle is to hold. Only published innovations travel unless drafts are asked for:
 * one named by its id that is not published is refused (`not-published`); an empty selection too (`nothing-to-export`).
 */
export async function selectContent(selection: BundleSelection, options: SelectOptions): Promise<BundleContent> {
  const chosen = await chosenInnovations(selection, options);
  const unpublished = chosen.filter(({ status }) => status !== 'published');
  if (selection.innovations && unpublished[0] && !selection.includeDrafts)
    throw new LibraryError('not-published', { name: unpublished[0].name });
  const innovations = selection.includeDrafts ? chosen : chosen.filter(({ status }) => status === 'published');
  if (innovations.length === 0) throw new LibraryError('nothing-to-export');
  const organization = selection.organization?.trim();
  return {
    description: {
      schema: 1,
      id: randomUUID(),
      title: selection.title?.trim() || options.title,
      ...(organization && { organization }),
      createdAt: options.now.toISOString(),
      program: options.resources.program,
    },
    innovations,
    documents: await attachedDocuments(options.reader, innovations),
    regions: options.resources.regions,
  };
}

async function chosenInnovations(selection: BundleSelection, { reader, find }: SelectOptions): Promise<Innovation[]> {
  if (selection.innovations) return byIds(reader, selection.innovations);
  if (selection.collection !== undefined) {
    return readInnovations(reader, 'number IN (SELECT innovation FROM innovation_collection WHERE collection = ?)', [selection.collection]);
  }
  if (selection.query !== undefined) return byIds(reader, await find(selection.query));
  if (selection.all) return readInnovations(reader);
  throw new LibraryError('nothing-to-export');
}

async function byIds(reader: Reader, ids: readonly InnovationId[]): Promise<Innovation[]> {
  const found = await readInnovations(reader, 'id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing) throw new LibraryError('innovation-not-found', { id: missing });
  return found;
}

async function attachedDocuments(reader: Reader, innovations: readonly Innovation[]): Promise<BundledDocument[]> {
  const ids = [...new Set(innovations.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)))];
  const rows = await reader.all<Omit<BundledDocument, 'schema'>>(
    `SELECT id, title, sha256, format, bytes, file_name AS fileName, imported_at AS importedAt FROM document
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number`,
    [JSON.stringify(ids)],
  );
  return rows.map((row) => ({ schema: 1, ...row, title: row.title.slice(0, 2000) }));
}
