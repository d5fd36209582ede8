import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Block } from '../../contract/types';
import { readAnnotations } from './pdf-annotations';
import { linesToBlocks } from './pdf-blocks';
import { orderColumns } from './pdf-columns';
import { drawingLister, type ListDrawing } from './pdf-drawing';
import { boldFonts } from './pdf-fonts';
import { segmentLines, type Line } from './pdf-lines';
import { markMargins } from './pdf-margins';
import { openPdf } from './pdf-open';
import { markOutline } from './pdf-outline';
import { pictureFinder, type IsPicture } from './pdf-pictures';
import { readPdfProperties } from './pdf-properties';
import { repairGlyphs } from './pdf-repair';
import { pageSegments } from './pdf-segments';
import type { ReadFile, ReadingOptions } from './read-file';

/** Reads a PDF page by page: its text, its form's values and its annotations. A page that cannot be read leaves the others unharmed and is named. */
export async function readPdf(bytes: Buffer, options: ReadingOptions): Promise<ReadFile> {
  const { document, close } = await openPdf(bytes, options.password);
  try {
    const listDrawing = drawingLister(options);
    const read = await readPages(document, options, listDrawing);
    const bold = await boldFonts(document, read.lines, listDrawing);
    const lines = await markOutline(
      document,
      markMargins(read.lines.map((line) => (bold.has(line.font) ? { ...line, bold: true } : line))),
    );
    const pageLabels = await readLabels(document);
    return {
      ...(await readPdfProperties(document)),
      blocks: withBeside(linesToBlocks(lines), read.beside),
      pages: document.numPages,
      pictures: read.pictures,
      skippedPages: [...read.broken, ...pagesAfter(options.limits.pages, document.numPages)],
      ...(pageLabels && { pageLabels }),
    };
  } finally {
    await close();
  }
}

interface Pages {
  readonly lines: Line[];
  readonly beside: Block[];
  readonly pictures: number[];
  readonly broken: number[];
}

async function readPages(document: PDFDocumentProxy, { limits, onPage }: ReadingOptions, listDrawing: ListDrawing): Promise<Pages> {
  const pages = Math.min(document.numPages, limits.pages);
  const all: Pages = { lines: [], beside: [], pictures: [], broken: [] };
  const isPicture = pictureFinder(listDrawing);
  for (let number = 1; number <= pages; number += 1) {
    try {
      await readPage(document, number, all, { isPicture, listDrawing });
    } catch {
      all.broken.push(number); // the others are not
    }
    onPage?.(number);
  }
  return all;
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  { lines, beside, pictures }: Pages,
  { isPicture, listDrawing }: { readonly isPicture: IsPicture; readonly listDrawing: ListDrawing },
): Promise<void> {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const segments = pageSegments(content, number).map((segment) => ({ ...segment, text: repairGlyphs(segment.text) }));
  for (const line of segmentLines(orderColumns(segments))) lines.push(line);
  beside.push(...(await readAnnotations(page, listDrawing)));
  const letters = segments.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0);
  if (await isPicture(page, letters)) pictures.push(number);
  page.cleanup();
}

/** What stands beside a page's text follows it. */
function withBeside(blocks: readonly Block[], beside: readonly Block[]): Block[] {
  if (beside.length === 0) return [...blocks];
  const order = (block: Block, place: number) => (block.page ?? 0) * 2 + place;
  return [...blocks.map((block) => ({ block, at: order(block, 0) })), ...beside.map((block) => ({ block, at: order(block, 1) }))]
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block);
}

function pagesAfter(limit: number, pages: number): number[] {
  return Array.from({ length: Math.max(0, pages - limit) }, (_, index) => limit + index + 1);
}

/** How the document itself calls its pages, where it does not simply count from 1. */
async function readLabels(document: PDFDocumentProxy): Promise<string[] | undefined> {
  const labels = await document.getPageLabels().catch(() => null);
  return labels?.some((label, index) => label !== String(index + 1)) ? labels : undefined;
}
