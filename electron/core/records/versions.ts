import { LibraryError } from '../../contract/errors';
import type { DocumentId, DocumentVersion } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';
import { markPendingSidecar } from './pending';

interface Member {
  readonly number: number;
  readonly id: DocumentId;
  readonly version_of: DocumentId | null;
  readonly version_number: number | null;
  readonly superseded_by: DocumentId | null;
}

/** All versions of the document that begins with `first`, oldest first. */
function members(reader: Reader, first: string): Promise<Member[]> {
  return reader.all<Member>(
    `SELECT number, id, version_of, version_number, superseded_by FROM document
     WHERE id = ?1 OR version_of = ?1 ORDER BY coalesce(version_number, 1), number`,
    [first],
  );
}

async function firstOf(reader: Reader, id: DocumentId): Promise<DocumentId> {
  const row = await reader.get<Member>('SELECT id, version_of FROM document WHERE id = ?', [id]);
  if (!row) throw new LibraryError('document-not-found', { id });
  return row.version_of ?? row.id;
}

/** Makes a document, with its own versions, the newest of another one's versions; what already is one stays as it is. */
export async function addVersion(tx: Transaction, document: DocumentId, of: DocumentId): Promise<void> {
  const first = await firstOf(tx, of);
  const added = await firstOf(tx, document);
  if (document === of) throw new LibraryError('versions-unsuitable');
  if (first === added) return;
  const here = (await members(tx, first)).length;
  for (const [index, { number }] of (await members(tx, added)).entries()) {
    await tx.run('UPDATE document SET version_of = ?, version_number = ? WHERE number = ?', [first, here + index + 1, number]);
  }
  await settleVersions(tx, first, document);
}

/**
 * Puts the versions that begin with `first` in order after one came or went: numbers without a gap, the newest known to all others,
 * the oldest that is left as the first. Notes the sidecars that have to be written; `changed` is written in any case.
 */
export async function settleVersions(tx: Transaction, first: string, changed?: DocumentId): Promise<void> {
  const all = await members(tx, first);
  const [oldest, newest] = [all[0], all.at(-1)];
  if (!oldest || !newest) return;
  for (const [index, member] of all.entries()) {
    const wanted = {
      version_of: index === 0 ? null : oldest.id,
      version_number: all.length > 1 ? index + 1 : null,
      superseded_by: member === newest ? null : newest.id,
    };
    const same =
      member.version_of === wanted.version_of &&
      member.version_number === wanted.version_number &&
      member.superseded_by === wanted.superseded_by;
    if (same && member.id !== changed) continue;
    await tx.run('UPDATE document SET version_of = ?, version_number = ?, superseded_by = ? WHERE number = ?', [
      ...[wanted.version_of, wanted.version_number, wanted.superseded_by, member.number],
    ]);
    await markPendingSidecar(tx, member.id);
  }
}

/** Puts every document's versions in order, after a rebuild. */
export async function settleAllVersions(tx: Transaction): Promise<void> {
  const firsts = await tx.all<{ first: string }>('SELECT DISTINCT version_of AS first FROM document WHERE version_of IS NOT NULL');
  for (const { first } of firsts) await settleVersions(tx, first);
}

/** The versions of a document, oldest first; an empty list where there is only this one. `document-not-found` where there is none. */
export async function listVersions(reader: Reader, id: DocumentId): Promise<DocumentVersion[]> {
  const first = await firstOf(reader, id);
  const rows = await reader.all<VersionRow>(
    `SELECT id AS documentId, version_number AS number, title, file_name AS fileName, imported_at AS importedAt, superseded_by IS NULL AS newest
     FROM document WHERE id = ?1 OR version_of = ?1 ORDER BY coalesce(version_number, 1), document.number`,
    [first],
  );
  return rows.length < 2 ? [] : rows.map((row) => ({ ...row, number: row.number ?? 1, newest: row.newest === 1 }));
}

type VersionRow = Omit<DocumentVersion, 'number' | 'newest'> & { readonly number: number | null; readonly newest: 0 | 1 };
