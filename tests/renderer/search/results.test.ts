import { expect, test } from 'vitest';
import type { DocumentId, InnovationId, SearchHit } from '../../../electron/contract/types';
import { bestPassage, groupResults, passagesOf, resultKey } from '../../../renderer/search/results';

const documentId = '11111111-1111-4111-8111-111111111111' as DocumentId;
const innovationId = '22222222-2222-4222-8222-222222222222' as InnovationId;
const evidence: SearchHit = { documentId, title: 'Proposal', score: 1, passages: [{ page: 6, snippet: 'dari <mark>dokumen</mark>' }] };
const record: SearchHit = {
  innovationId,
  title: 'A',
  score: 2,
  passages: [
    { heading: 'summary', snippet: 'dari <mark>rekaman</mark>' },
    { documentId, page: 6, snippet: 'dari <mark>dokumen</mark>' },
  ],
};

test("a document's sentences lead to the document itself", () => {
  expect(passagesOf(evidence)).toEqual([{ page: 6, snippet: 'dari <mark>dokumen</mark>', documentId }]);
});

test("the reader shows an innovation's best sentence that stands in a document, not the one of its record", () => {
  expect(bestPassage(record)?.page).toBe(6);
  expect(bestPassage({ ...record, passages: record.passages.slice(0, 1) })).toBeUndefined();
});

test('innovations stand before documents, whatever their scores', () => {
  const { all, innovations } = groupResults([evidence, record]);
  expect(all.map(resultKey)).toEqual([`innovation:${innovationId}`, `document:${documentId}`]);
  expect(innovations).toHaveLength(1);
});

test('an innovation that brings sentences of its record alone shows those of its documents first', () => {
  const summary = { id: innovationId, name: 'A', status: 'draft' as const, tags: [], collections: [], updatedAt: '2026-01-01T00:00:00Z' };
  const counted = { has: [], complete: { filled: 1, of: 13 }, replications: 0 };
  const own = { ...record, passages: record.passages.slice(0, 1) };
  const attached = { ...own, innovation: { ...summary, ...counted, documents: [{ documentId, role: 'proposal' as const }] } };
  expect(passagesOf(attached, [evidence]).map(({ page }) => page)).toEqual([6, undefined]);
  expect(passagesOf(own, [evidence])).toHaveLength(1);
});

test('a result shows three sentences at most', () => {
  expect(passagesOf({ ...evidence, passages: Array.from({ length: 9 }, () => ({ snippet: 'a' })) })).toHaveLength(3);
});
