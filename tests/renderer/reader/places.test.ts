import { expect, test } from 'vitest';
import { hitFor, hitsAt } from '../../../renderer/reader/places';

const hits = [
  { page: 1, words: ['a'], snippet: 'satu' },
  { page: 4, words: ['a'], snippet: 'dua' },
  { page: 4, words: ['b'], snippet: 'tiga' },
];

test('without a place the first hit is the one to show', () => {
  expect(hitFor(hits, {})).toBe(0);
  expect(hitFor([], {})).toBe(-1);
});

test('a place shows its first hit, a sentence its own', () => {
  expect(hitFor(hits, { page: 4 })).toBe(1);
  expect(hitFor(hits, { page: 4 }, 'tiga')).toBe(2);
  expect(hitFor(hits, { page: 3 })).toBe(-1);
});

test('the hits of a page keep their number in the document', () => {
  expect(hitsAt(hits, { page: 4 }).map(({ index }) => index)).toEqual([1, 2]);
});
