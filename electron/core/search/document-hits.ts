import { LibraryError } from '../../contract/errors';
import type { DocumentHit, DocumentId } from '../../contract/types';
import type { Reader } from '../database/types';
import { findMarks, snippet, takeApart } from './highlight';
import { placeOf } from './passages';
import { parseQuery, type Query } from './query';

interface BlockRow {
  readonly text: string;
  readonly page: number | null;
  readonly paragraph: number | null;
}

/** Every block of one document that holds words of the query, in reading order; `document-not-found` where there is none. */
export async function documentHits(
  reader: Reader,
  request: { readonly id: DocumentId; readonly query: string; readonly typing?: boolean | undefined },
): Promise<DocumentHit[]> {
  const document = await reader.get<{ number: number }>('SELECT number FROM document WHERE id = ?', [request.id]);
  if (!document) throw new LibraryError('document-not-found', { id: request.id });
  const query = parseQuery(request.query, request.typing);
  if (query.groups.length === 0) return [];
  const blocks = await reader.all<BlockRow>('SELECT text, page, paragraph FROM block WHERE document = ? ORDER BY position', [
    document.number,
  ]);
  const hits = hitsIn(query, blocks);
  return hits.length > 0 ? hits : hitsIn(takeApart(query), blocks);
}

function hitsIn(query: Query, blocks: readonly BlockRow[]): DocumentHit[] {
  return blocks.flatMap((block) => {
    const marks = findMarks(query, block.text);
    if (marks.length === 0) return [];
    const words = [...new Set(marks.map(({ start, end }) => block.text.slice(start, end)))];
    return [{ ...placeOf(block), words, snippet: snippet(block.text, marks) }];
  });
}
