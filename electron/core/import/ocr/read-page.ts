import { readFile } from 'node:fs/promises';
import type { Canvas } from '@napi-rs/canvas';
import { Refused } from '../refused';
import { hasLanguageData } from './language-data';
import type { OcrOutcome, OcrQuestion } from './messages';
import { openPdfPictures } from './pdf-page';
import { drawPictureFile } from './picture-file';
import { recognisePicture } from './recognise';
import { startTesseract, type Tesseract } from './tesseract';

/** Reads pages one after another; keeps tesseract and the last file open for the next one. */
export interface PageRecogniser {
  read(question: Omit<OcrQuestion, 'call'>): Promise<OcrOutcome>;
  close(): Promise<void>;
}

interface OpenFile {
  readonly path: string;
  draw(page: number): Promise<Canvas>;
  close(): Promise<void>;
}

/** Makes a recogniser; it is meant for a process that may be killed, because pictures and their parsers may hang. */
export function createPageRecogniser(): PageRecogniser {
  let tesseract: Promise<Tesseract> | undefined;
  let open: OpenFile | undefined;

  async function fileAt(path: string): Promise<OpenFile> {
    if (open?.path === path) return open;
    await open?.close();
    open = undefined;
    return (open = await openFile(path));
  }

  return {
    read: async ({ path, page, languageData }) => {
      if (!tesseract && !(await hasLanguageData(languageData))) return { kind: 'unavailable' };
      try {
        const picture = await (await fileAt(path)).draw(page);
        return { kind: 'recognised', page: await recognisePicture(picture, await (tesseract ??= startTesseract(languageData))) };
      } catch (error) {
        return { kind: 'failed', code: codeOf(error) };
      }
    },
    close: async () => {
      await open?.close();
      await (await tesseract)?.end();
    },
  };
}

async function openFile(path: string): Promise<OpenFile> {
  const bytes = await readFile(path);
  if (bytes.subarray(0, 1024).includes('%PDF-')) return { path, ...(await openPdfPictures(bytes)) };
  return { path, draw: (page) => drawPictureFile(bytes, page), close: () => Promise.resolve() };
}

function codeOf(error: unknown): Extract<OcrOutcome, { kind: 'failed' }>['code'] {
  if (error instanceof Refused && (error.code === 'too-large' || error.code === 'locked')) return error.code;
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return code === 'ENOENT' || code === 'EACCES' || code === 'EIO' ? 'unreadable' : 'damaged';
}
