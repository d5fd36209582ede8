import type { DocumentId, OcrFailureCode, OcrOfDocument, PictureLine, PicturePage, Rotation } from '../../contract/types';
import type { Reader } from '../database/types';

/** A page whose recognition was wished for, with what came of it. */
export type OcrPage =
  | { readonly page: number; readonly state: 'waiting' }
  | { readonly page: number; readonly state: 'failed'; readonly code: OcrFailureCode }
  | { readonly page: number; readonly state: 'done'; readonly picture: PicturePage };

interface OcrPageRow {
  readonly page: number;
  readonly state: OcrPage['state'];
  readonly code: OcrFailureCode | null;
  readonly confidence: number | null;
  readonly rotation: Rotation | null;
  readonly lines: string | null;
}

/** The pages of the document with this number, in their order. */
export async function readOcrPages(reader: Reader, document: number): Promise<OcrPage[]> {
  const rows = await reader.all<OcrPageRow>(
    'SELECT page, state, code, confidence, rotation, lines FROM ocr_page WHERE document = ? ORDER BY page',
    [document],
  );
  return rows.map(ocrPage);
}

/** The words of one page with their boxes, to be shown on its picture; undefined where it was not recognised. */
export async function readPicturePage(reader: Reader, id: DocumentId, page: number): Promise<PicturePage | undefined> {
  const row = await reader.get<OcrPageRow>(
    `SELECT page, state, code, confidence, rotation, lines FROM ocr_page
     WHERE document = (SELECT number FROM document WHERE id = ?) AND page = ? AND state = 'done'`,
    [id, page],
  );
  const read = row && ocrPage(row);
  return read?.state === 'done' ? read.picture : undefined;
}

function ocrPage({ page, state, code, confidence, rotation, lines }: OcrPageRow): OcrPage {
  if (state === 'done') {
    const picture = { lines: JSON.parse(lines ?? '[]') as PictureLine[], confidence: confidence ?? 0, rotation: rotation ?? 0 };
    return { page, state, picture };
  }
  return state === 'failed' ? { page, state, code: code ?? 'damaged' } : { page, state };
}

export interface OcrCounts {
  readonly waiting: number;
  readonly done: number;
  readonly failed: number;
}

/** How many pages wait, are done and were set aside: in one document, or in all. */
export async function countOcrPages(reader: Reader, only?: DocumentId): Promise<OcrCounts> {
  const counts = await reader.get<OcrCounts>(
    `SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting, count(*) FILTER (WHERE state = 'done') AS done,
       count(*) FILTER (WHERE state = 'failed') AS failed
     FROM ocr_page WHERE ? IS NULL OR document = (SELECT number FROM document WHERE id = ?)`,
    [only ?? null, only ?? null],
  );
  return counts ?? { waiting: 0, done: 0, failed: 0 };
}

/** Every document with scanned pages, or one of them, oldest first. */
export async function listOcrDocuments(reader: Reader, only?: DocumentId): Promise<OcrOfDocument[]> {
  const rows = await reader.all<Omit<OcrOfDocument, 'confidence'> & { confidence: number | null }>(
    `SELECT id, title, document.status, count(*) FILTER (WHERE state = 'done') AS pagesDone,
       count(*) FILTER (WHERE state = 'waiting') AS pagesLeft, count(*) FILTER (WHERE state = 'failed') AS pagesFailed,
       CAST(round(avg(confidence) FILTER (WHERE state = 'done' AND confidence > 0)) AS INTEGER) AS confidence
     FROM ocr_page JOIN document ON document.number = ocr_page.document
     WHERE ? IS NULL OR id = ? GROUP BY document.number ORDER BY document.number`,
    [only ?? null, only ?? null],
  );
  return rows.map(({ confidence, ...row }) => ({ ...row, ...(confidence !== null && { confidence }) }));
}
