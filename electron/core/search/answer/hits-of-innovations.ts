import type { Furnishing, Innovation, InnovationId, Passage } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { readInnovations } from '../../records/innovation-rows';
import { summarizeInnovation } from '../../records/innovations';
import { numberOfEntry } from '../index/entries';
import type { EntryStore } from '../index/entry-store';
import { readFoundTexts, type FoundText } from './found-texts';
import { passagesOfDocuments, type Unscored } from './hits-of-documents';
import { completenessOf, recordTexts, sectionsOfRecord, type RecordText } from '../index/index-innovations';
import type { PlacedHit } from './page-of-hits';
import { choosePassages, mostPassages } from './passages';
import type { Query } from '../query/query-types';

/** Documents of one innovation whose texts are looked through for passages. */
const mostDocuments = 1;

/** The innovations of a page by entry, with passages of their records and of the documents by which they match. */
export async function readInnovationHits(
  reader: Reader,
  store: EntryStore,
  query: Query,
  hits: readonly PlacedHit[],
): Promise<Map<number, Unscored>> {
  if (hits.length === 0) return new Map();
  const rows = await reader.all<{ number: number; id: InnovationId }>(
    'SELECT number, id FROM innovation WHERE number IN (SELECT value FROM json_each(?))',
    [JSON.stringify(hits.map(({ entry }) => numberOfEntry(entry)))],
  );
  const ids = new Map(rows.map(({ number, id }) => [number, id]));
  const records = await readInnovations(reader, 'id IN (SELECT value FROM json_each(?))', [JSON.stringify([...ids.values()])]);
  const byId = new Map(records.map((record) => [record.id, record]));
  // read while the records are looked through
  const texts = readFoundTexts(reader, [...new Set(hits.flatMap(documentsOf))]);
  texts.catch(() => undefined); // thrown where it is awaited
  const made = hits.flatMap((hit) => {
    const record = byId.get(ids.get(numberOfEntry(hit.entry)) ?? ('' as InnovationId));
    return record ? [{ hit, record, own: passagesOfRecord(query, record) }] : [];
  });
  const lacking = made.filter(({ own }) => own.length < mostPassages);
  const wanted = new Set(lacking.flatMap(({ hit }) => documentsOf(hit)));
  const fromDocuments = await passagesByDocument(
    reader,
    query,
    [...(await texts).values()].filter(({ number }) => wanted.has(number)),
  );
  return new Map(
    made.map(({ hit, record, own }) => {
      const others = own.length < mostPassages ? documentsOf(hit).flatMap((number) => fromDocuments.get(number) ?? []) : [];
      return [hit.entry, innovationHit(store, hit, record, [...own, ...others].slice(0, mostPassages))];
    }),
  );
}

function documentsOf({ documents }: PlacedHit): number[] {
  return documents.slice(0, mostDocuments).map(numberOfEntry);
}

async function passagesByDocument(reader: Reader, query: Query, texts: readonly FoundText[]): Promise<Map<number, Passage[]>> {
  if (texts.length === 0) return new Map();
  const found = await passagesOfDocuments(reader, query, texts);
  return new Map([...found].map(([number, { id, passages }]) => [number, passages.map((passage) => ({ documentId: id, ...passage }))]));
}

/** The heading of a record's passage is the name of its field, which the window writes in the person's language. */
function passagesOfRecord(query: Query, record: Innovation): Passage[] {
  const wanted: readonly string[] = query.sections;
  const fields = recordTexts.filter((field) => wanted.length === 0 || wanted.includes(sectionsOfRecord[field]));
  const sources = fields.flatMap((heading) => paragraphs(record[heading]).map((text) => ({ text, heading })));
  return choosePassages(query, sources, 'id').map(({ source: { heading }, snippet }) => ({
    heading,
    section: sectionOf(heading),
    snippet,
  }));
}

function sectionOf(field: RecordText) {
  return sectionsOfRecord[field];
}

function paragraphs(text: string | undefined): string[] {
  return (text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

function innovationHit(store: EntryStore, { entry }: PlacedHit, record: Innovation, passages: readonly Passage[]): Unscored {
  return {
    innovationId: record.id,
    title: record.name,
    passages,
    innovation: {
      ...summarizeInnovation(record),
      has: store.valuesOf(entry, 'has') as readonly Furnishing[],
      complete: completenessOf(record),
      replications: store.replications(entry),
    },
  };
}
