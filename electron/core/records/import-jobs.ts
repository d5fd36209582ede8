import type { DocumentId, ImportedFile, ImportState, RefusalCode, ImportStatus } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';

/** A file whose turn has come. */
export interface ImportJob {
  readonly number: number;
  readonly run: number;
  readonly path: string;
  /** The zip that holds it. */
  readonly archive?: string;
  /** It was begun before and the program ended before its outcome: it is read alone, after all others. */
  readonly suspect: boolean;
}

/** Deaths of the program, with this file alone being read, after which it is set aside. */
const mostBlames = 2;

/** Puts files into the queue; one that waits in an earlier run is taken over from it, with what is known of it. */
export async function addJobs(
  tx: Transaction,
  run: number,
  files: readonly { path: string; missing?: true; archive?: string }[],
): Promise<void> {
  const rows = JSON.stringify(files.map(({ path, missing, archive }) => [path, missing ? 1 : 0, archive ?? null]));
  await tx.run(
    `INSERT INTO import_job (run, path, position, state, tried, blamed, status, code, ms, archive)
     SELECT ?1, file.value->>0, file.key, iif(file.value->>1, 'done', 'waiting'), coalesce(earlier.tried, 0), coalesce(earlier.blamed, 0),
       iif(file.value->>1, 'refused', NULL), iif(file.value->>1, 'unreadable', NULL), iif(file.value->>1, 0, NULL), file.value->>2
     FROM json_each(?2) AS file
     LEFT JOIN (SELECT path, max(tried) AS tried, max(blamed) AS blamed FROM import_job WHERE state = 'waiting' GROUP BY path) AS earlier
       ON earlier.path = file.value->>0
     ORDER BY file.key`,
    [run, rows],
  );
  await tx.run("DELETE FROM import_job WHERE state = 'waiting' AND run <> ?1 AND path IN (SELECT value->>0 FROM json_each(?2))", [
    run,
    rows,
  ]);
}

/** The next file of these runs, in the order of their turn; `undefined` where none waits, or where a suspect has to wait until it is `alone`. */
export async function claimJob(tx: Transaction, runs: readonly number[], alone: boolean): Promise<ImportJob | undefined> {
  const job = (await nextJob(tx, runs, 'AND tried = 0 ORDER BY position, number')) ?? (alone ? await nextSuspect(tx, runs) : undefined);
  if (job) await tx.run("UPDATE import_job SET state = 'reading', tried = tried + 1 WHERE number = ?", [job.number]);
  return (
    job && {
      number: job.number,
      run: job.run,
      path: job.path,
      ...(job.archive !== null && { archive: job.archive }),
      suspect: job.tried > 0,
    }
  );
}

interface WaitingJob {
  readonly number: number;
  readonly run: number;
  readonly path: string;
  readonly tried: number;
  readonly archive: string | null;
}

async function nextJob(tx: Transaction, runs: readonly number[], order: string): Promise<WaitingJob | undefined> {
  for (const run of runs) {
    const sql = `SELECT number, run, path, tried, archive FROM import_job WHERE run = ? AND state = 'waiting' ${order} LIMIT 1`;
    const job = await tx.get<WaitingJob>(sql, [run]);
    if (job) return job;
  }
  return undefined;
}

/** The least suspicious of all: whoever was there at one death more is tried after the others. */
function nextSuspect(tx: Transaction, runs: readonly number[]): Promise<WaitingJob | undefined> {
  return tx.get<WaitingJob>(
    `SELECT number, run, path, tried, archive FROM import_job WHERE state = 'waiting' AND run IN (SELECT value FROM json_each(?))
     ORDER BY blamed, tried, position, number LIMIT 1`,
    [JSON.stringify(runs)],
  );
}

/** Writes down what became of a file; in the transaction that adds its document, so that both are there or none. */
export async function finishJob(tx: Transaction, job: number, outcome: Omit<ImportedFile, 'path' | 'job'>): Promise<void> {
  const { status, code, documentId, title, pages, characters, ms } = outcome;
  await tx.run(
    `UPDATE import_job SET state = 'done', status = ?, code = ?, document = ?, title = ?, pages = ?, characters = ?, ms = ? WHERE number = ?`,
    [status, code ?? null, documentId ?? null, title ?? null, pages ?? null, characters ?? null, ms, job],
  );
}

/** Lets a file wait again whose reading was given up without being its fault. */
export async function returnJob(tx: Transaction, job: number): Promise<void> {
  await tx.run("UPDATE import_job SET state = 'waiting', tried = max(tried - 1, 0) WHERE number = ? AND state = 'reading'", [job]);
}

/**
 * After a crash: what was being read waits again. A file that was alone when the program died is blamed for it, and set aside the second time;
 * one of two may be innocent, and is read alone from now on.
 */
export async function recoverJobs(tx: Transaction): Promise<void> {
  const reading = await tx.all<{ number: number }>("SELECT number FROM import_job WHERE state = 'reading'");
  if (reading.length === 1) await tx.run("UPDATE import_job SET blamed = blamed + 1 WHERE state = 'reading'");
  await tx.run(
    `UPDATE import_job SET state = 'done', status = 'refused', code = 'damaged', ms = 0 WHERE state = 'reading' AND blamed >= ${mostBlames}`,
  );
  await tx.run("UPDATE import_job SET state = 'waiting' WHERE state = 'reading'");
  await tx.run(
    `UPDATE import_job SET state = 'done', status = 'cancelled', ms = 0
     WHERE state = 'waiting' AND run IN (SELECT number FROM import_run WHERE state IN ('cancelled', 'undone'))`,
  );
}

/** Cancels what waits in these runs. */
export async function cancelJobs(tx: Transaction, runs: readonly number[]): Promise<void> {
  await tx.run(
    `UPDATE import_job SET state = 'done', status = 'cancelled', ms = 0
     WHERE state = 'waiting' AND run IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(runs)],
  );
}

/** Refused and cancelled files of a run wait again, as if they had never been tried; gives how many. */
export async function retryJobs(tx: Transaction, run: number, jobs?: readonly number[]): Promise<number> {
  const { changes } = await tx.run(
    `UPDATE import_job SET state = 'waiting', tried = 0, blamed = 0, status = NULL, code = NULL, ms = NULL
     WHERE run = ?1 AND status IN ('refused', 'cancelled') AND (?2 IS NULL OR number IN (SELECT value FROM json_each(?2)))`,
    [run, jobs ? JSON.stringify(jobs) : null],
  );
  return changes;
}

/** Waiting files come next, in the order given. */
export async function moveJobsFirst(tx: Transaction, jobs: readonly number[]): Promise<void> {
  const first = await tx.get<{ position: number | null }>("SELECT min(position) AS position FROM import_job WHERE state = 'waiting'");
  await tx.run(
    `UPDATE import_job SET position = ?1 + wanted.key, tried = 0 FROM json_each(?2) AS wanted
     WHERE import_job.number = wanted.value AND import_job.state = 'waiting'`,
    [(first?.position ?? 0) - jobs.length, JSON.stringify(jobs)],
  );
}

/** Takes lines out of the list; what became a document, or is being read, stays. */
export async function removeJobs(tx: Transaction, jobs: readonly number[]): Promise<void> {
  await tx.run(
    `DELETE FROM import_job WHERE number IN (SELECT value FROM json_each(?))
       AND (state = 'waiting' OR status IN ('refused', 'cancelled', 'duplicate'))`,
    [JSON.stringify(jobs)],
  );
}

interface JobRow {
  readonly number: number;
  readonly path: string;
  readonly state: 'waiting' | 'reading' | 'done';
  readonly status: ImportStatus | null;
  readonly code: RefusalCode | null;
  readonly document: DocumentId | null;
  readonly title: string | null;
  readonly pages: number | null;
  readonly characters: number | null;
  readonly ms: number | null;
}

/** The lines of runs: as they were listed, or in the order in which their turn comes. */
export async function readLines(
  reader: Reader,
  runs: readonly number[],
  order: 'listed' | 'turn' = 'listed',
): Promise<ImportState['files']> {
  const rows = await reader.all<JobRow>(
    `SELECT number, path, state, status, code, document, title, pages, characters, ms FROM import_job
     WHERE run IN (SELECT value FROM json_each(?)) ORDER BY ${order === 'listed' ? 'number' : 'run, position, number'}`,
    [JSON.stringify(runs)],
  );
  return rows.map(line);
}

function line(row: JobRow): ImportState['files'][number] {
  const { number: job, path, state, status } = row;
  if (state !== 'done' || status === null) return { job, path, status: state === 'reading' ? 'reading' : 'waiting' };
  return {
    ...{ job, path, status },
    ...(row.document !== null && { documentId: row.document }),
    ...(row.title !== null && { title: row.title }),
    ...(row.code !== null && { code: row.code }),
    ...(row.pages !== null && { pages: row.pages }),
    ...(row.characters !== null && { characters: row.characters }),
    ms: row.ms ?? 0,
  };
}

/** Files of a run that wait to be read: of those that a password is given for. */
export async function lockedJobs(reader: Reader, run: number): Promise<number[]> {
  const rows = await reader.all<{ number: number }>("SELECT number FROM import_job WHERE run = ? AND state = 'waiting'", [run]);
  return rows.map(({ number }) => number);
}
