import { createCanvas, type Canvas } from '@napi-rs/canvas';

/** Most pixels of a page's picture: A4 at 200 dpi has 3.9 million, A3 at 300 dpi 17. More only costs time and memory. */
export const mostPixels = 12_000_000;

/** Most pixels of a picture file that is opened at all; they cost four bytes each. */
export const mostSourcePixels = 120_000_000;

/** The factor that brings a picture within `mostPixels`; at most `wanted`. */
export function fittingScale(width: number, height: number, wanted: number): number {
  return Math.min(wanted, Math.sqrt(mostPixels / (width * height)));
}

/** The same picture turned clockwise by right angles. */
export function turnPicture(picture: Canvas, degrees: number): Canvas {
  const lying = degrees % 180 !== 0;
  const turned = createCanvas(lying ? picture.height : picture.width, lying ? picture.width : picture.height);
  const context = turned.getContext('2d');
  context.translate(turned.width / 2, turned.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return turned;
}
