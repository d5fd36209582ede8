import { importStatuses, type ImportedFile, type ImportReport, type ImportState, type ImportStatus } from '../../contract/types';
import type { Reader } from '../database/types';
import { readLines } from '../records/import-jobs';

/** What became of a run's files, in order of path; those that were not read are `cancelled`. */
export async function reportRun(reader: Reader, run: number, milliseconds: number): Promise<ImportReport> {
  const files = (await readLines(reader, [run])).map(finished);
  return { files, counts: countOutcomes(files), ms: Math.round(milliseconds) };
}

function finished(line: ImportState['files'][number]): ImportedFile {
  if ('ms' in line) return line;
  return { ...(line.job !== undefined && { job: line.job }), path: line.path, status: 'cancelled', ms: 0 };
}

function countOutcomes(files: readonly ImportedFile[]): Record<ImportStatus, number> {
  const counts = Object.fromEntries(importStatuses.map((status) => [status, 0])) as Record<ImportStatus, number>;
  for (const { status } of files) counts[status] += 1;
  return counts;
}
