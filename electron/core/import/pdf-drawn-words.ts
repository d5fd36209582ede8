import type { Drawing } from './pdf-drawing';

/** What pdf.js gives for a letter, or a number where letters are moved apart, in thousandths of their size. */
type Glyph = { readonly unicode?: string } | number | null;

/** Letters moved apart by more than this, in thousandths of their size, are two words. */
const wordGap = 200;

/** The words that each annotation of a page is drawn with, by the annotation's id; a move along the line divides words, any other begins a new line. */
export async function drawnWords(drawing: Drawing | undefined): Promise<ReadonlyMap<string, string>> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const moves: ReadonlySet<number> = new Set([OPS.beginText, OPS.moveText, OPS.setLeadingMoveText, OPS.setTextMatrix, OPS.nextLine]);
  const words = new Map<string, string>();
  let id: string | undefined;
  for (const [index, operator] of (drawing?.operators ?? []).entries()) {
    const [given, down] = (drawing?.given[index] ?? []) as readonly unknown[];
    if (operator === OPS.beginAnnotation) id = String(given);
    if (operator === OPS.endAnnotation) id = undefined;
    if (id === undefined) continue;
    if (moves.has(operator)) words.set(id, (words.get(id) ?? '') + (down === 0 ? ' ' : '\n'));
    if (operator === OPS.showText) words.set(id, (words.get(id) ?? '') + lettersOf((given ?? []) as readonly Glyph[]));
  }
  return words;
}

function lettersOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map((glyph) => {
      if (typeof glyph === 'number') return glyph < -wordGap ? ' ' : '';
      return glyph?.unicode ?? '';
    })
    .join('');
}
