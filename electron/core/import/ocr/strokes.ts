import type { Canvas } from '@napi-rs/canvas';
import type { PixelBox } from './crooked-boxes';

/** Pixels darker than this (of 255) are ink. */
const ink = 140;

/** Measures how thick the strokes of letters are, which tells bold lines from others: tesseract's neural networks do not. */
export interface StrokeRuler {
  /** Mean width in pixels of the strokes that lines of pixels along the line of text cross; 0 where there is no ink. */
  measure(boxes: readonly PixelBox[], height: number, upright: boolean): number;
}

/** Takes the pixels of a picture once for all its lines. */
export function createStrokeRuler(picture: Canvas): StrokeRuler {
  const { width } = picture;
  const { data } = picture.getContext('2d').getImageData(0, 0, width, picture.height);
  const isInk = (x: number, y: number) => (data[(y * width + x) * 4 + 1] ?? 255) < ink;
  return {
    measure: (boxes, height, upright) => {
      let runs = 0;
      let pixels = 0;
      let run = 0;
      const end = () => {
        if (run > 0 && run < height / 2) {
          runs += 1;
          pixels += run;
        }
        run = 0;
      };
      for (const { x0, y0, x1, y1 } of boxes) {
        const [fromRow, toRow, from, to] = upright ? [y0, y1, x0, x1] : [x0, x1, y0, y1];
        for (let row = fromRow; row < toRow; row += 1) {
          for (let place = from; place < to; place += 1) {
            if (upright ? isInk(place, row) : isInk(row, place)) run += 1;
            else end();
          }
          end();
        }
      }
      return runs === 0 ? 0 : pixels / runs;
    },
  };
}
