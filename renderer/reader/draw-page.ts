import { TextLayer, type PDFDocumentProxy, type PDFPageProxy, type PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page that is drawn: its picture and its own text, which may be empty. */
export interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly text: HTMLElement;
  /** Height by width. */
  readonly ratio: number;
  readonly scale: number;
  /** In CSS pixels. */
  readonly height: number;
}

interface Drawing {
  readonly promise: Promise<Drawn>;
  cancel(): void;
}

/** Larger pictures are drawn coarser, so that one page never takes more than 64 MB. */
const mostPixels = 16_000_000;

/** Draws one page at a width in CSS pixels; rejects when it is cancelled or the page is damaged. */
export function drawPage(pdf: PDFDocumentProxy, number: number, width: number): Drawing {
  let cancelled = false;
  const stops: (() => void)[] = [];
  const work = async (): Promise<Drawn> => {
    const page = await pdf.getPage(number);
    const natural = page.getViewport({ scale: 1 });
    const scale = width / natural.width;
    const viewport = page.getViewport({ scale });
    if (cancelled) throw new Error('cancelled');
    const text = await layText(page, viewport, stops);
    if (cancelled) throw new Error('cancelled');
    const canvas = await paint(page, viewport, stops);
    return { canvas, text, ratio: natural.height / natural.width, scale, height: viewport.height };
  };
  return {
    promise: work(),
    cancel: () => {
      cancelled = true;
      for (const stop of stops) stop();
    },
  };
}

async function paint(page: PDFPageProxy, viewport: PageViewport, stops: (() => void)[]): Promise<HTMLCanvasElement> {
  const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (viewport.width * viewport.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * sharp);
  canvas.height = Math.floor(viewport.height * sharp);
  canvas.setAttribute('aria-hidden', 'true');
  const task = page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
  stops.push(() => task.cancel());
  await task.promise;
  return canvas;
}

async function layText(page: PDFPageProxy, viewport: PageViewport, stops: (() => void)[]): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.dataset['text'] = '';
  const layer = new TextLayer({ textContentSource: await page.getTextContent(), container, viewport });
  stops.push(() => layer.cancel());
  await layer.render();
  return container;
}
