import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ocrFailureCodes } from '../../../contract/types';
import type { Database, Reader, Transaction } from '../../database/types';
import { writeFileDurably } from '../../records/durable-file';
import { enqueueOcrPages, failOcrPage, storeOcrPages } from '../../records/ocr-pages';
import { readOcrPages, type OcrPage } from '../../records/ocr-results';
import { finishReading } from './finish-reading';
import { layOutPage } from './layout';
import { picturePageSchema } from './messages';

const page = z.int().min(1);
const ocrFileSchema = z.strictObject({
  schema: z.literal(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.array(
    z.discriminatedUnion('state', [
      z.strictObject({ page, state: z.literal('waiting') }),
      z.strictObject({ page, state: z.literal('failed'), code: z.enum(ocrFailureCodes) }),
      z.strictObject({ page, state: z.literal('done'), picture: picturePageSchema }),
    ]),
  ),
});

/** Path of what was recognised of an original; it lies beside it, because it took minutes to make. */
export function ocrFilePath(folder: string, sha256: string): string {
  return join(folder, 'originals', sha256.slice(0, 2), `${sha256}.ocr.json`);
}

/** Writes the files of all documents whose pages were recognised since theirs was written, and takes the notes back. */
export async function writePendingOcrFiles(folder: string, database: Database): Promise<void> {
  for (const { document, pages } of await writeLateOcrFiles(folder, database.read)) {
    await database.write((tx) =>
      tx.run(
        `DELETE FROM pending_ocr_file WHERE document = ? AND ? = (SELECT count(*) FROM ocr_page WHERE document = ? AND state <> 'waiting')`,
        [document, pages, document],
      ),
    );
  }
}

/** The same without the notes, for a database that is only read; gives which documents' files it wrote, with how many pages that no longer wait. */
export async function writeLateOcrFiles(folder: string, reader: Reader): Promise<{ document: number; pages: number }[]> {
  const late = await reader.all<{ number: number; sha256: string }>(
    'SELECT number, sha256 FROM document WHERE number IN (SELECT document FROM pending_ocr_file)',
  );
  const written: { document: number; pages: number }[] = [];
  for (const { number, sha256 } of late) {
    const pages = await readOcrPages(reader, number);
    const file = ocrFilePath(folder, sha256);
    await mkdir(dirname(file), { recursive: true });
    await writeFileDurably(file, `${JSON.stringify(ocrFileSchema.parse({ schema: 1, sha256, pages }))}\n`);
    written.push({ document: number, pages: pages.filter(({ state }) => state !== 'waiting').length });
  }
  return written;
}

/** The pages recognised of an original; undefined where there is no file, `unreadable` where it is not as it was written. */
export async function readOcrFile(folder: string, sha256: string): Promise<readonly OcrPage[] | undefined | 'unreadable'> {
  let text: string;
  try {
    text = await readFile(ocrFilePath(folder, sha256), 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
  try {
    const file = ocrFileSchema.parse(JSON.parse(text));
    return file.sha256 === sha256 ? file.pages : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Gives a document that was just added the pages that were recognised before. The caller indexes it in the same transaction. */
export async function restoreOcrPages(tx: Transaction, document: number, pages: readonly OcrPage[]): Promise<void> {
  const read = pages.flatMap((each) => (each.state === 'done' ? [each] : []));
  await enqueueOcrPages(
    tx,
    document,
    pages.map((each) => each.page),
  );
  const recognised = read.map((each) => ({ page: each.page, picture: each.picture, blocks: layOutPage(each.picture, each.page) }));
  if (recognised.length > 0) await storeOcrPages(tx, document, recognised, finishReading);
  for (const each of pages) {
    for (let tries = 0; each.state === 'failed' && tries < 2; tries += 1) await failOcrPage(tx, { document, page: each.page }, each.code);
  }
  await tx.run('DELETE FROM pending_ocr_file WHERE document = ?', [document]); // the file is where the pages came from
}
