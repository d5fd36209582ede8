import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Block } from '../../contract/types';
import { readAnnotations } from './pdf-annotations';
import { linesToBlocks } from './pdf-blocks';
import { orderColumns } from './pdf-columns';
import { boldFonts } from './pdf-fonts';
import { segmentLines, type Line } from './pdf-lines';
import { markMargins } from './pdf-margins';
import { openPdf } from './pdf-open';
import { markOutline } from './pdf-outline';
import { fewLetters, hasPicture } from './pdf-pictures';
import { readPdfProperties } from './pdf-properties';
import { repairGlyphs } from './pdf-repair';
import { pageSegments } from './pdf-segments';
import type { ReadFile, ReadingOptions } from './read-file';

/** Reads a PDF page by page: its text, its form's values and its annotations. A page that cannot be read leaves the others unharmed and is named. */
export async function readPdf(bytes: Buffer, options: ReadingOptions): Promise<ReadFile> {
  const { document, close } = await openPdf(bytes, options.password);
  try {
    const read = await readPages(document, Math.min(document.numPages, options.limits.pages));
    const bold = await boldFonts(document, read.lines);
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

async function readPages(document: PDFDocumentProxy, pages: number): Promise<Pages> {
  const all: Pages = { lines: [], beside: [], pictures: [], broken: [] };
  for (let number = 1; number <= pages; number += 1) {
    try {
      await readPage(document, number, all);
    } catch {
      all.broken.push(number); // the others are not
    }
  }
  return all;
}

async function readPage(document: PDFDocumentProxy, number: number, { lines, beside, pictures }: Pages): Promise<void> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const segments = pageSegments(items, number).map((segment) => ({ ...segment, text: repairGlyphs(segment.text) }));
  for (const line of segmentLines(orderColumns(segments))) lines.push(line);
  beside.push(...(await readAnnotations(page)));
  const letters = segments.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0);
  if (letters < fewLetters && (await hasPicture(page).catch(() => true))) pictures.push(number);
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
