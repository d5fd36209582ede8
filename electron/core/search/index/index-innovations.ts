import { neededParts, type Attachment, type Innovation } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { readInnovations } from '../../records/innovation-rows';
import { entryOfInnovation } from './entries';
import { furnishingsOf, serviceValuesOf, united, type EntryValues } from './entry-values';
import type { TextColumn } from './index-columns';
import type { IndexedEntry } from './index-documents';
import { countReplications } from './replications';
import { gatherWords, type WordCounter } from './row-of-words';

/** The fields of a record that hold running text, and the section each speaks of. */
export const sectionsOfRecord = {
  summary: 'ringkasan',
  problem: 'latar_belakang',
  howItWorks: 'deskripsi',
  results: 'dampak',
  resources: 'sumber_daya',
  replicationNotes: 'replikasi',
} as const satisfies Partial<Record<keyof Innovation, TextColumn>>;
export type RecordText = keyof typeof sectionsOfRecord;
export const recordTexts = Object.keys(sectionsOfRecord) as RecordText[];

/** How much of a record is filled. */
export function completenessOf(record: Innovation): { readonly filled: number; readonly of: number } {
  const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '');
  return { filled: neededParts.filter((part) => isFilled(record[part])).length, of: neededParts.length };
}

interface Evidence {
  readonly id: Attachment['documentId'];
  readonly format: string;
  readonly language: string;
  readonly family: string | null;
  readonly facts: string;
  readonly sections: string;
  readonly replicated: string | null;
}

/** Records with what their documents say of them. */
export interface InnovationSources {
  readonly records: readonly { readonly number: number; readonly record: Innovation; readonly evidence: readonly Evidence[] }[];
}

export async function readInnovationSources(reader: Reader, numbers: readonly number[]): Promise<InnovationSources> {
  if (numbers.length === 0) return { records: [] };
  const wanted = JSON.stringify(numbers);
  const rows = await reader.all<{ number: number; id: string }>(
    'SELECT number, id FROM innovation WHERE number IN (SELECT value FROM json_each(?))',
    [wanted],
  );
  const records = await readInnovations(reader, 'number IN (SELECT value FROM json_each(?))', [wanted]);
  const evidence = await reader.all<Evidence & { innovation: number }>(
    `SELECT link.innovation, document.id, format, language, family,
       (SELECT json_group_array(json_array(kind, value)) FROM fact WHERE document = link.document AND confidence >= 0.5
          AND kind IN ('agency', 'region', 'year', 'stage', 'category', 'sector', 'sdg', 'award', 'amount')) AS facts,
       (SELECT json_group_array(json_array(key, heading)) FROM section WHERE document = link.document) AS sections,
       (SELECT group_concat(text, char(10)) FROM section WHERE document = link.document AND key = 'replikasi') AS replicated
     FROM innovation_document AS link JOIN document ON document.number = link.document
     WHERE link.innovation IN (SELECT value FROM json_each(?))`,
    [wanted],
  );
  const byId = new Map(records.map((record) => [record.id as string, record]));
  return {
    records: rows.flatMap(({ number, id }) => {
      const record = byId.get(id);
      return record ? [{ number, record, evidence: evidence.filter(({ innovation }) => innovation === number) }] : [];
    }),
  };
}

export function indexedInnovation({ number, record, evidence }: InnovationSources['records'][number], counter?: WordCounter): IndexedEntry {
  const words = gatherWords('id', counter);
  for (const name of [record.name, ...record.aliases]) words.name(name);
  words.text('title', record.expansion ?? '');
  for (const field of recordTexts) words.text(sectionsOfRecord[field], record[field] ?? '');
  words.text('tag', [record.agency ?? '', ...record.tags].join('\n'));
  const values = valuesOf(record, evidence);
  const replicated = [record.replicationNotes ?? '', ...evidence.map((each) => each.replicated ?? '')].join('\n');
  return {
    record: {
      entry: entryOfInnovation(number),
      values,
      changed: Date.parse(record.updatedAt),
      replications: countReplications(replicated, values.region ?? []),
      filled: completenessOf(record).filled,
      superseded: false,
      innovations: [],
    },
    words: words.words(),
  };
}

/** What the record says goes before what its documents say. */
function valuesOf(record: Innovation, evidence: readonly Evidence[]): EntryValues {
  const facts = evidence.flatMap((each) => JSON.parse(each.facts) as [string, string][]);
  const sections = evidence.flatMap((each) => JSON.parse(each.sections) as [string, string][]);
  const all = (kind: string) => facts.filter(([of]) => of === kind).map(([, value]) => value);
  const recordOr = (value: string | undefined, kind: string) => (value === undefined ? united(all(kind)) : [value]);
  const recordSections = recordTexts.filter((field) => (record[field] ?? '') !== '').map((field) => sectionsOfRecord[field]);
  const keys = united(
    recordSections,
    sections.map(([key]) => key),
  );
  return {
    region: recordOr(record.region, 'region'),
    year: recordOr(record.year?.toString(), 'year'),
    sector: united(all('sector')),
    category: united(all('category')),
    sdg: united(all('sdg')),
    value: united(serviceValuesOf(record.tags)),
    stage: recordOr(record.stage, 'stage'),
    award: united(all('award')),
    agency: recordOr(record.agency, 'agency'),
    family: united(evidence.map(({ family }) => family)),
    status: [record.status],
    has: furnishingsOf({
      sections: keys,
      headings: sections.map(([, heading]) => heading),
      roles: record.documents.map(({ role }) => role),
      amounts: all('amount').length > 0,
      texts: { resources: record.resources ?? null, replicationNotes: record.replicationNotes ?? null },
    }),
    tag: united(record.tags),
    collection: united(record.collections),
    format: united(evidence.map(({ format }) => format)),
    language: united(evidence.map(({ language }) => language)),
    kind: ['innovation'],
    section: keys,
  };
}
