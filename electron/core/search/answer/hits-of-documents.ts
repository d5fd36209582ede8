import type { DocumentId, Format, InnovationId, Passage, SearchHit, SectionKey } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { readPlacesOfBlocks, readSectionPlaces, type SectionPlace } from '../index/document-texts';
import { readFoundTexts, type FoundBlock, type FoundText } from './found-texts';
import { choosePassages, placeOf, type Chosen } from './passages';
import type { Query } from '../query/query-types';

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
  const texts = await readFoundTexts(reader, numbers);
  const passages = await passagesOfDocuments(reader, query, [...texts.values()]);
  return new Map(
    documents.map(({ number, id, title, format, pages, fileName, olderVersions }) => [
      number,
      {
        documentId: id,
        title,
        passages: passages.get(number)?.passages ?? [],
        document: {
          ...{ format, pages, fileName, innovations: innovations.get(number) ?? [] },
          olderVersions: query.allVersions ? 0 : olderVersions,
        },
      },
    ]),
  );
}

/** The best passages of documents by number. Chosen by text alone, and asked afterwards where the chosen ones stand: most blocks are never shown. */
export async function passagesOfDocuments(reader: Reader, query: Query, texts: readonly FoundText[]): Promise<Map<number, FoundPassages>> {
  const numbers = texts.map(({ number }) => number);
  const isWanted = query.sections.length === 0 ? undefined : await blocksOfSections(reader, query.sections, numbers);
  const chosen = texts.map((text) => ({ text, list: chooseFrom(text, query, isWanted) }));
  const places = await readPlacesOfBlocks(
    reader,
    chosen.flatMap(({ text, list }) => list.map(({ source }) => [text.number, source.position] as const)),
  );
  const passage = (key: string, snippet: string): Passage => {
    const place = places.get(key);
    return place === undefined ? { snippet } : { ...placeOf(place), ...wantedSection(place.sections, query), snippet };
  };
  return new Map(
    chosen.map(({ text: { number, id }, list }) => [
      number,
      { id, passages: list.map(({ source, snippet }) => passage(`${number} ${source.position}`, snippet)) },
    ]),
  );
}

export interface FoundPassages {
  readonly id: DocumentId;
  readonly passages: readonly Passage[];
}

type IsWanted = (document: number, position: number) => boolean;

function chooseFrom({ number, language, blocks, promises }: FoundText, query: Query, isWanted: IsWanted | undefined): Chosen<FoundBlock>[] {
  const sources = isWanted ? blocks.filter(({ position }) => isWanted(number, position)) : blocks;
  return choosePassages(query, sources, language, (asked) => {
    const all = promises(asked);
    return sources.map(({ place }) => all[place] ?? 0);
  });
}

/** True for blocks of the sections that the query is about. */
async function blocksOfSections(reader: Reader, sections: readonly SectionKey[], numbers: readonly number[]): Promise<IsWanted> {
  const wanted: ReadonlySet<string> = new Set(sections);
  const places = await readSectionPlaces(reader, numbers);
  return (document, position) =>
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
