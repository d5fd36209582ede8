import { randomUUID } from 'node:crypto';
import { LibraryError } from '../../contract/errors';
import {
  importStatuses,
  type ImportRun,
  type ImportRunState,
  type ImportSource,
  type ImportStatus,
  type RunId,
} from '../../contract/types';
import type { Reader, Transaction } from '../database/types';

/** A run as the queue handles it. */
export interface RunRow {
  readonly number: number;
  readonly id: RunId;
  readonly started: string;
  readonly state: ImportRunState;
  readonly code: string | null;
}

/** States in which a run may still have files to be read. */
const unfinished = "('open', 'paused', 'stopped')";

/** Begins a run. */
export async function addRun(tx: Transaction, source: ImportSource, started: string): Promise<RunRow> {
  const id = randomUUID() as RunId;
  const { lastId } = await tx.run("INSERT INTO import_run (id, started, source, state) VALUES (?, ?, ?, 'open')", [id, started, source]);
  return { number: lastId, id, started, state: 'open', code: null };
}

/** Runs that still have files to be read, oldest first. */
export function unfinishedRuns(reader: Reader): Promise<RunRow[]> {
  return reader.all<RunRow>(`SELECT number, id, started, state, code FROM import_run WHERE state IN ${unfinished} ORDER BY number`);
}

/** One run; `run-not-found` where there is none. */
export async function requireRun(reader: Reader, id: RunId): Promise<RunRow> {
  const run = await reader.get<RunRow>('SELECT number, id, started, state, code FROM import_run WHERE id = ?', [id]);
  if (!run) throw new LibraryError('run-not-found', { id });
  return run;
}

/** Gives runs another state. */
export async function setRunState(tx: Transaction, runs: readonly number[], state: ImportRunState, code?: string): Promise<void> {
  await tx.run('UPDATE import_run SET state = ?, code = ? WHERE number IN (SELECT value FROM json_each(?))', [
    state,
    code ?? null,
    JSON.stringify(runs),
  ]);
}

/** Runs that a person ended before their end; one that is done stays so. */
export async function cancelRuns(tx: Transaction, runs: readonly number[]): Promise<void> {
  await tx.run(
    `UPDATE import_run SET state = 'cancelled', code = NULL WHERE state IN ${unfinished} AND number IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(runs)],
  );
}

/** Runs that a failure stopped: what was being read in them waits again. */
export async function stopRuns(tx: Transaction, runs: readonly number[], code: string): Promise<void> {
  const list = JSON.stringify(runs);
  await tx.run(
    `UPDATE import_job SET state = 'waiting', tried = max(tried - 1, 0)
     WHERE state = 'reading' AND run IN (SELECT value FROM json_each(?))`,
    [list],
  );
  await tx.run(
    `UPDATE import_run SET state = 'stopped', code = ? WHERE state IN ('open', 'paused') AND number IN (SELECT value FROM json_each(?))`,
    [code, list],
  );
}

/** Runs with no file left to be read are done. */
export async function settleRuns(tx: Transaction): Promise<void> {
  await tx.run(
    `UPDATE import_run SET state = 'done', code = NULL WHERE state IN ${unfinished}
       AND NOT EXISTS (SELECT 1 FROM import_job WHERE run = import_run.number AND import_job.state <> 'done')`,
  );
}

/** True while a file of the run waits or is being read. */
export async function hasUnfinishedJobs(reader: Reader, run: number): Promise<boolean> {
  return (await reader.get("SELECT 1 FROM import_job WHERE run = ? AND state <> 'done' LIMIT 1", [run])) !== undefined;
}

interface CountRow {
  readonly number: number;
  readonly id: RunId;
  readonly started: string;
  readonly source: ImportSource;
  readonly state: ImportRunState;
  readonly code: string | null;
  readonly counts: string;
  readonly documents: number;
}

/** Imports with their counts, newest first, without those that listed nothing; or the one that is asked for. */
export async function listRuns(reader: Reader, id?: RunId): Promise<ImportRun[]> {
  const rows = await reader.all<CountRow>(
    `SELECT run.*, (SELECT json_group_object(status, n) FROM
         (SELECT coalesce(status, 'waiting') AS status, count(*) AS n FROM import_job WHERE run = run.number GROUP BY 1)) AS counts,
       (SELECT count(*) FROM import_job JOIN document ON document.id = import_job.document
        WHERE import_job.run = run.number AND import_job.status <> 'duplicate') AS documents
     FROM import_run AS run
     WHERE iif(?1 IS NULL, EXISTS (SELECT 1 FROM import_job WHERE import_job.run = run.number), run.id = ?1)
     ORDER BY run.number DESC`,
    [id ?? null],
  );
  return rows.map(importRun);
}

function importRun(row: CountRow): ImportRun {
  const found = JSON.parse(row.counts) as Partial<Record<ImportStatus | 'waiting', number>>;
  const counts = Object.fromEntries(importStatuses.map((status) => [status, found[status] ?? 0])) as Record<ImportStatus, number>;
  return {
    ...{ id: row.id, startedAt: row.started, source: row.source, state: row.state },
    ...(row.code !== null && { code: row.code }),
    files: Object.values(found).reduce((sum, n) => sum + n, 0),
    waiting: found.waiting ?? 0,
    counts,
    documents: row.documents,
  };
}
