import type { DocumentId, VersionOffer } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';

interface Candidate {
  readonly number: number;
  readonly shared: string;
}

/** Looks whether a document that was just added is another one again: the same path, or the same title by the same author or agency. Suggests, decides nothing. */
export async function offerVersions(tx: Transaction, number: number): Promise<void> {
  const samePath = await findSamePath(tx, number);
  const found = samePath ?? (await findSameTitle(tx, number));
  if (!found) return;
  const evidence = JSON.stringify({ reason: samePath ? 'same-path' : 'same-title', shared: found.shared });
  await tx.run("INSERT OR IGNORE INTO duplicate_pair (kind, a, b, evidence, state) VALUES ('version', ?, ?, ?, 'suggested')", [
    ...[number, found.number, evidence],
  ]);
}

/** The bytes differ, or it would be the same document. A bundle is the source of many: their own names tell them apart. */
function findSamePath(tx: Transaction, number: number): Promise<Candidate | undefined> {
  return tx.get<Candidate>(
    `SELECT other.number, other.source AS shared FROM document AS mine
     JOIN document AS other ON other.source = mine.source AND other.file_name = mine.file_name
     WHERE mine.number = ? AND other.number < mine.number AND other.superseded_by IS NULL
     ORDER BY other.number DESC LIMIT 1`,
    [number],
  );
}

async function findSameTitle(tx: Transaction, number: number): Promise<Candidate | undefined> {
  const rows = await tx.all<{ number: number; shared: string | null }>(
    `SELECT other.number, coalesce(
         iif(other.author = mine.author COLLATE NOCASE, other.author, NULL),
         (SELECT theirs.value FROM fact AS own JOIN fact AS theirs ON theirs.kind = 'agency' AND theirs.value = own.value COLLATE NOCASE
          WHERE own.document = mine.number AND own.kind = 'agency' AND theirs.document = other.number LIMIT 1)) AS shared
     FROM document AS mine JOIN document AS other ON other.title = mine.title COLLATE NOCASE
     WHERE mine.number = ? AND other.number < mine.number AND other.superseded_by IS NULL
     ORDER BY other.number DESC LIMIT 20`,
    [number],
  );
  for (const { number: other, shared } of rows) if (shared !== null) return { number: other, shared };
  return undefined;
}

interface OfferRow {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly ofId: DocumentId;
  readonly ofTitle: string;
  readonly ofImportedAt: string;
  readonly evidence: string;
}

/** Offers that wait for a person, newest first. One of the two may have been taken into another chain meanwhile: it is offered no more. */
export async function listVersionOffers(reader: Reader): Promise<VersionOffer[]> {
  const rows = await reader.all<OfferRow>(
    `SELECT a.id AS documentId, a.title, b.id AS ofId, b.title AS ofTitle, b.imported_at AS ofImportedAt, pair.evidence
     FROM duplicate_pair AS pair JOIN document AS a ON a.number = pair.a JOIN document AS b ON b.number = pair.b
     WHERE pair.kind = 'version' AND pair.state = 'suggested' AND a.superseded_by IS NULL AND b.superseded_by IS NULL
     ORDER BY a.number DESC`,
  );
  return rows.map(({ documentId, title, ofId, ofTitle, ofImportedAt, evidence }) => ({
    ...{ documentId, title, of: { documentId: ofId, title: ofTitle, importedAt: ofImportedAt } },
    ...(JSON.parse(evidence) as Pick<VersionOffer, 'reason' | 'shared'>),
  }));
}

/** Remembers what a person decided of two documents. */
export async function decideVersion(
  tx: Transaction,
  pair: { readonly document: DocumentId; readonly of: DocumentId },
  state: 'accepted' | 'dismissed',
): Promise<void> {
  await tx.run(
    `INSERT INTO duplicate_pair (kind, a, b, evidence, state)
     SELECT 'version', a.number, b.number, '{}', ?3 FROM document AS a, document AS b WHERE a.id = ?1 AND b.id = ?2
     ON CONFLICT (kind, a, b) DO UPDATE SET state = excluded.state`,
    [pair.document, pair.of, state],
  );
}
