import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rotations } from '../../../../electron/contract/types';
import { crookedBoxes } from '../../../../electron/core/import/ocr/crooked-boxes';
import { pictureSize } from '../../../../electron/core/import/ocr/picture-size';
import { turnBack, turnBox } from '../../../../electron/core/import/ocr/turned-box';
import { textPicture } from '../../../fixtures/text-picture';

const fraction = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);

test('a box that is turned and turned back lies where it lay', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rotations), fc.tuple(fraction, fraction, fraction, fraction), (degrees, [left, top, right, bottom]) => {
      const back = turnBox(turnBox({ left, top, right, bottom }, degrees), turnBack(degrees));
      for (const [side, value] of Object.entries({ left, top, right, bottom })) expect(back[side as 'left']).toBeCloseTo(value, 9);
    }),
  );
});

test('a quarter turn clockwise brings the upper left corner to the upper right', () => {
  const turned = turnBox({ left: 0, top: 0, right: 0.25, bottom: 0.5 }, 90);
  expect(turned).toEqual({ left: 0.5, top: 0, right: 1, bottom: 0.25 });
});

test('a box found on a straightened picture lies around the same place on the crooked one', () => {
  const toCrooked = crookedBoxes({ width: 1000, height: 1000 }, -0.03);
  expect(toCrooked({ x0: 400, y0: 400, x1: 600, y1: 600 })).toEqual({ x0: 397, y0: 397, x1: 603, y1: 603 });
  const right = toCrooked({ x0: 900, y0: 490, x1: 920, y1: 510 });
  expect((right.y0 + right.y1) / 2).toBeCloseTo(500 + 410 * Math.sin(0.03), 0);
});

test('a picture tells its size before it is opened', async () => {
  const picture = textPicture([], 321, 123);
  for (const bytes of [await picture.encode('png'), await picture.encode('jpeg', 80), await picture.encode('webp', 80)]) {
    expect(pictureSize(bytes)).toEqual({ width: 321, height: 123 });
  }
  expect(pictureSize(Buffer.from('GIF89a....'))).toBeUndefined();
  expect(pictureSize(Buffer.alloc(1))).toBeUndefined();
});
