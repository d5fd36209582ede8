import { expect, test } from 'vitest';
import type { DocumentId, InnovationId, SearchHit } from '../../../electron/contract/types';
import { passagesOf } from '../../../renderer/search/results';

const documentId = '11111111-1111-4111-8111-111111111111' as DocumentId;
const innovationId = '22222222-2222-4222-8222-222222222222' as InnovationId;
const evidence: SearchHit = { documentId, title: 'Proposal', score: 1, passages: [{ page: 6, snippet: 'dari <mark>dokumen</mark>' }] };

function innovation(documents: readonly DocumentId[]): SearchHit {
  const attached = documents.map((id) => ({ documentId: id, role: 'proposal' as const }));
  const summary = {
    id: innovationId,
    name: 'A',
    status: 'draft' as const,
    tags: [],
    collections: [],
    documents: attached,
    updatedAt: '2026-01-01T00:00:00Z',
  };
  return {
    innovationId,
    title: 'A',
    score: 2,
    passages: [{ heading: 'summary', snippet: 'dari <mark>rekaman</mark>' }],
    innovation: summary,
  };
}

test('an innovation shows the sentences of its documents first, each with its page and document', () => {
  expect(passagesOf(innovation([documentId]), [evidence])).toEqual([
    { page: 6, snippet: 'dari <mark>dokumen</mark>', documentId },
    { heading: 'summary', snippet: 'dari <mark>rekaman</mark>' },
  ]);
});

test('a document that is not attached lends an innovation nothing', () => {
  expect(passagesOf(innovation([]), [evidence])).toEqual([{ heading: 'summary', snippet: 'dari <mark>rekaman</mark>' }]);
});
