import type { Attachment, Innovation, InnovationId, InnovationStatus, Stage } from '../../contract/types';
import type { Reader, SqlValue, Transaction } from '../database/types';

/** The columns of an innovation as SQLite holds them. */
interface InnovationRow {
  readonly number: number;
  readonly id: InnovationId;
  readonly name: string;
  readonly expansion: string | null;
  readonly aliases: string;
  readonly agency: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly stage: Stage | null;
  readonly status: InnovationStatus;
  readonly summary: string | null;
  readonly problem: string | null;
  readonly how_it_works: string | null;
  readonly results: string | null;
  readonly resources: string | null;
  readonly replication_notes: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Reads innovations whole, in the order of their names; `where` narrows them by their own columns. */
export async function readInnovations(reader: Reader, where = 'TRUE', values: readonly SqlValue[] = []): Promise<Innovation[]> {
  const rows = await reader.all<InnovationRow>(`SELECT * FROM innovation WHERE ${where} ORDER BY name COLLATE NOCASE, number`, values);
  const subset = `SELECT number FROM innovation WHERE ${where}`;
  const tags = await words(reader, 'innovation_tag', 'tag', subset, values);
  const collections = await words(reader, 'innovation_collection', 'collection', subset, values);
  const attachments = await reader.all<{ innovation: number } & Attachment>(
    `SELECT link.innovation, document.id AS documentId, link.role FROM innovation_document AS link
     JOIN document ON document.number = link.document WHERE link.innovation IN (${subset}) ORDER BY link.position`,
    values,
  );
  const documents = new Map<number, Attachment[]>();
  for (const { innovation, documentId, role } of attachments) append(documents, innovation, { documentId, role });
  return rows.map((row) => innovation(row, tags.get(row.number) ?? [], collections.get(row.number) ?? [], documents.get(row.number) ?? []));
}

async function words(reader: Reader, table: string, column: string, subset: string, values: readonly SqlValue[]) {
  const rows = await reader.all<{ innovation: number; word: string }>(
    `SELECT innovation, ${column} AS word FROM ${table} WHERE innovation IN (${subset}) ORDER BY ${column}`,
    values,
  );
  const groups = new Map<number, string[]>();
  for (const row of rows) append(groups, row.innovation, row.word);
  return groups;
}

function append<T>(groups: Map<number, T[]>, key: number, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function innovation(row: InnovationRow, tags: string[], collections: string[], documents: Attachment[]): Innovation {
  return {
    id: row.id,
    name: row.name,
    ...(row.expansion !== null && { expansion: row.expansion }),
    aliases: JSON.parse(row.aliases) as string[],
    ...(row.agency !== null && { agency: row.agency }),
    ...(row.region !== null && { region: row.region }),
    ...(row.year !== null && { year: row.year }),
    ...(row.stage !== null && { stage: row.stage }),
    status: row.status,
    ...(row.summary !== null && { summary: row.summary }),
    ...(row.problem !== null && { problem: row.problem }),
    ...(row.how_it_works !== null && { howItWorks: row.how_it_works }),
    ...(row.results !== null && { results: row.results }),
    ...(row.resources !== null && { resources: row.resources }),
    ...(row.replication_notes !== null && { replicationNotes: row.replication_notes }),
    tags,
    collections,
    documents,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Writes an innovation, new or changed, with its tags, collections and attachments; gives its number. */
export async function writeInnovation(tx: Transaction, record: Innovation): Promise<number> {
  const row = await tx.get<{ number: number }>(
    `INSERT INTO innovation (id, name, expansion, aliases, agency, region, year, stage, status, summary, problem, how_it_works, results, resources,
       replication_notes, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, expansion = excluded.expansion, aliases = excluded.aliases, agency = excluded.agency,
       region = excluded.region, year = excluded.year, stage = excluded.stage, status = excluded.status, summary = excluded.summary,
       problem = excluded.problem, how_it_works = excluded.how_it_works, results = excluded.results, resources = excluded.resources,
       replication_notes = excluded.replication_notes, created_at = excluded.created_at, updated_at = excluded.updated_at
     RETURNING number`,
    innovationValues(record),
  );
  const number = row?.number ?? 0;
  await replaceLinks(tx, number, record);
  return number;
}

function innovationValues(record: Innovation): SqlValue[] {
  const { id, name, expansion, aliases, agency, region, year, stage, status, summary, problem, howItWorks, results, resources } = record;
  return [
    ...[id, name, expansion ?? null, JSON.stringify(aliases), agency ?? null, region ?? null, year ?? null, stage ?? null, status],
    ...[summary ?? null, problem ?? null, howItWorks ?? null, results ?? null, resources ?? null, record.replicationNotes ?? null],
    ...[record.createdAt, record.updatedAt],
  ];
}

/** Only what differs is written, for each row that changes has its innovation and document indexed again. */
async function replaceLinks(tx: Transaction, number: number, record: Innovation): Promise<void> {
  await replaceWords(tx, 'tag', number, record.tags);
  await replaceWords(tx, 'collection', number, record.collections);
  const documents = JSON.stringify(record.documents);
  await tx.run(
    `DELETE FROM innovation_document WHERE innovation = ?1 AND document NOT IN (
       SELECT document.number FROM json_each(?2) AS item JOIN document ON document.id = item.value->>'documentId')`,
    [number, documents],
  );
  await tx.run(
    `INSERT INTO innovation_document (innovation, document, role, position)
     SELECT ?1, document.number, item.value->>'role', item.key FROM json_each(?2) AS item JOIN document ON document.id = item.value->>'documentId'
     WHERE TRUE ORDER BY item.key DESC
     ON CONFLICT (innovation, document) DO UPDATE SET role = excluded.role, position = excluded.position
       WHERE role <> excluded.role OR position <> excluded.position`,
    [number, documents],
  );
}

async function replaceWords(tx: Transaction, kind: 'tag' | 'collection', number: number, words: readonly string[]): Promise<void> {
  const values = [number, JSON.stringify(words)];
  const table = `innovation_${kind}`;
  await tx.run(`DELETE FROM ${table} WHERE innovation = ?1 AND ${kind} NOT IN (SELECT value FROM json_each(?2))`, values);
  await tx.run(`INSERT OR IGNORE INTO ${table} SELECT ?1, value FROM json_each(?2)`, values);
}
