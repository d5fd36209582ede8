import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';

import { cleanText } from './clean-text';
import { pageLines, type Line } from './pdf-lines';
import { linesToBlocks } from './pdf-blocks';
import type { ReadFile } from './read-file';
import { Refused } from './refused';

/** Pages that are read of one file. */
const mostPages = 5000;

const pdfjsFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads the text layer of a PDF page by page; a page that cannot be read leaves the others unharmed. */
export async function readPdf(bytes: Buffer): Promise<ReadFile> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
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
  try {
    const document = await task.promise;
    const pages = Math.min(document.numPages, mostPages);
    const blocks = linesToBlocks(await readLines(document, pages));
    return { ...(await readProperties(document)), blocks, pages: document.numPages };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new Refused(name === 'PasswordException' ? 'locked' : 'damaged');
  } finally {
    await task.destroy();
  }
}

async function readLines(document: PDFDocumentProxy, pages: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (let number = 1; number <= pages; number += 1) {
    try {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const line of pageLines(items, number)) lines.push(line);
      page.cleanup();
    } catch {
      continue; // this page is broken; the others are not
    }
  }
  return lines;
}

async function readProperties(document: PDFDocumentProxy): Promise<Pick<ReadFile, 'title' | 'metadata'>> {
  const info = await document.getMetadata().then(
    (found) => found.info as Readonly<Record<string, unknown>>,
    (): Readonly<Record<string, unknown>> => ({}),
  );
  const read = (name: string) => (typeof info[name] === 'string' ? cleanText(info[name]).slice(0, 1000) : '');
  const title = read('Title');
  const author = read('Author');
  const created = pdfDate(read('CreationDate'));
  const modified = pdfDate(read('ModDate'));
  const isFileName = /\.(docx?|pdf|odt|rtf)$|^microsoft word - |^untitled/i.test(title);
  return {
    ...(title && !isFileName && { title }),
    metadata: { ...(author && { author }), ...(created && { created }), ...(modified && { modified }) },
  };
}

/** `D:20240131093000+07'00'` as ISO 8601; undefined where it is none. */
export function pdfDate(text: string): string | undefined {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = 'Z'] =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?\d\d)?/.exec(text) ?? [];
  if (!year) return undefined;
  const offset = zone.startsWith('Z') ? 'Z' : zone.replace("'", '').replace(/(\d\d)(\d\d)/, '$1:$2');
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
