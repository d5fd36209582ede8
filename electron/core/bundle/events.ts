import type { BundleEvent } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';

/** Remembers that a bundle was made or taken in. */
export async function addBundleEvent(tx: Transaction, event: BundleEvent): Promise<void> {
  const { kind, title, organization, path, at, innovations, documents, bytes } = event;
  await tx.run(
    'INSERT INTO bundle_event (kind, title, organization, path, at, innovations, documents, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [...[kind, title, organization ?? null, path, at, innovations, documents, bytes]],
  );
}

/** Bundles made and taken in, newest first. */
export async function listBundleEvents(reader: Reader): Promise<BundleEvent[]> {
  const rows = await reader.all<Omit<BundleEvent, 'organization'> & { organization: string | null }>(
    'SELECT kind, title, organization, path, at, innovations, documents, bytes FROM bundle_event ORDER BY number DESC',
  );
  return rows.map(({ organization, ...event }) => ({ ...event, ...(organization !== null && { organization }) }));
}
