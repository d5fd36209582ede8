import type { Innovation, InnovationId, SearchHit } from '../../contract/types';
import type { Reader } from '../database/types';
import { readInnovations } from '../records/innovation-rows';
import { summarizeInnovation } from '../records/innovations';
import { choosePassages } from './passages';
import type { Query } from './query';

const TEXT_FIELDS = ['summary', 'problem', 'howItWorks', 'results', 'resources', 'replicationNotes'] as const;

/** The innovations among `entries` (a JSON list of index rows), each beside its index row. */
export async function readInnovationHits(
  reader: Reader,
  query: Query,
  entries: string,
): Promise<(readonly [number, Omit<SearchHit, 'score'>])[]> {
  const rows = await reader.all<{ entry: number; id: InnovationId }>(
    `SELECT entry.number AS entry, innovation.id FROM entry JOIN innovation ON innovation.number = entry.innovation
     WHERE entry.number IN (SELECT value FROM json_each(?))`,
    [entries],
  );
  if (rows.length === 0) return [];
  const records = await readInnovations(reader, 'id IN (SELECT value FROM json_each(?))', [JSON.stringify(rows.map(({ id }) => id))]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return rows.flatMap(({ entry, id }) => {
    const record = byId.get(id);
    return record ? [[entry, innovationHit(query, record)] as const] : [];
  });
}

/** The heading of an innovation's passage is the name of its field, which the window writes in the person's language. */
function innovationHit(query: Query, record: Innovation): Omit<SearchHit, 'score'> {
  const sources = TEXT_FIELDS.flatMap((heading) => paragraphs(record[heading]).map((text) => ({ text, heading })));
  const passages = choosePassages(query, sources).map(({ source, snippet }) => ({ heading: source.heading, snippet }));
  return { innovationId: record.id, title: record.name, passages, innovation: summarizeInnovation(record) };
}

function paragraphs(text: string | undefined): string[] {
  return (text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
