import type { DocumentId, Format, InnovationId, Passage, SearchHit, SectionKey } from '../../contract/types';
import type { Reader } from '../database/types';
import { readBlockTexts, readSectionPlaces, sectionsByBlock, type BlockText, type SectionPlace } from './document-texts';
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
  const sections = await readSectionPlaces(reader, numbers);
  const chosen = new Map<number, { readonly position: number; readonly snippet: string; readonly section?: SectionKey }[]>();
  for (const [number, blocks] of texts) {
    const byBlock = sectionsByBlock(sections.get(number) ?? []);
    const found = choosePassages(query, inWantedSections(query, blocks, byBlock));
    chosen.set(
      number,
      found.map(({ source: { position }, snippet }) => ({ position, snippet, ...sectionAt(byBlock, position, query) })),
    );
  }
  const wanted = [...chosen].flatMap(([number, list]) => list.map(({ position }) => [number, position]));
  const rows = await reader.all<Place & { document: number; position: number }>(
    `SELECT document, position, page, paragraph, heading_path AS heading FROM block
     WHERE (document, position) IN (SELECT value->>0, value->>1 FROM json_each(?))`,
    [JSON.stringify(wanted)],
  );
  const places = new Map(rows.map((row) => [`${row.document} ${row.position}`, placeOf(row)]));
  const withPlace = (number: number, { position, ...passage }: { readonly position: number; readonly snippet: string }): Passage => ({
    ...places.get(`${number} ${position}`),
    ...passage,
  });
  return new Map([...chosen].map(([number, list]) => [number, list.map((each) => withPlace(number, each))]));
}

function inWantedSections(query: Query, blocks: readonly BlockText[], byBlock: ReadonlyMap<number, readonly SectionPlace[]>) {
  if (query.sections.length === 0) return blocks;
  const wanted: ReadonlySet<string> = new Set(query.sections);
  return blocks.filter(({ position }) => byBlock.get(position)?.some(({ key }) => wanted.has(key)));
}

/** The section of a block; of several, one that the query is about. */
export function sectionAt(
  byBlock: ReadonlyMap<number, readonly SectionPlace[]>,
  position: number,
  query: Pick<Query, 'sections'>,
): { readonly section?: SectionKey } {
  const here = byBlock.get(position) ?? [];
  const section = here.find(({ key }) => (query.sections as readonly string[]).includes(key)) ?? here[0];
  return section ? { section: section.key as SectionKey } : {};
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
