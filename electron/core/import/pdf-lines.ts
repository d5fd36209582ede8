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

/** Joins segments that follow each other on one height. */
export function segmentLines(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    const cell = { text: segment.text, left: segment.left, right: segment.right };
    if (last && continuesLine(last, segment)) {
      const longer = segment.text.length > last.text.length ? segment : last;
      const { size, font } = longer;
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text} ${segment.text}`,
        right: segment.right,
        size,
        font,
        cells: [...last.cells, cell],
      };
    } else {
      lines.push({ ...segment, cells: [cell] });
    }
  }
  return lines;
}

function continuesLine(last: Line, segment: Segment): boolean {
  return (
    last.page === segment.page &&
    last.turn === segment.turn &&
    Math.abs(last.top - segment.top) <= Math.max(1, Math.min(last.size, segment.size) * 0.4) &&
    segment.left >= last.right - segment.size
  );
}
