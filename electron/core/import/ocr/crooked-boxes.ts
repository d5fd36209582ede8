/** A rectangle of a picture in pixels. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * Brings boxes found on a straightened picture back to where they lie on the picture as it was.
 * Tesseract straightens by turning it clockwise by `radians` about its centre (leptonica's pixRotate); a box becomes the one around its turned corners.
 */
export function crookedBoxes(picture: { readonly width: number; readonly height: number }, radians: number): (box: PixelBox) => PixelBox {
  if (radians === 0) return (box) => box;
  const [middleX, middleY] = [picture.width / 2, picture.height / 2];
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const back = (x: number, y: number) => ({
    x: middleX + (x - middleX) * cos + (y - middleY) * sin,
    y: middleY - (x - middleX) * sin + (y - middleY) * cos,
  });
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  return ({ x0, y0, x1, y1 }) => {
    const corners = [back(x0, y0), back(x1, y0), back(x0, y1), back(x1, y1)];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    return {
      x0: within(Math.min(...xs), picture.width),
      y0: within(Math.min(...ys), picture.height),
      x1: within(Math.max(...xs), picture.width),
      y1: within(Math.max(...ys), picture.height),
    };
  };
}
