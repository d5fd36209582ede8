import { expect, test } from 'vitest';
import type { DocumentId, DocumentSummary } from '../../../electron/contract/types';
import { compareRows } from '../../../renderer/documents/compare/compare-rows';
import { isShown, readingState } from '../../../renderer/documents/document-filter';

const document = (changes: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: 'a' as DocumentId,
  title: 'Laporan',
  format: 'pdf',
  pages: 3,
  characters: 100,
  bytes: 1,
  language: 'id',
  importedAt: '2026-01-01T00:00:00Z',
  sha256: '0'.repeat(64),
  status: 'imported',
  fileName: 'laporan.pdf',
  innovations: [],
  personalData: 0,
  ...changes,
});

test('pages that wait come before what is missing for good', () => {
  expect(readingState(document())).toBe('complete');
  expect(readingState(document({ status: 'partial' }))).toBe('partial');
  expect(readingState(document({ status: 'no-text', pagesWaiting: 2 }))).toBe('waiting');
  expect(readingState(document({ status: 'no-text' }))).toBe('pictures');
});

test('older versions are left out until they are asked for, but not where everything that cannot be searched is listed', () => {
  const older = document({ supersededBy: 'b' as DocumentId, status: 'no-text' });
  expect(isShown(older, {})).toBe(false);
  expect(isShown(older, { older: true })).toBe(true);
  expect(isShown(older, { show: 'not-searchable' })).toBe(true);
});

test('every condition has to hold', () => {
  const one = document({ family: 'A', personalData: 2, quality: 0.5 });
  expect(isShown(one, { family: 'A', personal: true, damaged: true, state: 'complete', show: 'without-innovation' })).toBe(true);
  expect(isShown(one, { family: 'B' })).toBe(false);
  expect(isShown({ ...one, personalData: 0 }, { personal: true })).toBe(false);
  expect(isShown({ ...one, quality: 0.99 }, { damaged: true })).toBe(false);
  expect(isShown(one, { show: 'not-searchable' })).toBe(false);
});

test('long runs of equal paragraphs are folded but for their ends, short ones stand', () => {
  const same = (text: string) => ({ kind: 'same', text }) as const;
  const rows = compareRows([same('1'), same('2'), same('3'), same('4'), { kind: 'added', text: 'x' }, same('5'), same('6')]);
  expect(rows).toEqual([
    { kind: 'change', change: same('1') },
    { kind: 'alike', paragraphs: ['2', '3'] },
    { kind: 'change', change: same('4') },
    { kind: 'change', change: { kind: 'added', text: 'x' } },
    { kind: 'change', change: same('5') },
    { kind: 'change', change: same('6') },
  ]);
});
