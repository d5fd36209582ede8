import type { PDFPageProxy } from 'pdfjs-dist';
import type { ReadingOptions } from './read-file';

/** Operators of a page's drawing in their order, and what each is given. */
export interface Drawing {
  readonly operators: readonly number[];
  readonly given: readonly unknown[];
}

/** Lists a page's drawing, after which its fonts are known; undefined where it cannot or should not be looked at. */
export type ListDrawing = (page: PDFPageProxy) => Promise<Drawing | undefined>;

/** A page may draw itself without end, and pdf.js follows: it is told beforehand, so that a second try can do without. */
export function drawingLister({ cautious, onDrawing }: ReadingOptions): ListDrawing {
  return async (page) => {
    if (cautious) return undefined;
    onDrawing?.();
    const list = await page.getOperatorList().catch(() => undefined);
    return list && { operators: list.fnArray, given: list.argsArray };
  };
}
