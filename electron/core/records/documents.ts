import { LibraryError } from '../../contract/errors';
import type {
  Block,
  DocumentDetail,
  DocumentId,
  DocumentStatus,
  DocumentSummary,
  Family,
  Format,
  InnovationId,
  Language,
} from '../../contract/types';
import type { Reader, SqlValue, Transaction } from '../database/types';
import { loadRecognition } from './recognition-rows';

/** A document that has been read and whose original is in its place. */
export interface NewDocument {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly format: Format;
  readonly fileName: string;
  /** Absolute path it came from. */
  readonly source: string;
  readonly title: string;
  readonly author?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly language: Language;
  readonly pages: number;
  readonly characters: number;
  readonly bytes: number;
  readonly status: DocumentStatus;
  readonly importedAt: string;
  readonly blocks: readonly Block[];
  readonly html?: string;
  /** Pages that are pictures, to be recognised. */
  readonly pictures?: readonly number[];
  /** Pages whose text was not read. */
  readonly skippedPages?: readonly number[];
  readonly versionOf?: DocumentId;
  readonly versionNumber?: number;
  readonly corrections?: readonly object[];
}

interface DocumentRow {
  readonly number: number;
  readonly id: DocumentId;
  readonly sha256: string;
  readonly format: Format;
  readonly file_name: string;
  readonly title: string;
  readonly author: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly language: Language;
  readonly pages: number;
  readonly characters: number;
  readonly bytes: number;
  readonly status: DocumentStatus;
  readonly imported_at: string;
  readonly pages_indexed: number | null;
  readonly version_of: DocumentId | null;
  readonly version_number: number | null;
  readonly superseded_by: DocumentId | null;
  readonly quality: number | null;
  readonly family: Family | null;
  readonly pages_waiting: number;
  readonly ocr_confidence: number | null;
  readonly personal_data: number;
}

const selectDocument = `SELECT document.*,
    (SELECT count(*) FROM ocr_page WHERE ocr_page.document = number AND state = 'waiting') AS pages_waiting,
    iif(pages = 0, NULL, pages - (SELECT count(*) FROM ocr_page WHERE ocr_page.document = number AND state <> 'done')
      - coalesce(json_array_length(skipped_pages), 0)) AS pages_indexed,
    (SELECT avg(confidence) FROM ocr_page WHERE ocr_page.document = number AND state = 'done' AND lines <> '[]') AS ocr_confidence,
    (SELECT count(*) FROM privacy_finding WHERE privacy_finding.document = number) AS personal_data
  FROM document`;

/** Stores a document with its text; gives its number. The caller indexes it in the same transaction. */
export async function addDocument(tx: Transaction, document: NewDocument): Promise<number> {
  const { lastId } = await tx.run(
    `INSERT INTO document (id, sha256, format, file_name, source, title, author, created, modified, language, pages, characters, bytes, status, imported_at,
       skipped_pages, version_of, version_number)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    documentValues(document),
  );
  await addBlocks(tx, lastId, document.blocks);
  if (document.html !== undefined) await tx.run('INSERT INTO document_html (document, html) VALUES (?, ?)', [lastId, document.html]);
  if (document.corrections) {
    const values = [lastId, JSON.stringify(document.corrections)];
    await tx.run('INSERT INTO correction (document, position, json) SELECT ?, key, value FROM json_each(?)', values);
  }
  return lastId;
}

function documentValues(document: NewDocument): SqlValue[] {
  const { id, sha256, format, fileName, source, title, author, created, modified } = document;
  const { language, pages, characters, bytes, status, importedAt } = document;
  return [
    ...[id, sha256, format, fileName, source, title, author ?? null, created ?? null, modified ?? null],
    ...[language, pages, characters, bytes, status, importedAt],
    ...[document.skippedPages ? JSON.stringify(document.skippedPages) : null, document.versionOf ?? null, document.versionNumber ?? null],
  ];
}

/** Puts other blocks in the place of all a document has. The caller indexes it in the same transaction. */
export async function replaceBlocks(tx: Transaction, number: number, blocks: readonly Block[]): Promise<void> {
  await tx.run('DELETE FROM block WHERE document = ?', [number]);
  await addBlocks(tx, number, blocks);
}

/** The text of the document with this number, in reading order. */
export async function readBlocks(reader: Reader, number: number): Promise<Block[]> {
  return (await reader.all<BlockRow>('SELECT * FROM block WHERE document = ? ORDER BY position', [number])).map(block);
}

/** All blocks travel as one JSON value: one call to the driver instead of one a block. */
async function addBlocks(tx: Transaction, number: number, blocks: readonly Block[]): Promise<void> {
  const rows = blocks.map((block, position) => [
    ...[position, block.kind, block.level ?? null, block.page ?? null, block.paragraph ?? null],
    ...[block.headingPath ?? null, block.text, block.cells ? JSON.stringify(block.cells) : null, signalsOf(block)],
  ]);
  await tx.run(
    `INSERT INTO block (document, position, kind, level, page, paragraph, heading_path, text, cells, signals)
     SELECT ?, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8 FROM json_each(?)`,
    [number, JSON.stringify(rows)],
  );
}

type Signals = Pick<Block, 'role' | 'bold' | 'size' | 'numbering'>;

/** What a block says beside its words; null where it says nothing, as most. */
function signalsOf({ role, bold, size, numbering }: Block): string | null {
  const signals: Signals = {
    ...(role && { role }),
    ...(bold && { bold }),
    ...(size !== undefined && { size }),
    ...(numbering !== undefined && { numbering }),
  };
  return Object.keys(signals).length === 0 ? null : JSON.stringify(signals);
}

/** The document with these bytes, if it is already here. */
export function findDocumentBySha(reader: Reader, sha256: string): Promise<{ id: DocumentId; title: string } | undefined> {
  return reader.get<{ id: DocumentId; title: string }>('SELECT id, title FROM document WHERE sha256 = ?', [sha256]);
}

/** All documents, newest first. */
export async function listDocuments(reader: Reader): Promise<DocumentSummary[]> {
  const rows = await reader.all<DocumentRow>(`${selectDocument} ORDER BY number DESC`);
  const links = await reader.all<{ document: number; id: InnovationId; name: string }>(
    `SELECT link.document, innovation.id, innovation.name FROM innovation_document AS link
     JOIN innovation ON innovation.number = link.innovation ORDER BY innovation.name`,
  );
  const innovations = groupByDocument(links);
  return rows.map((row) => summary(row, innovations.get(row.number) ?? []));
}

function groupByDocument(links: readonly { document: number; id: InnovationId; name: string }[]) {
  const groups = new Map<number, { id: InnovationId; name: string }[]>();
  for (const { document, id, name } of links) {
    const group = groups.get(document) ?? [];
    group.push({ id, name });
    groups.set(document, group);
  }
  return groups;
}

/** One document with all its text; `document-not-found` where there is none. */
export async function getDocument(reader: Reader, id: DocumentId): Promise<DocumentDetail> {
  const row = await documentRow(reader, id);
  const innovations = await reader.all<{ id: InnovationId; name: string }>(
    `SELECT innovation.id, innovation.name FROM innovation_document AS link
     JOIN innovation ON innovation.number = link.innovation WHERE link.document = ? ORDER BY innovation.name`,
    [row.number],
  );
  const metadata = {
    title: row.title,
    ...(row.author !== null && { author: row.author }),
    ...(row.created !== null && { created: row.created }),
    ...(row.modified !== null && { modified: row.modified }),
    language: row.language,
  };
  const { sections, facts, privacyFindings } = await loadRecognition(reader, row.number);
  return { ...summary(row, innovations), metadata, blocks: await readBlocks(reader, row.number), sections, facts, privacyFindings };
}

/** The HTML made for reading; '' where the format has none. */
export async function getDocumentHtml(reader: Reader, id: DocumentId): Promise<string> {
  const { number } = await documentRow(reader, id);
  const row = await reader.get<{ html: string }>('SELECT html FROM document_html WHERE document = ?', [number]);
  return row?.html ?? '';
}

async function documentRow(reader: Reader, id: DocumentId): Promise<DocumentRow> {
  const row = await reader.get<DocumentRow>(`${selectDocument} WHERE id = ?`, [id]);
  if (!row) throw new LibraryError('document-not-found', { id });
  return row;
}

function summary(row: DocumentRow, innovations: DocumentSummary['innovations']): DocumentSummary {
  const { id, title, format, pages, characters, bytes, language, sha256, status } = row;
  return {
    id,
    title,
    format,
    pages,
    characters,
    bytes,
    language,
    importedAt: row.imported_at,
    sha256,
    status,
    fileName: row.file_name,
    innovations,
    personalData: row.personal_data,
    ...(row.pages_waiting > 0 && { pagesWaiting: row.pages_waiting }),
    ...(row.ocr_confidence !== null && { ocrConfidence: Math.round(row.ocr_confidence) }),
    ...(row.quality !== null && { quality: row.quality }),
    ...(row.family !== null && { family: row.family }),
    ...(row.pages_indexed !== null && { pagesIndexed: row.pages_indexed }),
    ...(row.version_of !== null && { versionOf: row.version_of }),
    ...(row.version_number !== null && { versionNumber: row.version_number }),
    ...(row.superseded_by !== null && { supersededBy: row.superseded_by }),
  };
}

interface BlockRow {
  readonly kind: Block['kind'];
  readonly level: number | null;
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly heading_path: string | null;
  readonly text: string;
  readonly cells: string | null;
  readonly signals: string | null;
}

function block(row: BlockRow): Block {
  return {
    kind: row.kind,
    ...(row.level !== null && { level: row.level }),
    ...(row.page !== null && { page: row.page }),
    ...(row.paragraph !== null && { paragraph: row.paragraph }),
    ...(row.heading_path !== null && { headingPath: row.heading_path }),
    text: row.text,
    ...(row.cells !== null && { cells: JSON.parse(row.cells) as string[][] }),
    ...(row.signals !== null && (JSON.parse(row.signals) as Signals)),
  };
}
