import type { Segment } from './pdf-segments';

/** Fewer lines on a side than this are no column. */
const fewest = 6;

/**
 * Puts a page of two columns in reading order where it is drawn line by line across both; a page whose columns are drawn one after the other,
 * and any other page, stays as it is. Tables stay too: their cells do not fill their columns.
 */
export function orderColumns(segments: readonly Segment[]): Segment[] {
  const gutter = findGutter(segments);
  if (gutter === undefined || !isDrawnAcross(segments, gutter)) return [...segments];
  const ordered: Segment[] = [];
  let band: Segment[] = [];
  const flush = () => {
    ordered.push(...band.filter(({ right }) => right <= gutter), ...band.filter(({ left }) => left >= gutter));
    band = [];
  };
  for (const segment of [...segments].sort((a, b) => b.top - a.top || a.left - b.left)) {
    const crosses = segment.left < gutter && segment.right > gutter;
    if (crosses) flush();
    (crosses ? ordered : band).push(segment);
  }
  flush();
  return ordered;
}

/** The middle of an empty strip from top to bottom, with lines on both sides that fill most of the width they have. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < fewest * 2 || segments.some(({ turn }) => turn !== 0)) return undefined;
  const left = Math.min(...segments.map((each) => each.left));
  const right = Math.max(...segments.map((each) => each.right));
  for (let part = 0.4; part <= 0.6; part += 0.02) {
    const at = left + (right - left) * part;
    const crossing = segments.filter((each) => each.left < at && each.right > at).length;
    if (crossing > segments.length * 0.15) continue;
    const before = segments.filter((each) => each.right <= at);
    const after = segments.filter((each) => each.left >= at);
    if (fills(before, at - left) && fills(after, right - at)) return at;
  }
  return undefined;
}

function fills(side: readonly Segment[], width: number): boolean {
  if (side.length < fewest) return false;
  const widths = side.map(({ left, right }) => right - left).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) > width * 0.7;
}

function isDrawnAcross(segments: readonly Segment[], gutter: number): boolean {
  const sides = segments.filter(({ left, right }) => right <= gutter || left >= gutter).map(({ left }) => left >= gutter);
  const changes = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  return changes > sides.length / 3;
}
