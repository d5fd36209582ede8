import { LibraryError } from '../../../contract/errors';
import type { DocumentHit, DocumentId, Language } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { readSectionPlaces, sectionsByBlock } from '../index/document-texts';
import { findMarks, snippet, takeApart } from './highlight';
import { sectionAt } from './hits-of-documents';
import { placeOf } from './passages';
import type { Query } from '../query/query-types';

interface BlockRow {
  readonly position: number;
  readonly text: string;
  readonly page: number | null;
  readonly paragraph: number | null;
}

/** Every block of one document that holds words of the query, in reading order; `document-not-found` where there is none. */
export async function documentHits(reader: Reader, id: DocumentId, query: Query): Promise<DocumentHit[]> {
  const document = await reader.get<{ number: number; language: Language }>('SELECT number, language FROM document WHERE id = ?', [id]);
  if (!document) throw new LibraryError('document-not-found', { id });
  if (query.groups.length === 0) return [];
  const blocks = await reader.all<BlockRow>('SELECT position, text, page, paragraph FROM block WHERE document = ? ORDER BY position', [
    document.number,
  ]);
  const places = (await readSectionPlaces(reader, [document.number])).get(document.number) ?? [];
  const byBlock = sectionsByBlock(places);
  const wanted: readonly string[] = query.sections;
  const read =
    wanted.length === 0 ? blocks : blocks.filter(({ position }) => byBlock.get(position)?.some(({ key }) => wanted.includes(key)));
  const hitsOf = (asked: Query) =>
    read.flatMap((block): DocumentHit[] => {
      const marks = findMarks(asked, block.text, document.language);
      if (marks.length === 0) return [];
      const words = [...new Set(marks.map(({ start, end }) => block.text.slice(start, end)))];
      return [{ ...placeOf(block), ...sectionAt(byBlock, block.position, query), words, snippet: snippet(block.text, marks) }];
    });
  const hits = hitsOf(query);
  return hits.length > 0 ? hits : hitsOf(takeApart(query));
}
