import type { Box, Rotation } from '../../../contract/types';

/** Where a box of a page lies after the page was turned clockwise. */
export function turnBox({ left, top, right, bottom }: Box, degrees: Rotation): Box {
  switch (degrees) {
    case 0:
      return { left, top, right, bottom };
    case 90:
      return { left: 1 - bottom, top: left, right: 1 - top, bottom: right };
    case 180:
      return { left: 1 - right, top: 1 - bottom, right: 1 - left, bottom: 1 - top };
    case 270:
      return { left: top, top: 1 - right, right: bottom, bottom: 1 - left };
  }
}

/** The turn that undoes another. */
export function turnBack(degrees: Rotation): Rotation {
  return addTurns(0, (360 - degrees) % 360);
}

/** One turn after another. */
export function addTurns(first: Rotation, second: number): Rotation {
  return ((first + second) % 360) as Rotation;
}
