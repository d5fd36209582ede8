import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';

const pdfjsFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Begins to open a PDF with nothing of the outside let in; the task must be destroyed afterwards. */
export async function openPdf(bytes: Buffer): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return pdfjs.getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js takes the buffer away
    cMapUrl: `${pdfjsFolder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${pdfjsFolder}/standard_fonts/`,
    wasmUrl: `${pdfjsFolder}/wasm/`,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
}
