import type { Canvas } from '@napi-rs/canvas';
import type { Line, Page } from 'tesseract.js';
import type { PictureLine, PictureWord } from '../../../contract/types';
import { cleanText } from '../clean-text';
import { createStrokeRuler, type StrokeRuler } from './strokes';
import { crookedBoxes, type PixelBox } from './crooked-boxes';

/** The lines of a recognised picture; boxes are fractions of the picture. `direction`: how far clockwise the picture's text is turned. */
export interface FoundLines {
  readonly lines: readonly PictureLine[];
  readonly direction: 0 | 90 | 270;
}

/** Turns tesseract's blocks, paragraphs and lines into ours. */
export function findLines(page: Page, picture: Canvas): FoundLines {
  const paragraphs = (page.blocks ?? []).flatMap((block) => block.paragraphs);
  const direction = textDirection(paragraphs.flatMap(({ lines }) => lines));
  const length = direction === 0 ? picture.height : picture.width; // the side along which rows are stacked
  const ruler = createStrokeRuler(picture);
  const onPicture = crookedBoxes(picture, page.rotateRadians ?? 0);
  const lines = paragraphs.flatMap((paragraph, number) =>
    paragraph.lines.flatMap((line): PictureLine[] => {
      const words = line.words.flatMap((word) => pictureWord(word.text, word.confidence, onPicture(word.bbox), picture));
      const { rowHeight } = line.rowAttributes;
      const stroke = strokeOf(line, onPicture, ruler, direction === 0);
      return words.length === 0
        ? []
        : [{ words, paragraph: number, height: fraction(rowHeight / length), stroke: round(Math.min(10, stroke)) }];
    }),
  );
  return { lines, direction };
}

/** Most letters decide: a line's baseline runs from its first letter to its last. */
function textDirection(lines: readonly Line[]): 0 | 90 | 270 {
  const letters = { 0: 0, 90: 0, 270: 0 };
  for (const { baseline, text } of lines) {
    const across = baseline.x1 - baseline.x0;
    const down = baseline.y1 - baseline.y0;
    if (Math.abs(across) >= Math.abs(down)) letters[0] += text.length;
    else letters[down > 0 ? 90 : 270] += text.length;
  }
  if (letters[0] >= letters[90] + letters[270]) return 0;
  return letters[90] >= letters[270] ? 90 : 270;
}

function strokeOf(line: Line, onPicture: (box: PixelBox) => PixelBox, ruler: StrokeRuler, upright: boolean): number {
  const { rowHeight } = line.rowAttributes;
  const letters = line.words.filter(({ text }) => /\p{L}/u.test(text)).map(({ bbox }) => onPicture(bbox));
  return rowHeight > 0 ? ruler.measure(letters, rowHeight, upright) / rowHeight : 0;
}

function pictureWord(written: string, confidence: number, place: PixelBox, { width, height }: Canvas): PictureWord[] {
  const text = cleanText(written).replaceAll(/\s+/g, ' ').slice(0, 1000);
  if (text === '') return [];
  const [left, right] = [fraction(place.x0 / width), fraction(place.x1 / width)];
  const [top, bottom] = [fraction(place.y0 / height), fraction(place.y1 / height)];
  return [{ text, box: { left, top, right, bottom }, confidence: Math.min(100, Math.max(0, Math.round(confidence))) }];
}

/** Four digits are a tenth of a millimetre on a page of a metre. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function fraction(value: number): number {
  return round(Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0)));
}
