import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { Refused } from '../refused';
import { fittingScale, mostSourcePixels } from './pixels';
import { pictureSize } from './picture-size';
import { isTiff, tiffPages, tiffPicture } from './tiff';

/** Pixels of the short side of A4 at 200 dpi. A smaller picture reads better when it is made so large, up to twice its size. */
const goodWidth = 1654;

/** Number of pages of a picture file: a TIFF may have many. `Refused` where it is none. */
export function countPicturePages(bytes: Buffer): number {
  if (!isTiff(bytes)) {
    if (!pictureSize(bytes)) throw new Refused('damaged');
    return 1;
  }
  try {
    const { length } = tiffPages(bytes);
    if (length > 0) return length;
  } catch {
    // falls through: a TIFF that cannot be taken apart has no page
  }
  throw new Refused('damaged');
}

/** One page (from 1) of a PNG, JPEG, WebP or TIFF on white paper, in the size that is good to recognise. */
export async function drawPictureFile(bytes: Buffer, page: number): Promise<Canvas> {
  const source = isTiff(bytes) ? tiffPicture(bytes, page) : await openPicture(bytes, page);
  const { width, height } = source;
  const scale = fittingScale(width, height, Math.min(2, Math.max(1, goodWidth / Math.min(width, height))));
  const picture = createCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = picture.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, picture.width, picture.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, picture.width, picture.height);
  return picture;
}

async function openPicture(bytes: Buffer, page: number) {
  const size = pictureSize(bytes);
  if (!size || page !== 1) throw new Refused('damaged');
  if (size.width * size.height > mostSourcePixels) throw new Refused('too-large');
  return loadImage(bytes);
}
