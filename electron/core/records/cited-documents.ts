import type { DocumentId } from '../../contract/types';
import type { Reader } from '../database/types';

/** What a citation of a document needs besides its title. */
export interface CitedDocument {
  readonly fileName: string;
  /** BPS code. */
  readonly region?: string;
  readonly year?: string;
  readonly agency?: string;
}

/** File names of these documents, and what was recognised in them with some certainty. */
export async function readCitedDocuments(reader: Reader, ids: readonly DocumentId[]): Promise<ReadonlyMap<string, CitedDocument>> {
  const rows = await reader.all<{ number: number; id: string; fileName: string }>(
    'SELECT number, id, file_name AS fileName FROM document WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
  );
  const facts = await reader.all<{ document: number; kind: string; value: string }>(
    `SELECT document, kind, value FROM fact
     WHERE document IN (SELECT value FROM json_each(?)) AND kind IN ('region', 'year', 'agency') AND confidence >= 0.5
     ORDER BY document, kind, confidence, position DESC`,
    [JSON.stringify(rows.map(({ number }) => number))],
  );
  const surest = new Map<number, Record<string, string>>();
  for (const { document, kind, value } of facts) surest.set(document, { ...surest.get(document), [kind]: value });
  return new Map(rows.map(({ number, id, fileName }) => [id, { fileName, ...surest.get(number) }]));
}
