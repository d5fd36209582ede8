import type { DocumentId, Format, InnovationId, Passage, SearchHit } from '../../contract/types';
import type { Reader } from '../database/types';
import { choosePassages, placeOf, type Chosen, type Place, type Source } from './passages';
import type { Query } from './query';

interface DocumentRow {
  readonly entry: number;
  readonly number: number;
  readonly id: DocumentId;
  readonly title: string;
  readonly format: Format;
  readonly pages: number;
  readonly fileName: string;
}

interface BlockText extends Source {
  readonly position: number;
}

/** The documents among `entries` (a JSON list of index rows), each beside its index row. */
export async function readDocumentHits(
  reader: Reader,
  query: Query,
  entries: string,
): Promise<(readonly [number, Omit<SearchHit, 'score'>])[]> {
  const documents = await reader.all<DocumentRow>(
    `SELECT entry.number AS entry, document.number, document.id, document.title, document.format, document.pages, document.file_name AS fileName
     FROM entry JOIN document ON document.number = entry.document WHERE entry.number IN (SELECT value FROM json_each(?))`,
    [entries],
  );
  if (documents.length === 0) return [];
  const numbers = JSON.stringify(documents.map(({ number }) => number));
  const innovations = await innovationsOf(reader, numbers);
  const passages = await passagesOf(reader, query, numbers);
  return documents.map(({ entry, number, id, title, format, pages, fileName }) => [
    entry,
    {
      documentId: id,
      title,
      passages: passages.get(number) ?? [],
      document: { format, pages, fileName, innovations: innovations.get(number) ?? [] },
    },
  ]);
}

/** Chooses by text alone and asks afterwards where the chosen ones stand: most blocks of a document are never shown. */
async function passagesOf(reader: Reader, query: Query, numbers: string): Promise<Map<number, Passage[]>> {
  const chosen = new Map<number, Chosen<BlockText>[]>();
  for (const { number, texts } of await textsOf(reader, numbers)) chosen.set(number, choosePassages(query, texts));
  const wanted = [...chosen].flatMap(([number, list]) => list.map(({ source }) => [number, source.position]));
  const rows = await reader.all<Place & { document: number; position: number }>(
    `SELECT document, position, page, paragraph, heading_path AS heading FROM block
     WHERE (document, position) IN (SELECT value->>0, value->>1 FROM json_each(?))`,
    [JSON.stringify(wanted)],
  );
  const places = new Map(rows.map((row) => [`${row.document} ${row.position}`, placeOf(row)]));
  const passages = new Map<number, Passage[]>();
  for (const [number, list] of chosen) {
    passages.set(
      number,
      list.map(({ source, snippet }) => ({ ...places.get(`${number} ${source.position}`), snippet })),
    );
  }
  return passages;
}

const BETWEEN = '\u001E';

/** One row a document: a row a block costs three times more on its way out of the driver. */
async function textsOf(reader: Reader, numbers: string): Promise<{ number: number; texts: BlockText[] }[]> {
  const rows = await reader.all<{ number: number; positions: string; kinds: string; texts: string }>(
    `SELECT document AS number, group_concat(position) AS positions, group_concat(kind) AS kinds,
       group_concat(replace(text, char(30), ' '), char(30)) AS texts
     FROM (SELECT * FROM block WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, position) GROUP BY document`,
    [numbers],
  );
  return rows.map(({ number, positions, kinds, texts }) => {
    const [at, kind] = [positions.split(','), kinds.split(',')];
    return {
      number,
      texts: texts.split(BETWEEN).map((text, index) => ({ text, position: Number(at[index]), isHeading: kind[index] === 'heading' })),
    };
  });
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
