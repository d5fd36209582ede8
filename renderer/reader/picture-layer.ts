import type { Box, PictureLine } from '../../electron/contract/types';

/** Letters stand a little lower than the box that holds them with their ascenders and descenders. */
const lettersInBox = 0.82;

/** Lays the words that were recognised on a picture over it, invisible, each in its box, so that they can be marked and selected. `height` is the page's in CSS pixels. */
export function layPictureWords(lines: readonly PictureLine[], height: number): HTMLElement {
  const layer = document.createElement('div');
  layer.dataset['picture'] = '';
  for (const { words } of lines) {
    const line = around(words.map(({ box }) => box));
    for (const { text, box } of words) layer.append(word(text, isFlat(box) ? line : box, height), ' ');
    layer.append(document.createElement('br'));
  }
  return layer;
}

function word(text: string, box: Box, height: number): HTMLElement {
  const place = document.createElement('span');
  place.textContent = text;
  place.style.left = percent(box.left);
  place.style.top = percent(box.top);
  place.style.width = percent(box.right - box.left);
  place.style.height = percent(box.bottom - box.top);
  place.style.fontSize = `${Math.max(1, (box.bottom - box.top) * height * lettersInBox)}px`;
  return place;
}

/** A box that shows nothing: its whole line is marked instead. */
function isFlat({ left, top, right, bottom }: Box): boolean {
  return right <= left || bottom <= top;
}

function around(boxes: readonly Box[]): Box {
  const seen = boxes.filter((box) => !isFlat(box));
  if (seen.length === 0) return { left: 0, top: 0, right: 1, bottom: 1 };
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
