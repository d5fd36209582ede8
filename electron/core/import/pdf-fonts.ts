import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ListDrawing } from './pdf-drawing';
import type { Line } from './pdf-lines';

/** Pages whose drawing is looked at for the names of fonts: each costs about as much as reading its text. */
const mostPages = 8;

/** Tells which fonts are bold. Only fonts other than the text's own are looked up, each on the first page that uses it for a short line. */
export async function boldFonts(
  document: PDFDocumentProxy,
  lines: readonly Line[],
  listDrawing: ListDrawing,
): Promise<ReadonlySet<string>> {
  const usual = mostUsed(lines);
  const firstPage = new Map<string, number>();
  for (const { font, page, text } of lines) if (font !== usual && text.length <= 120 && !firstPage.has(font)) firstPage.set(font, page);
  const bold = new Set<string>();
  for (const number of [...new Set(firstPage.values())].slice(0, mostPages)) {
    try {
      const page = await document.getPage(number);
      if (!(await listDrawing(page))) continue;
      for (const [font, first] of firstPage)
        if (first === number && page.commonObjs.has(font) && isBold(page.commonObjs.get(font))) bold.add(font);
      page.cleanup();
    } catch {
      continue; // without the drawing of this page its fonts stay unknown
    }
  }
  return bold;
}

function mostUsed(lines: readonly Line[]): string | undefined {
  const letters = new Map<string, number>();
  for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isBold(font: unknown): boolean {
  const { name = '', bold = false, black = false } = (font ?? {}) as { name?: string; bold?: boolean; black?: boolean };
  return bold || black || /bold|black|heavy|demi/i.test(name);
}
