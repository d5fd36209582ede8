import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { innovationStatuses, roles, stages, type Finding, type Innovation } from '../../contract/types';
import { writeFileDurably } from './durable-file';

/** An innovation as it stands in `records/<id>.json` and in bundles; `schema` lets a later program read an older file. */
export const recordSchema = z.strictObject({
  schema: z.literal(1),
  id: z.uuid(),
  name: z.string().min(1).max(300),
  expansion: z.string().max(1000).optional(),
  aliases: z.array(z.string().max(300)).max(50),
  agency: z.string().max(300).optional(),
  region: z
    .string()
    .regex(/^35(\d\d)?$/)
    .optional(),
  year: z.int().min(1945).max(2100).optional(),
  stage: z.enum(stages).optional(),
  status: z.enum(innovationStatuses),
  summary: z.string().max(100_000).optional(),
  problem: z.string().max(100_000).optional(),
  howItWorks: z.string().max(100_000).optional(),
  results: z.string().max(100_000).optional(),
  resources: z.string().max(100_000).optional(),
  replicationNotes: z.string().max(100_000).optional(),
  tags: z.array(z.string().min(1).max(100)).max(100),
  collections: z.array(z.string().min(1).max(200)).max(100),
  documents: z.array(z.strictObject({ documentId: z.uuid(), role: z.enum(roles) })).max(500),
  createdAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
});

/** Text of a record's file: the same record always gives the same bytes. */
export function formatRecord(record: Innovation): string {
  return `${JSON.stringify(recordSchema.parse({ schema: 1, ...record }), undefined, 2)}\n`;
}

/** Reads a record out of the text of its file; throws zod's or JSON's error where it is none. */
export function parseRecord(text: string): Innovation {
  const { schema, ...record } = recordSchema.parse(JSON.parse(text));
  void schema;
  return record as unknown as Innovation;
}

/** Path of an innovation's file in a library's folder. */
export function recordPath(folder: string, id: string): string {
  return join(folder, 'records', `${id}.json`);
}

/** Writes the record beside the database, from which the library can be made again. */
export async function writeRecordFile(folder: string, record: Innovation): Promise<void> {
  await mkdir(join(folder, 'records'), { recursive: true });
  await writeFileDurably(recordPath(folder, record.id), formatRecord(record));
}

/** All records of a folder; a file that is no record becomes a finding and harms no other. */
export async function readRecordFiles(folder: string): Promise<{ records: Innovation[]; findings: Finding[] }> {
  const records: Innovation[] = [];
  const findings: Finding[] = [];
  const names = await readdir(join(folder, 'records')).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.json') && !each.startsWith('.')).sort()) {
    try {
      records.push(parseRecord(await readFile(join(folder, 'records', name), 'utf8')));
    } catch (error) {
      findings.push({
        code: 'record-unreadable',
        path: `records/${name}`,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { records, findings };
}
