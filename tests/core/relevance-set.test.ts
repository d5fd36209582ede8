import { expect, test } from 'vitest';
import { judgedQueries, judgedThings } from '../bench/relevance/judged-set';
import { ndcgAt10, recallAt20 } from '../bench/relevance/measures';
import { trueDocuments } from '../fixtures/recognition/documents';

test('the judged set names every fixture, judges at least 60 queries of six kinds, and each has an answer', () => {
  const things = judgedThings();
  const fixtures = (['seen', 'unseen'] as const).flatMap((half) => trueDocuments(half).map(({ name }) => name));
  expect(things.flatMap(({ from, name }) => (from === 'fixture' ? [name] : [])).sort()).toEqual([...fixtures].sort());
  const queries = judgedQueries(things);
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  expect([...new Set(queries.map(({ kind }) => kind))].sort()).toEqual(['misspelt', 'phrase', 'question', 'section', 'synonym', 'word']);
  expect(queries.filter(({ grades }) => grades.size === 0)).toEqual([]);
});

test('an innovation is worth one grade less than its best document unless it is judged itself', () => {
  const grades = (query: string) => judgedQueries(judgedThings()).find((judged) => judged.query === query)?.grades;
  expect(grades('"kader posyandu"')?.get('klepon')).toBe(2);
  expect(grades('jemput bola')?.get('payung')).toBe(2);
  expect(grades('jemput bola')?.get('sego')).toBeUndefined();
});

test('nDCG is 1 for the best order, less for every other, and 0 when nothing answers', () => {
  expect(ndcgAt10([3, 2, 1], [1, 3, 2])).toBe(1);
  expect(ndcgAt10([0, 3, 2, 1], [3, 2, 1])).toBeCloseTo(0.676, 3);
  expect(ndcgAt10([2, 3], [3, 2])).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3)), 10);
  expect(ndcgAt10([0, 0], [3])).toBe(0);
  expect(ndcgAt10([...Array<number>(10).fill(0), 3], [3])).toBe(0);
});

test('recall counts what answers among the first twenty', () => {
  expect(recallAt20([3, 0, 2], [3, 2, 2, 1])).toBeCloseTo(2 / 3, 10);
  expect(recallAt20([1, 1], [1, 1])).toBe(1);
  expect(recallAt20(Array<number>(30).fill(3), Array<number>(30).fill(3))).toBe(1);
});
