import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';

/** A line of text as it stands on a page; lengths in points, `top` measured from the page's foot. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly top: number;
  readonly left: number;
  /** Height of most of its letters. */
  readonly size: number;
}

/** Joins the pieces pdf.js gives to lines, in the order the document draws them. */
export function pageLines(items: readonly (TextItem | TextMarkedContent)[], page: number): Line[] {
  const lines: Line[] = [];
  let run: TextItem[] = [];
  const flush = () => {
    const line = joinPieces(run, page);
    if (line) lines.push(line);
    run = [];
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const last = run.at(-1);
    if (last && startsNewLine(last, item)) flush();
    run.push(item);
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

function startsNewLine(last: TextItem, item: TextItem): boolean {
  const rise = Math.abs(baseline(last) - baseline(item));
  return item.str.trim() !== '' && rise > Math.max(2, sizeOf(last) * 0.6);
}

function joinPieces(run: readonly TextItem[], page: number): Line | undefined {
  let text = '';
  let last: TextItem | undefined;
  for (const item of run) {
    if (last && item.str !== '' && !/\s$/.test(text) && !/^\s/.test(item.str) && gap(last, item) > sizeOf(item) * 0.25) text += ' ';
    text += item.str;
    if (item.str !== '') last = item;
  }
  const first = run.find(({ str }) => str.trim() !== '');
  if (!first || text.trim() === '') return undefined;
  const letters = [...run].sort((a, b) => b.str.length - a.str.length)[0] ?? first;
  return { page, text: text.trim(), top: baseline(first), left: first.transform[4] as number, size: Math.round(sizeOf(letters) * 2) / 2 };
}

function gap(last: TextItem, item: TextItem): number {
  return (item.transform[4] as number) - ((last.transform[4] as number) + last.width);
}

function baseline(item: TextItem): number {
  return item.transform[5] as number;
}

function sizeOf(item: TextItem): number {
  return Math.hypot(item.transform[2] as number, item.transform[3] as number) || item.height;
}
