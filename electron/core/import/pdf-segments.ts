import { isSpaceless } from './pdf-repair';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';

/** Words set without a wide gap on one line. Lengths in points along and across the direction of the text; `top` grows upwards. */
export interface Segment {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Height of most of its letters, to half a point. */
  readonly size: number;
  /** Name that pdf.js gave the font of most of its letters. */
  readonly font: string;
  /** Direction of the text in quarter turns. */
  readonly turn: number;
}

/** What pdf.js gives at once, a letter or a line. */
interface Piece extends Omit<Segment, 'page'> {
  readonly last: boolean;
}

/** Wider than most spaces between words, in letter heights: the columns of a table may stand as close. */
const wideGap = 1;

/** Joins the pieces pdf.js gives to segments, in the order the document draws them. */
export function pageSegments({ items, styles }: Pick<TextContent, 'items' | 'styles'>, page: number): Segment[] {
  const segments: Segment[] = [];
  let run: Piece[] = [];
  const flush = () => {
    const segment = joinPieces(run, page);
    if (segment) segments.push(segment);
    run = [];
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const drawn = toPiece(item, styles[item.fontName]?.vertical === true);
    if (isDrawnAgain(run, drawn)) continue;
    const before = run.findLast(({ text }) => text.trim() !== '');
    const piece = before ? withoutLetterDrawnAgain(before, drawn) : drawn;
    if (before && piece.text.trim() !== '' && startsNew(before, piece)) flush();
    run.push(piece);
    if (piece.last) flush();
  }
  flush();
  return segments;
}

function toPiece({ str, transform, width, height, fontName, hasEOL }: TextItem, vertical: boolean): Piece {
  const [a, b, c, d, x, y] = transform as [number, number, number, number, number, number];
  if (vertical) return { text: str, left: -y, right: height - y, top: x, size: Math.hypot(a, b), font: fontName, turn: -1, last: hasEOL };
  const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2));
  const [along, across] = turn === 1 ? [y, -x] : turn === -1 ? [-y, x] : Math.abs(turn) === 2 ? [-x, -y] : [x, y];
  return {
    text: str,
    left: along,
    right: along + width,
    top: across,
    size: Math.hypot(c, d) || height,
    font: fontName,
    turn,
    last: hasEOL,
  };
}

function startsNew(before: Piece, piece: Piece): boolean {
  if (before.turn !== piece.turn || Math.abs(before.top - piece.top) > Math.max(2, before.size * 0.6)) return true;
  const gap = piece.left - before.right;
  return gap > wideGap * Math.max(before.size, piece.size) || gap < -2 * piece.size;
}

function joinPieces(run: readonly Piece[], page: number): Segment | undefined {
  let text = '';
  let before: Piece | undefined;
  for (const [index, piece] of run.entries()) {
    if (before && isNoSpace(before, piece, run[index + 1])) continue;
    const apart = before && piece.text !== '' && Math.abs(piece.left - before.right) > piece.size * widestInWord(before, piece);
    if (apart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    if (piece.text !== '') before = piece;
  }
  const worded = run.filter((piece) => piece.text.trim() !== '');
  const [first] = worded;
  if (!first) return undefined;
  const longest = worded.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    page,
    text: text.trim(),
    left: Math.min(...worded.map(({ left }) => left)),
    right: Math.max(...worded.map(({ right }) => right)),
    top: first.top,
    size: Math.round(longest.size * 2) / 2,
    font: longest.font,
    turn: first.turn,
  };
}

/** How far letters of one word may stand apart, in their height; scripts without spaces between words set theirs as they like. */
function widestInWord(before: Piece, piece: Piece): number {
  return isSpaceless(before.text.at(-1)) && isSpaceless(piece.text[0]) ? 0.5 : 0.25;
}

/** A printer's driver may draw each letter some times over before the next: `T`, `T`, `Te`, `e`, `es` is `Tes`. */
function withoutLetterDrawnAgain(before: Piece, piece: Piece): Piece {
  const over = before.right - piece.left;
  const again =
    over > piece.size * 0.12 &&
    over < piece.size * 1.1 &&
    Math.abs(before.top - piece.top) < piece.size * 0.12 &&
    before.text.at(-1) === piece.text[0];
  return again ? { ...piece, text: piece.text.slice(1), left: before.right } : piece;
}

/** Letters drawn twice or thrice on nearly the same place, to make them look bold, are there once. */
function isDrawnAgain(run: readonly Piece[], { text, left, top, size, last }: Piece): boolean {
  if (last || text.trim() === '') return false;
  return run
    .slice(-3)
    .some((each) => each.text === text && Math.abs(each.left - left) < size * 0.12 && Math.abs(each.top - top) < size * 0.12);
}

/** pdf.js sees a space where letters are only set apart a little. */
function isNoSpace(before: Piece, { text, right, left, size }: Piece, next: Piece | undefined): boolean {
  if (text !== ' ' || !next || next.text.trim() === '') return false;
  return right > left && right - left < size * 0.07 && next.left - before.right < size * 0.12;
}
