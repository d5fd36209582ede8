import type { LibraryApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import type { Attachment, Innovation } from '../contract/types';
import type { LibraryParts } from './library-parts';
import type { Transaction } from './database/types';
import { writeInnovation } from './records/innovation-rows';
import {
  changeInnovation,
  getInnovation,
  listAgencies,
  listCollections,
  listInnovations,
  listTags,
  newInnovation,
} from './records/innovations';
import { markPendingRecord, writePendingRecords } from './records/pending';

type Methods = Pick<
  LibraryApi,
  'innovations' | 'innovation' | 'createInnovation' | 'updateInnovation' | 'tags' | 'collections' | 'agencies'
>;

/** The records: each change is one transaction, then the record's file beside the database. */
export function innovationMethods(parts: LibraryParts, forgetSuggestions: () => void): Methods {
  const { database, folder, now } = parts;
  const saved = async (record: Innovation) => {
    await writePendingRecords(folder, database);
    forgetSuggestions();
    parts.emit('library-changed', { documents: true, innovations: true });
    return getInnovation(database.read, record.id);
  };
  return {
    innovations: () => listInnovations(database.read),
    innovation: ({ id }) => getInnovation(database.read, id),
    tags: () => listTags(database.read),
    collections: () => listCollections(database.read),
    agencies: () => listAgencies(database.read),
    createInnovation: async (draft) => saved(await database.write((tx) => storeInnovation(tx, newInnovation(draft, now())))),
    updateInnovation: async ({ id, changes }) =>
      saved(await database.write(async (tx) => storeInnovation(tx, changeInnovation(await getInnovation(tx, id), changes, now())))),
  };
}

/** Writes one record, which triggers note to be indexed; every attached document must be in the library (`document-not-found`). */
export async function storeInnovation(tx: Transaction, record: Innovation): Promise<Innovation> {
  await requireDocuments(tx, record.documents);
  await writeInnovation(tx, record);
  await markPendingRecord(tx, record.id);
  return record;
}

async function requireDocuments(tx: Transaction, attachments: readonly Attachment[]): Promise<void> {
  for (const { documentId } of attachments) {
    const row = await tx.get('SELECT 1 FROM document WHERE id = ?', [documentId]);
    if (!row) throw new LibraryError('document-not-found', { id: documentId });
  }
}
