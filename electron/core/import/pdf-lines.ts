import type { Segment } from './pdf-segments';

/** A line as it is read: its segments with a space between. */
export interface Line extends Segment {
  /** Words of each part that a wide gap divides; one where nothing does. */
  readonly cells: readonly { readonly text: string; readonly left: number; readonly right: number }[];
  /** Set where the font is a bold one. */
  readonly bold?: boolean;
  /** Set where the document's outline names this line. */
  readonly level?: number;
  /** Set where the line recurs at the edge of many pages. */
  readonly margin?: 'header' | 'footer';
}

/** So many lines back a row may be taken up again: the cells of a table are drawn one after the other, each with all its lines. */
const linesBack = 3;

/** Joins segments on one height that follow each other, or nearly so. */
export function segmentLines(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (const segment of segments) {
    const cell = { text: segment.text, left: segment.left, right: segment.right };
    const at = lines.findLastIndex((line, index) => index >= lines.length - linesBack && continuesLine(line, segment));
    const line = lines[at];
    if (line) lines[at] = withCell(line, segment, cell);
    else lines.push({ ...segment, cells: [cell] });
  }
  return lines;
}

function withCell(line: Line, segment: Segment, cell: Line['cells'][number]): Line {
  const { size, font } = segment.text.length > line.text.length ? segment : line;
  return { ...line, text: `${line.text} ${segment.text}`, right: segment.right, size, font, cells: [...line.cells, cell] };
}

function continuesLine(last: Line, segment: Segment): boolean {
  return (
    last.page === segment.page &&
    last.turn === segment.turn &&
    Math.abs(last.top - segment.top) <= Math.max(1, Math.min(last.size, segment.size) * 0.4) &&
    segment.left >= last.right - segment.size
  );
}
