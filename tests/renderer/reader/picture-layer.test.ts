// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PictureLine } from '../../../electron/contract/types';
import { layMarks } from '../../../renderer/reader/marks';
import { layPictureWords } from '../../../renderer/reader/picture-layer';

const line = (paragraph: number, ...words: PictureLine['words']): PictureLine => ({ words, paragraph, height: 0.02, stroke: 0.1 });
const word = (text: string, left: number, right: number) => ({ text, confidence: 90, box: { left, top: 0.1, right, bottom: 0.12 } });

test('each word stands in its box and can be marked as in any text', () => {
  const layer = layPictureWords([line(1, word('jemput', 0.1, 0.2), word('bola', 0.21, 0.3)), line(2, word('datang', 0.1, 0.2))], 1000);
  layMarks(layer, [{ index: 0, words: ['bola'], snippet: 'jemput <mark>bola</mark>' }]);
  const place = layer.querySelector('mark')?.parentElement;
  expect([place?.style.left, place?.style.width, place?.style.top]).toEqual(['21%', '9%', '10%']);
});

test('a word without a box takes the box of its line', () => {
  const layer = layPictureWords([line(1, word('jemput', 0.1, 0.2), word('bola', 0, 0), word('datang', 0.3, 0.4))], 1000);
  const place = layer.querySelectorAll('span')[1];
  expect([place?.style.left, place?.style.width]).toEqual(['10%', '30%']);
});
