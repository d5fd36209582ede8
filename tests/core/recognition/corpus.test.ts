import { describe, expect, test } from 'vitest';
import { recogniseFacts } from '../../../electron/core/recognition/facts';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { formatScore } from '../../bench/recognition-formats';
import { factScore, precision, recall, sectionScore, sum } from '../../bench/recognition-scores';
import { trueDocuments, type Half } from '../../fixtures/recognition/documents';
import { vocabulary } from './vocabulary';

const halves: readonly Half[] = ['seen', 'unseen'];
const all = halves.flatMap((half) => trueDocuments(half));

describe('forty documents of our own', () => {
  test('are forty, twenty in each half, in seven families', () => {
    expect(halves.map((half) => trueDocuments(half).length)).toEqual([20, 20]);
    expect(new Set(all.map(({ family }) => family)).size).toBe(7);
  });

  test.each([...halves, 'last'] as const)('the %s part: sections at least 0.95 and 0.95, region and year at least 0.98', (half) => {
    const read = trueDocuments(half).map((document) => {
      const recognised = recogniseSections(document.blocks, vocabulary);
      return { document, recognised, facts: recogniseFacts(document.blocks, recognised.sections, vocabulary) };
    });
    const sections = sum(read.map(({ document, recognised }) => sectionScore(document, recognised, false)));
    expect(precision(sections)).toBeGreaterThanOrEqual(0.95);
    expect(recall(sections)).toBeGreaterThanOrEqual(0.95);
    expect(read.filter(({ document, recognised }) => document.family !== recognised.family).map(({ document }) => document.name)).toEqual(
      [],
    );
    for (const kind of ['region', 'year'] as const) {
      const score = sum(read.map(({ document, facts }) => factScore(document, facts, kind)));
      expect([precision(score), recall(score)].every((share) => share >= 0.98)).toBe(true);
    }
  });

  test.each([
    ['docx', 0.98],
    ['html', 0.98],
    ['txt', 0.97],
  ] as const)('as real files (%s) the sections are still found', async (format, least) => {
    const score = await formatScore(all, format, vocabulary);
    expect(Math.min(precision(score), recall(score))).toBeGreaterThanOrEqual(least);
  });
});
