import type { DocumentId, Format, InnovationId, Language, Passage, SearchHit, SectionKey } from '../../contract/types';
import type { Reader } from '../database/types';
import { readBlockTexts, readSectionPlaces, readSectionsOfBlocks, type SectionPlace } from './document-texts';
import { choosePassages, placeOf, type Place } from './passages';
import type { Query } from './query-types';

interface DocumentRow {
  readonly number: number;
  readonly id: DocumentId;
  readonly title: string;
  readonly format: Format;
  readonly pages: number;
  readonly fileName: string;
  readonly olderVersions: number;
}

export type Unscored = Omit<SearchHit, 'score'>;

/** The documents with these numbers, each with its best passages. */
export async function readDocumentHits(reader: Reader, query: Query, numbers: readonly number[]): Promise<Map<number, Unscored>> {
  if (numbers.length === 0) return new Map();
  const wanted = JSON.stringify(numbers);
  const documents = await reader.all<DocumentRow>(
    `SELECT number, id, title, format, pages, file_name AS fileName,
       (SELECT count(*) FROM document AS older WHERE older.superseded_by = document.id) AS olderVersions
     FROM document WHERE number IN (SELECT value FROM json_each(?))`,
    [wanted],
  );
  const innovations = await innovationsOf(reader, wanted);
  const passages = await passagesOfDocuments(reader, query, numbers);
  return new Map(
    documents.map(({ number, id, title, format, pages, fileName, olderVersions }) => [
      number,
      {
        documentId: id,
        title,
        passages: passages.get(number) ?? [],
        document: {
          ...{ format, pages, fileName, innovations: innovations.get(number) ?? [] },
          olderVersions: query.allVersions ? 0 : olderVersions,
        },
      },
    ]),
  );
}

/** The best passages of documents by number. Chosen by text alone, and asked afterwards where the chosen ones stand: most blocks are never shown. */
export async function passagesOfDocuments(reader: Reader, query: Query, numbers: readonly number[]): Promise<Map<number, Passage[]>> {
  const texts = await readBlockTexts(reader, numbers);
  const isWanted = query.sections.length === 0 ? undefined : await blocksOfSections(reader, query.sections, numbers);
  const languages = await readLanguages(reader, numbers);
  const chosen = [...texts].map(([number, blocks]) => {
    const sources = isWanted ? blocks.filter(({ position }) => isWanted(number, position)) : blocks;
    return [number, choosePassages(query, sources, languages.get(number))] as const;
  });
  const at = chosen.flatMap(([number, list]) => list.map(({ source }) => [number, source.position] as const));
  const sections = await readSectionsOfBlocks(reader, at);
  const places = await readPlaces(reader, at);
  const passage = (key: string, snippet: string): Passage => ({
    ...places.get(key),
    ...wantedSection(sections.get(key) ?? [], query),
    snippet,
  });
  return new Map(
    chosen.map(([number, list]) => [number, list.map(({ source, snippet }) => passage(`${number} ${source.position}`, snippet))]),
  );
}

async function readLanguages(reader: Reader, numbers: readonly number[]): Promise<ReadonlyMap<number, Language>> {
  const rows = await reader.all<{ number: number; language: Language }>(
    'SELECT number, language FROM document WHERE number IN (SELECT value FROM json_each(?))',
    [JSON.stringify(numbers)],
  );
  return new Map(rows.map(({ number, language }) => [number, language]));
}

async function readPlaces(reader: Reader, at: readonly (readonly [document: number, position: number])[]) {
  const rows = await reader.all<Place & { document: number; position: number }>(
    `SELECT document, position, page, paragraph, heading_path AS heading FROM json_each(?) AS wanted
     JOIN block ON document = wanted.value->>0 AND position = wanted.value->>1`,
    [JSON.stringify(at)],
  );
  return new Map(rows.map((row) => [`${row.document} ${row.position}`, placeOf(row)]));
}

/** True for blocks of the sections that the query is about. */
async function blocksOfSections(reader: Reader, sections: readonly SectionKey[], numbers: readonly number[]) {
  const wanted: ReadonlySet<string> = new Set(sections);
  const places = await readSectionPlaces(reader, numbers);
  return (document: number, position: number) =>
    (places.get(document) ?? []).some(({ key, from, to }) => wanted.has(key) && from <= position && position < Math.max(to, from + 1));
}

function wantedSection(keys: readonly string[], { sections }: Pick<Query, 'sections'>): { readonly section?: SectionKey } {
  const key = keys.find((each) => (sections as readonly string[]).includes(each)) ?? keys[0];
  return key === undefined ? {} : { section: key as SectionKey };
}

/** The section of a block; of several, one that the query is about. */
export function sectionAt(
  byBlock: ReadonlyMap<number, readonly SectionPlace[]>,
  position: number,
  query: Pick<Query, 'sections'>,
): { readonly section?: SectionKey } {
  return wantedSection(
    (byBlock.get(position) ?? []).map(({ key }) => key),
    query,
  );
}

async function innovationsOf(reader: Reader, numbers: string): Promise<Map<number, { id: InnovationId; name: string }[]>> {
  const rows = await reader.all<{ document: number; id: InnovationId; name: string }>(
    `SELECT link.document, innovation.id, innovation.name FROM innovation_document AS link JOIN innovation ON innovation.number = link.innovation
     WHERE link.document IN (SELECT value FROM json_each(?)) ORDER BY innovation.name`,
    [numbers],
  );
  const groups = new Map<number, { id: InnovationId; name: string }[]>();
  for (const { document, id, name } of rows) groups.set(document, (groups.get(document) ?? []).concat({ id, name }));
  return groups;
}
