import type { DocumentId, Format, Innovation, InnovationId, SearchHit } from '../../contract/types';
import type { Reader } from '../database/types';
import { summarizeInnovation } from '../records/innovations';
import { readInnovations } from '../records/innovation-rows';
import { choosePassages, type Source } from './passages';
import type { Query } from './query';
import type { RankedRow } from './ranking';

interface DocumentRow {
  readonly entry: number;
  readonly number: number;
  readonly id: DocumentId;
  readonly title: string;
  readonly format: Format;
  readonly pages: number;
  readonly fileName: string;
}

const AT_A_TIME = 50;

/** The results of one page, with the passages that answer the query. Reads the texts of a few at a time, to keep memory small. */
export async function readHits(reader: Reader, query: Query, rows: readonly RankedRow[]): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let start = 0; start < rows.length; start += AT_A_TIME) {
    const part = rows.slice(start, start + AT_A_TIME);
    const found = new Map([...(await documentHits(reader, query, part)), ...(await innovationHits(reader, query, part))]);
    for (const { entry, rank } of part) {
      const hit = found.get(entry);
      if (hit) hits.push({ ...hit, score: -rank });
    }
  }
  return hits;
}

type Found = readonly (readonly [number, Omit<SearchHit, 'score'>])[];

async function documentHits(reader: Reader, query: Query, rows: readonly RankedRow[]): Promise<Found> {
  const documents = await reader.all<DocumentRow>(
    `SELECT entry.number AS entry, document.number, document.id, document.title, document.format, document.pages, document.file_name AS fileName
     FROM entry JOIN document ON document.number = entry.document WHERE entry.number IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(rows.map(({ entry }) => entry))],
  );
  if (documents.length === 0) return [];
  const numbers = JSON.stringify(documents.map(({ number }) => number));
  const blocks = await blocksOf(reader, numbers);
  const innovations = await innovationsOf(reader, numbers);
  return documents.map(({ entry, number, id, title, format, pages, fileName }) => [
    entry,
    {
      documentId: id,
      title,
      passages: choosePassages(query, blocks.get(number) ?? []),
      document: { format, pages, fileName, innovations: innovations.get(number) ?? [] },
    },
  ]);
}

async function blocksOf(reader: Reader, numbers: string): Promise<Map<number, (Source & { document: number })[]>> {
  const rows = await reader.all<Source & { document: number }>(
    `SELECT document, kind, page, paragraph, heading_path AS heading, text FROM block
     WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, position`,
    [numbers],
  );
  const groups = new Map<number, (Source & { document: number })[]>();
  for (const row of rows) {
    const group = groups.get(row.document);
    if (group) group.push(row);
    else groups.set(row.document, [row]);
  }
  return groups;
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

async function innovationHits(reader: Reader, query: Query, rows: readonly RankedRow[]): Promise<Found> {
  const entries = await reader.all<{ entry: number; id: InnovationId }>(
    `SELECT entry.number AS entry, innovation.id FROM entry JOIN innovation ON innovation.number = entry.innovation
     WHERE entry.number IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(rows.map(({ entry }) => entry))],
  );
  if (entries.length === 0) return [];
  const records = await readInnovations(reader, 'id IN (SELECT value FROM json_each(?))', [JSON.stringify(entries.map(({ id }) => id))]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return entries.flatMap(({ entry, id }) => {
    const record = byId.get(id);
    return record ? [[entry, innovationHit(query, record)] as const] : [];
  });
}

const TEXT_FIELDS = ['summary', 'problem', 'howItWorks', 'results', 'resources', 'replicationNotes'] as const;

/** The heading of an innovation's passage is the name of its field, which the window writes in the person's language. */
function innovationHit(query: Query, record: Innovation): Omit<SearchHit, 'score'> {
  const sources = TEXT_FIELDS.flatMap((field) => paragraphs(record[field]).map((text) => ({ text, heading: field })));
  return { innovationId: record.id, title: record.name, passages: choosePassages(query, sources), innovation: summarizeInnovation(record) };
}

function paragraphs(text: string | undefined): string[] {
  return (text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
