import { createCanvas, ImageData, type Canvas } from '@napi-rs/canvas';
import * as UTIF from 'utif2';
import { Refused } from '../refused';
import { mostSourcePixels } from './pixels';

/** True for a TIFF of either byte order. */
export function isTiff(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 4).toString('latin1');
  return mark === 'II*\0' || mark === 'MM\0*';
}

/** Pages of a TIFF; reduced copies of a page (NewSubfileType, TIFF 6.0 tag 254, bit 0) do not count. */
export function tiffPages(bytes: Buffer): readonly UTIF.IFD[] {
  return UTIF.decode(bytes).filter((page) => numberOf(page, 't256') > 0 && (numberOf(page, 't254') & 1) === 0);
}

/** One page (from 1) of a TIFF, as large as it is. */
export function tiffPicture(bytes: Buffer, number: number): Canvas {
  const page = tiffPages(bytes)[number - 1];
  if (!page) throw new Refused('damaged');
  if (numberOf(page, 't256') * numberOf(page, 't257') > mostSourcePixels) throw new Refused('too-large');
  UTIF.decodeImage(bytes, page);
  const pixels = UTIF.toRGBA8(page);
  const picture = createCanvas(page.width, page.height);
  picture.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), page.width, page.height), 0, 0);
  return picture;
}

function numberOf(page: UTIF.IFD, tag: string): number {
  const value = page[tag];
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'number' ? first : 0;
}
