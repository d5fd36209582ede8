import { LibraryError } from '../../../contract/errors';
import type { OcrFailureCode, PicturePage } from '../../../contract/types';
import { createProcessPool, type Asked, type ProcessHost, type ProcessLimits } from '../watched-processes';
import { hasLanguageData } from './language-data';
import { ocrAnswerSchema, type OcrOutcome } from './messages';

export type PageReading =
  | { readonly kind: 'recognised'; readonly page: PicturePage }
  | { readonly kind: 'failed'; readonly code: OcrFailureCode }
  | { readonly kind: 'cancelled' };

/** Reads the words of pages in processes of their own. */
export interface PageReader {
  /** One page (from 1) of the file at `path`. Throws `ocr-unavailable` where the program's own data are missing. */
  read(file: { readonly path: string; readonly page: number }, signal?: AbortSignal): Promise<PageReading>;
  close(): Promise<void>;
}

export interface OcrLimits extends ProcessLimits {
  /** Milliseconds for one page, with the start of tesseract and a second look at a page that stands on its head. */
  readonly milliseconds: number;
}

/** What the measurements recommend: pages take 4 to 5 s of a processor, and a process grows from 270 MB by some 30 with each page. */
export const ocrLimits: OcrLimits = {
  milliseconds: 90_000,
  killBytes: 1024 * 2 ** 20,
  replaceBytes: 450 * 2 ** 20,
  replaceFiles: 100,
  watchEvery: 200,
};

/** `languageData` is the folder that holds tesseract's data for every language. */
export function createPageReader(host: ProcessHost, languageData: string, limits: OcrLimits = ocrLimits): PageReader {
  const pool = createProcessPool<OcrOutcome>(host, limits, { answer: ocrAnswerSchema });
  return {
    read: async (file, signal) => {
      if (!(await hasLanguageData(languageData))) throw new LibraryError('ocr-unavailable');
      const question = { ...file, languageData };
      const asking = { milliseconds: limits.milliseconds, signal };
      const first = await pool.ask(question, asking);
      return readingOf(first.kind === 'died' ? await pool.ask(question, { ...asking, fresh: true }) : first);
    },
    close: () => pool.close(),
  };
}

function readingOf(asked: Asked<OcrOutcome>): PageReading {
  switch (asked.kind) {
    case 'answered':
      if (asked.outcome.kind === 'unavailable') throw new LibraryError('ocr-unavailable');
      return asked.outcome;
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'timeout':
    case 'too-large':
      return { kind: 'failed', code: asked.kind };
    case 'nonsense':
    case 'died':
      return { kind: 'failed', code: 'damaged' };
  }
}
