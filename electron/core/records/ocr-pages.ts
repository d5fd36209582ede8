import type { Block, DocumentId, Format, Language, OcrFailureCode, PicturePage } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';
import { readBlocks, replaceBlocks } from './documents';

/** A page of a document: `document` is the document's number in this database, `page` counts from 1. */
export interface PageOfDocument {
  readonly document: number;
  readonly page: number;
}

/** A page that waits to be recognised, and which original it is in. */
export interface WaitingPage extends PageOfDocument {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly format: Format;
}

/** What was recognised on a page, and the blocks made of it. */
export interface RecognisedPage {
  readonly page: number;
  readonly picture: PicturePage;
  readonly blocks: readonly Block[];
}

/** Gives a document's blocks what only the whole document can tell: the headings above each, the language. */
export type FinishReading = (blocks: readonly Block[]) => { readonly blocks: readonly Block[]; readonly language: Language };

/** After so many failures a page is set aside. */
const mostTries = 2;

/** Lets pages of a document wait to be recognised; those that are known already are left as they are. */
export async function enqueueOcrPages(tx: Transaction, document: number, pages: readonly number[]): Promise<void> {
  await tx.run("INSERT OR IGNORE INTO ocr_page (document, page, state) SELECT ?, value, 'waiting' FROM json_each(?)", [
    document,
    JSON.stringify(pages),
  ]);
  await refreshStatus(tx, document);
}

/** True while pages of a document wait to be recognised. */
export async function waitsForPictures(reader: Reader, document: number): Promise<boolean> {
  return (await reader.get("SELECT 1 FROM ocr_page WHERE document = ? AND state = 'waiting'", [document])) !== undefined;
}

/** Lets every page of PDFs without any text wait, where nobody has yet: for libraries made before pages were recognised. Gives their number. */
export async function enqueueUnreadDocuments(tx: Transaction): Promise<number> {
  const { changes } = await tx.run(
    `WITH RECURSIVE unread (document, pages) AS (
       SELECT number, pages FROM document WHERE status = 'no-text' AND format = 'pdf' AND number NOT IN (SELECT document FROM ocr_page)),
     numbered (document, page) AS (
       SELECT document, pages FROM unread WHERE pages > 0 UNION ALL SELECT document, page - 1 FROM numbered WHERE page > 1)
     INSERT INTO ocr_page (document, page, state) SELECT document, page, 'waiting' FROM numbered`,
  );
  return changes;
}

/** The page that is next: the least tried, then the oldest document's first. `inWork` are passed over; `only` keeps to one document. */
export function nextOcrPage(reader: Reader, inWork: readonly PageOfDocument[], only?: DocumentId): Promise<WaitingPage | undefined> {
  return reader.get<WaitingPage>(
    `SELECT ocr_page.document, ocr_page.page, document.id, document.sha256, document.format
     FROM ocr_page JOIN document ON document.number = ocr_page.document
     WHERE state = 'waiting' AND (? IS NULL OR document.id = ?)
       AND NOT EXISTS (SELECT 1 FROM json_each(?) WHERE value->>'document' = ocr_page.document AND value->>'page' = ocr_page.page)
     ORDER BY tried, ocr_page.document, ocr_page.page LIMIT 1`,
    [only ?? null, only ?? null, JSON.stringify(inWork)],
  );
}

/**
 * Stores recognised pages with the blocks made of them, in the places their numbers give them among the document's others. What stood on these
 * pages before is replaced: their picture shows it too. The caller indexes the document in the same transaction.
 */
export async function storeOcrPages(
  tx: Transaction,
  document: number,
  recognised: readonly RecognisedPage[],
  finish: FinishReading,
): Promise<void> {
  for (const { page, picture } of recognised) {
    await tx.run(
      `INSERT INTO ocr_page (document, page, state, tried, confidence, rotation, lines) VALUES (?, ?, 'done', 1, ?, ?, ?)
       ON CONFLICT (document, page) DO UPDATE SET state = 'done', tried = tried + 1, code = NULL,
         confidence = excluded.confidence, rotation = excluded.rotation, lines = excluded.lines`,
      [document, page, picture.confidence, picture.rotation, JSON.stringify(picture.lines)],
    );
  }
  const replaced = new Set(recognised.map(({ page }) => page));
  const kept = (await readBlocks(tx, document)).filter(({ page }) => page === undefined || !replaced.has(page));
  const all = [...kept, ...recognised.flatMap(({ blocks }) => blocks)];
  const { blocks, language } = finish(all.sort((a, b) => (a.page ?? 0) - (b.page ?? 0))); // the sort is stable: a page's blocks stay in order
  await replaceBlocks(tx, document, blocks);
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  await tx.run('UPDATE document SET characters = ?, language = ? WHERE number = ?', [characters, language, document]);
  await refreshStatus(tx, document);
  await markPendingOcrFile(tx, document);
}

/** Notes that a page could not be recognised: it waits for another try, or is set aside. */
export async function failOcrPage(tx: Transaction, { document, page }: PageOfDocument, code: OcrFailureCode): Promise<void> {
  await tx.run(
    "UPDATE ocr_page SET tried = tried + 1, code = ?, state = iif(tried + 1 >= ?, 'failed', 'waiting') WHERE document = ? AND page = ?",
    [code, mostTries, document, page],
  );
  await markPendingOcrFile(tx, document);
}

/** Lets pages that were set aside wait again: of one document, or of all. */
export async function retryOcrPages(tx: Transaction, only?: DocumentId): Promise<void> {
  await tx.run(
    `UPDATE ocr_page SET state = 'waiting', tried = 0, code = NULL
     WHERE state = 'failed' AND (? IS NULL OR document = (SELECT number FROM document WHERE id = ?))`,
    [only ?? null, only ?? null],
  );
}

async function refreshStatus(tx: Transaction, document: number): Promise<void> {
  await tx.run(
    `UPDATE document SET status = CASE
       WHEN characters = 0 THEN 'no-text'
       WHEN EXISTS (SELECT 1 FROM ocr_page WHERE ocr_page.document = document.number AND state <> 'done') OR skipped_pages IS NOT NULL THEN 'partial'
       ELSE 'imported' END
     WHERE number = ?`,
    [document],
  );
}

async function markPendingOcrFile(tx: Transaction, document: number): Promise<void> {
  await tx.run('INSERT OR IGNORE INTO pending_ocr_file (document) VALUES (?)', [document]);
}
