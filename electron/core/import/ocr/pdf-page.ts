import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { openPdf } from '../pdf-open';
import { fittingScale } from './pixels';

/** Dots per inch at which a page is drawn: more costs time and does not read better. */
const dotsPerInch = 200;
/** Points per inch of a PDF (ISO 32000-1, 8.3.2.3). */
const pointsPerInch = 72;

interface CanvasFactory {
  create(width: number, height: number): { canvas: Canvas; context: CanvasRenderingContext2D };
}

/** A PDF whose pages are drawn one after another. */
export interface PdfPictures {
  draw(page: number): Promise<Canvas>;
  close(): Promise<void>;
}

/** Opens a PDF to draw its pages; throws `Refused` where it cannot be opened. */
export async function openPdfPictures(bytes: Buffer): Promise<PdfPictures> {
  const { document, close } = await openPdf(bytes);
  return { draw: (page) => drawPage(document, page), close };
}

async function drawPage(document: PDFDocumentProxy, number: number): Promise<Canvas> {
  const page = await document.getPage(number);
  try {
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: fittingScale(width, height, dotsPerInch / pointsPerInch) });
    const factory = document.canvasFactory as CanvasFactory; // its canvas is of the very package pdf.js draws with
    const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const target = canvas as unknown as HTMLCanvasElement;
    await page.render({ canvas: target, canvasContext: context, viewport, intent: 'print' }).promise;
    return canvas;
  } finally {
    page.cleanup();
  }
}
