import type { DocumentId, Format } from '../contract/types';
import type { Database, Reader } from './database/types';
import { writeSidecar, type Sidecar } from './import/originals';
import { loadCorrections } from './records/recognition-rows';

interface SidecarRow {
  readonly number: number;
  readonly id: DocumentId;
  readonly sha256: string;
  readonly format: Format;
  readonly bytes: number;
  readonly fileName: string;
  readonly source: string;
  readonly importedAt: string;
  readonly versionOf: DocumentId | null;
  readonly versionNumber: number | null;
}

/** Writes the sidecars of all documents that changed since theirs was written, and takes the notes back. */
export async function writePendingSidecars(folder: string, database: Database): Promise<void> {
  const rows = await database.read.all<SidecarRow>(
    `SELECT number, id, sha256, format, bytes, file_name AS fileName, source, imported_at AS importedAt,
       version_of AS versionOf, version_number AS versionNumber
     FROM document WHERE id IN (SELECT document FROM pending_sidecar)`,
  );
  for (const row of rows) {
    const sidecar = await sidecarOf(database.read, row);
    await writeSidecar(folder, sidecar);
    await database.write(async (tx) => {
      const now = await tx.get<SidecarRow>(
        'SELECT number, version_of AS versionOf, version_number AS versionNumber FROM document WHERE id = ?',
        [row.id],
      );
      // a change that came in between keeps its note
      const current = now && JSON.stringify(await sidecarOf(tx, { ...row, ...now })) === JSON.stringify(sidecar);
      if (!now || current) await tx.run('DELETE FROM pending_sidecar WHERE document = ?', [row.id]);
    });
  }
}

async function sidecarOf(reader: Reader, row: SidecarRow): Promise<Sidecar> {
  const { number, versionOf, versionNumber, ...described } = row;
  const corrections = (await loadCorrections(reader, number)) as Record<string, unknown>[];
  return {
    schema: 1,
    ...described,
    ...(versionOf !== null && { versionOf }),
    ...(versionNumber !== null && { versionNumber }),
    ...(corrections.length > 0 && { corrections }),
  };
}
