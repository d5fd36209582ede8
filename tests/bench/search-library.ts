import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, DocumentId, Innovation, InnovationId } from '../../electron/contract/types';
import { openDatabase } from '../../electron/core/database/open';
import type { Database, Transaction } from '../../electron/core/database/types';
import { lookUp } from '../../electron/core/recognition/dictionary';
import { loadVocabulary, type Vocabulary } from '../../electron/core/recognition/vocabulary';
import { addDocument } from '../../electron/core/records/documents';
import { writeInnovation } from '../../electron/core/records/innovation-rows';
import { storeRecognition } from '../../electron/core/records/recognition-rows';
import regions from '../../resources/vocabularies/regions.json';

/** A document as the generator makes it. */
export interface MadeDocument {
  readonly title: string;
  readonly acronym?: string;
  readonly year?: number;
  readonly district?: string;
  readonly category?: string;
  readonly unit?: string;
  readonly language?: 'id' | 'en';
  readonly passages: readonly { readonly heading: string; readonly text: string }[];
}

const resources = join(import.meta.dirname, '../../resources');
export const migrations = join(resources, 'migrations');
/** One document in so many belongs to an innovation with a record. */
const attachedEvery = 20;

/** Opens a library's database without the rest of the program; it is made where it is missing. */
export function openBenchDatabase(folder: string, create = false): Promise<Database> {
  if (create) mkdirSync(folder, { recursive: true });
  return openDatabase({ path: join(folder, 'archive.sqlite'), migrations, mode: create ? 'create' : 'write' });
}

/** Makes the documents `from` to `to` (exclusive) rows of a library, with sections of their headings, a few facts, and innovations. Answers the bytes of text. */
export async function fillLibrary(
  database: Database,
  document: (number: number) => MadeDocument,
  from: number,
  to: number,
): Promise<number> {
  const vocabulary = await loadVocabulary(join(resources, 'vocabularies'));
  let bytes = 0;
  for (let start = from; start < to; start += 100) {
    const made = Array.from({ length: Math.min(100, to - start) }, (_, index) => [start + index, document(start + index)] as const);
    await database.write(async (tx) => {
      for (const [number, each] of made) bytes += await addMade(tx, number, each, vocabulary);
    });
  }
  return bytes;
}

/** Adds one document as an import does, without its recognition. */
export async function addMade(tx: Transaction, number: number, made: MadeDocument, vocabulary: Vocabulary): Promise<number> {
  const id = idOf('d', number) as DocumentId;
  const blocks = made.passages.flatMap(({ heading, text }, index): Block[] => [
    { kind: 'heading', level: 1, paragraph: index * 2 + 1, text: heading },
    { kind: 'paragraph', paragraph: index * 2 + 2, headingPath: heading, text },
  ]);
  const row = await addDocument(tx, {
    ...{ id, sha256: idOf('s', number), format: number % 3 === 0 ? 'pdf' : 'docx', fileName: `${number}.docx`, source: `/${number}.docx` },
    ...{ title: made.title, language: made.language ?? 'id', pages: 0, bytes: 1, status: 'imported', blocks },
    characters: made.passages.reduce((sum, { text }) => sum + text.length, 0),
    importedAt: new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString(),
  });
  await storeRecognition(tx, row, { sections: sectionsOf(made, vocabulary), facts: factsOf(made), privacyFindings: [] });
  if (number % attachedEvery === 0) await writeInnovation(tx, innovationOf(number, id, made));
  return (
    Buffer.byteLength(made.title) +
    made.passages.reduce((sum, { heading, text }) => sum + Buffer.byteLength(heading) + Buffer.byteLength(text), 0)
  );
}

function sectionsOf({ passages }: MadeDocument, vocabulary: Vocabulary) {
  return passages.map(({ heading }, index) => ({
    ...{ key: lookUp(heading, vocabulary)?.keys[0] ?? ('free' as const), heading, confidence: 0.9 },
    ...{ from: index * 2, to: index * 2 + 2, text: '' },
  }));
}

function regionOf({ district }: MadeDocument): string | undefined {
  return regions.find(({ name }) => district !== undefined && name.endsWith(` ${district}`))?.code;
}

function factsOf(made: MadeDocument) {
  const region = regionOf(made);
  const facts = [
    ...(region === undefined ? [] : [['region', region] as const]),
    ...(made.year === undefined ? [] : [['year', String(made.year)] as const]),
    ...(made.category === undefined ? [] : [['category', made.category] as const]),
    ...(made.unit === undefined ? [] : [['agency', `${made.unit} ${made.district ?? ''}`.trim()] as const]),
    ...(made.acronym === undefined ? [] : [['name', made.acronym] as const]),
  ];
  return facts.map(([kind, value]) => ({ kind, value, quote: '', confidence: 0.9 }));
}

function innovationOf(number: number, document: DocumentId, made: MadeDocument): Innovation {
  const at = new Date(Date.UTC(2021, 0, 1) + number * 60_000).toISOString();
  const region = regionOf(made);
  return {
    ...{
      id: idOf('i', number) as InnovationId,
      name: made.acronym ?? made.title,
      aliases: [],
      status: number % 40 === 0 ? 'published' : 'draft',
    },
    ...(region !== undefined && { region }),
    ...(made.year !== undefined && { year: made.year }),
    summary: made.passages[0]?.text.slice(0, 500) ?? '',
    results: made.passages[1]?.text.slice(0, 500) ?? '',
    ...{ tags: [], collections: [], documents: [{ documentId: document, role: 'proposal' }], createdAt: at, updatedAt: at },
  };
}

function idOf(kind: string, number: number): string {
  return `00000000-0000-4000-8000-${kind === 's' ? 'a' : kind === 'i' ? 'b' : 'c'}${String(number).padStart(11, '0')}`;
}
