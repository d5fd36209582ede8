import type { PDFPageProxy } from 'pdfjs-dist';

/** Fewer letters than this on a page with a picture are the stamp of a scanner, not its text. */
export const fewLetters = 40;

/** True where the page draws a picture. Costs as much as drawing the page: ask only where there is hardly any text. */
export async function hasPicture(page: PDFPageProxy): Promise<boolean> {
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
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => drawn.has(operator));
}
