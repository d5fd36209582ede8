import type { PDFPageProxy } from 'pdfjs-dist';
import type { ListDrawing } from './pdf-drawing';

/** Fewer letters than this on a page with a picture are the stamp of a scanner, not its text. */
const fewLetters = 40;
/** A document with so many pictures for pages is a scan: the next page without words is taken for one without looking. */
const enough = 5;

/** Tells of each page in turn, by its letters, whether it is a picture. */
export type IsPicture = (page: PDFPageProxy, letters: number) => Promise<boolean>;

/** Looks at a page's drawing only where there is hardly any text, because that costs as much as drawing it. A page that cannot be told is one. */
export function pictureFinder(listDrawing: ListDrawing): IsPicture {
  let found = 0;
  return async (page, letters) => {
    if (letters >= fewLetters) return false;
    const picture = found >= enough || (await drawsPicture(page, listDrawing));
    if (picture) found += 1;
    return picture;
  };
}

async function drawsPicture(page: PDFPageProxy, listDrawing: ListDrawing): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const drawn: ReadonlySet<number> = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObject,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ]);
  const drawing = await listDrawing(page);
  return drawing === undefined || drawing.operators.some((operator) => drawn.has(operator));
}
