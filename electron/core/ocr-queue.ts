import { LibraryError } from '../contract/errors';
import type { DocumentId } from '../contract/types';
import { finishReading } from './import/ocr/finish-reading';
import { layOutPage } from './import/ocr/layout';
import { writePendingOcrFiles } from './import/ocr/ocr-file';
import { createPageReader, type PageReading } from './import/ocr/page-reader';
import { runOcr, type Pace } from './import/ocr/run-ocr';
import { originalPath } from './import/originals';
import type { LibraryParts } from './library-parts';
import { failOcrPage, nextOcrPage, storeOcrPages, type WaitingPage } from './records/ocr-pages';
import { countOcrPages } from './records/ocr-results';

/** Pages after which what was recognised is written beside the originals, though documents are not complete. */
const pagesBetweenFiles = 20;

export interface ScanRun {
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly isPaused: () => boolean;
  /** Keeps to the pages of one document. */
  readonly only?: DocumentId;
  /** Told after each page that was read and stored. */
  readonly onPage: (milliseconds: number) => Promise<void>;
}

/** Recognises the pages that wait. Each page is one transaction with its words, blocks and index: a crash loses at most the pages in work. */
export async function readScans(parts: LibraryParts, run: ScanRun): Promise<void> {
  const { database, folder, ocr } = parts;
  if ((await countOcrPages(database.read, run.only)).waiting === 0) return;
  if (!ocr) throw new LibraryError('ocr-unavailable');
  const reader = createPageReader(ocr.host, ocr.languageData);
  let unwritten = 0;
  try {
    await runOcr<WaitingPage>({
      ...{ reader, pace: run.pace, signal: run.signal, isPaused: run.isPaused },
      next: (inWork) => nextOcrPage(database.read, inWork, run.only),
      locate: ({ sha256, format, page }) => ({ path: originalPath(folder, sha256, format), page }),
      onPage: async (page, reading, milliseconds) => {
        await storeReading(parts, page, reading);
        unwritten += 1;
        const isComplete = (await countOcrPages(database.read, page.id)).waiting === 0;
        if (isComplete || unwritten >= pagesBetweenFiles) {
          unwritten = 0;
          await writePendingOcrFiles(folder, database);
        }
        if (isComplete) parts.emit('library-changed', { documents: true, innovations: false });
        await run.onPage(milliseconds);
      },
    });
  } finally {
    await reader.close();
  }
}

async function storeReading(
  { database, settleDocument }: LibraryParts,
  at: WaitingPage,
  reading: Exclude<PageReading, { kind: 'cancelled' }>,
): Promise<void> {
  await database.write(async (tx) => {
    if (reading.kind === 'failed') {
      await failOcrPage(tx, at, reading.code);
      return settleDocument(tx, at.document);
    }
    const page = { page: at.page, picture: reading.page, blocks: layOutPage(reading.page, at.page) };
    await storeOcrPages(tx, at.document, [page], finishReading);
    await settleDocument(tx, at.document);
  });
}
