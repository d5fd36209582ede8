import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';
import { joinLines } from './join-lines';
import type { Line } from './pdf-lines';

/** Lines that stand as a table: a row of cells each. */
export interface PdfTable {
  readonly page: number;
  readonly rows: readonly (readonly string[])[];
}

interface Strip {
  left: number;
  right: number;
}

/** Finds the runs of lines whose words stand in the same columns; all other lines come out as they are, in their order. */
export function findTables(lines: readonly Line[]): (Line | PdfTable)[] {
  const found: (Line | PdfTable)[] = [];
  let run: Line[] = [];
  const flush = () => {
    found.push(...readRun(run));
    run = [];
  };
  for (const line of lines) {
    if (run.length > 0 && !belongs(run, line)) flush();
    if (run.length > 0 || isRow(line)) run.push(line);
    else found.push(line);
  }
  flush();
  return found;
}

/** The block of a table. */
export function tableBlock({ page, rows }: PdfTable): Block {
  return { kind: 'table', page, cells: rows, text: rows.map((row) => row.join(' | ')).join('\n') };
}

function isRow(line: Line): boolean {
  return line.cells.length > 1 && line.margin === undefined && line.level === undefined && !isStretched(line);
}

/** A line set to the full width has the same wide gap after each word; the columns of a table do not. */
function isStretched({ cells }: Line): boolean {
  const gaps = cells.slice(1).map(({ left }, index) => left - (cells[index]?.right ?? left));
  return gaps.length >= 3 && Math.max(...gaps) - Math.min(...gaps) < 1;
}

/** A row, or a further line of a cell that is not the first. */
function belongs(run: readonly Line[], line: Line): boolean {
  const last = run.at(-1);
  const [first] = run;
  if (!last || !first || last.page !== line.page || line.turn !== last.turn || line.margin || line.level !== undefined) return false;
  const fall = last.top - line.top;
  // A cell of several lines may begin above the middle of its row.
  if (fall < -line.size || fall > line.size * 4) return false;
  return (isRow(line) && fall > 0) || (Math.abs(fall) < line.size * 1.6 && line.left > (first.cells[0]?.right ?? first.right));
}

/** As much of a run as stands in columns; the lines after it, or all of them, where it does not. */
function readRun(run: readonly Line[]): (Line | PdfTable)[] {
  let end = run.length;
  while (end > 0 && !isRow(run[end - 1] as Line)) end -= 1;
  const rows = run.slice(0, run.length > end && isClose(run, end) ? run.length : end);
  const strips = findStrips(rows);
  const [first] = rows;
  if (!first || rows.filter(isRow).length < 2 || strips.length < 2 || isNumberedText(rows, strips)) return [...run];
  const placed = rows.filter(({ cells }) => new Set(cells.map((cell) => strips.findIndex((strip) => covers(strip, cell)))).size > 1);
  if (placed.length < 2) return [...run];
  return [{ page: first.page, rows: toRows(rows, strips) }, ...run.slice(rows.length)];
}

function isClose(run: readonly Line[], end: number): boolean {
  return run.slice(end).every((line) => line.left > (run[0]?.cells[0]?.right ?? 0));
}

/** The strips of the page, from left to right, that hold all cells with nothing between. */
function findStrips(rows: readonly Line[]): Strip[] {
  const strips: Strip[] = [];
  for (const { left, right } of rows.flatMap(({ cells }) => cells).sort((a, b) => a.left - b.left)) {
    const last = strips.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else strips.push({ left, right });
  }
  return strips;
}

function covers(strip: Strip, cell: Strip): boolean {
  return cell.left >= strip.left && cell.right <= strip.right;
}

/** `1.` or a bullet and then a wide space is a list, not a table. */
function isNumberedText(rows: readonly Line[], strips: readonly Strip[]): boolean {
  return (
    strips.length === 2 && rows.filter(isRow).every(({ cells }) => /^\P{L}{1,4}$|^\(?[a-zA-Z\d]{1,3}[.)]$/u.test(cells[0]?.text ?? ''))
  );
}

function toRows(lines: readonly Line[], strips: readonly Strip[]): string[][] {
  const rows: { text: string }[][][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const places = line.cells.map((cell) => strips.findIndex((strip) => covers(strip, cell)));
    const further = last && !places.includes(0) && last.top - line.top < line.size * 1.6;
    if (!further) rows.push(strips.map(() => []));
    for (const [index, place] of places.entries()) rows.at(-1)?.[place]?.push({ text: line.cells[index]?.text ?? '' });
    last = line;
  }
  return rows.map((row) => row.map((cell) => cleanText(joinLines(cell))));
}
