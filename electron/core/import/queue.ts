import { join } from 'node:path';
import type { ImportedFile, ImportReport, ImportSource } from '../../contract/types';
import { LibraryError } from '../../contract/errors';
import type { Transaction } from '../database/types';
import { addJobs, cancelJobs, claimJob, finishJob, returnJob, type ImportJob } from '../records/import-jobs';
import { addRun, cancelRuns, hasUnfinishedJobs, setRunState, settleRuns, stopRuns, type RunRow } from '../records/import-runs';
import { listFiles } from './files';
import { listArchives, openArchives } from './open-archives';
import { importFile, type ImportDependencies, type Outcome } from './importer';
import { reportRun } from './run-report';

/** What the queue tells while it works. */
export interface QueueListener {
  /** A file begins to be read, or has its outcome. */
  line(run: number, line: ImportedFile | { readonly job: number; readonly path: string; readonly status: 'reading' }): void;
  /** A run is no longer worked on: it is done, paused, cancelled, or stopped by a failure. */
  left(runs: readonly number[], failure?: unknown): void;
}

export interface QueueDependencies extends ImportDependencies {
  readonly inWork: Map<string, Promise<unknown>>;
}

/** Works through what stands in the database, two files at a time; what it is doing can be stopped at any moment, and goes on from there. */
export interface ImportQueue {
  /** Lists files and puts them into the queue as a run of their own. The caller lets it begin. */
  add(paths: readonly string[], source: ImportSource): Promise<RunRow>;
  /** Works on these runs, after those that are worked on already. */
  begin(runs: readonly RunRow[]): void;
  /** The password with which these files are read the next time. */
  unlock(jobs: readonly number[], password: string): void;
  /** Settles when the run is done or cancelled, or the queue is closed; fails with what stopped it. */
  ended(run: RunRow): Promise<ImportReport>;
  /** Runs that are worked on. */
  active(): readonly RunRow[];
  /** True while a run is worked on or a file is being read. */
  isBusy(): boolean;
  /** Takes all runs out of work: what is being read comes to its end, then they wait. */
  pause(): Promise<void>;
  /** Cancels runs: what is being read is given up. */
  cancel(runs: readonly RunRow[]): Promise<void>;
  /** Gives up what is being read; it waits for the next opening. */
  close(): Promise<void>;
}

/** Files read at the same time; each has a process of its own. */
const readers = 2;

interface Reading {
  readonly job: ImportJob;
  readonly abort: AbortController;
  /** It is given up without being cancelled: it waits again. */
  giveBack: boolean;
  readonly over: Promise<void>;
  readonly end: () => void;
}

function beginReading(job: ImportJob): Reading {
  let end = () => undefined as void;
  const over = new Promise<void>((resolve) => (end = resolve));
  return { job, abort: new AbortController(), giveBack: false, over, end: () => end() };
}

interface Waiter {
  readonly run: RunRow;
  readonly started: number;
  readonly resolve: (report: ImportReport) => void;
  readonly reject: (failure: unknown) => void;
}

/** The queue over a library's database. */
export function createImportQueue(work: QueueDependencies, listener: QueueListener): ImportQueue {
  const { database } = work;
  const archives = openArchives(join(work.folder, 'tmp'));
  /** Passwords of files that are read once more, by job; they are kept nowhere else. */
  const passwords = new Map<number, string>();
  let active: readonly RunRow[] = [];
  const reading = new Map<number, Reading>();
  const waiters = new Set<Waiter>();
  const loops = new Set<Promise<void>>();
  let calls = 0;
  let closing = false;

  const numbers = () => active.map(({ number }) => number);
  const isRead = (run: number) => [...reading.values()].some(({ job }) => job.run === run);

  /** There may be something to read for those who found nothing a moment ago. */
  function wake(): void {
    calls += 1;
    start();
  }

  function start(): void {
    while (loops.size < readers && active.length > 0 && !closing) {
      const running: Promise<void> = loop().then((seen) => {
        loops.delete(running);
        if (seen !== calls) start();
      });
      loops.add(running);
    }
  }

  /** Reads until nothing is left; gives the call that was the last before it looked. */
  async function loop(): Promise<number> {
    for (;;) {
      const seen = calls;
      let next: Reading | undefined;
      try {
        next = await claim();
        if (next) await read(next);
        await leaveDone();
      } catch (error) {
        await fail(error, next?.job.run);
      }
      if (!next) return seen;
      wake(); // a suspect that was read alone held the others back
    }
  }

  /** Noted as being read inside the transaction, so that whoever cancels after it finds it. */
  async function claim(): Promise<Reading | undefined> {
    if (closing || active.length === 0) return undefined;
    const claimed: Reading[] = [];
    try {
      await database.write(async (tx) => {
        if (closing || [...reading.values()].some(({ job }) => job.suspect)) return;
        const job = await claimJob(tx, numbers(), reading.size === 0);
        if (job) claimed.push(noteReading(job));
      });
    } catch (error) {
      claimed.forEach(forgetReading);
      throw error;
    }
    return claimed[0];
  }

  function noteReading(job: ImportJob): Reading {
    const current = beginReading(job);
    reading.set(job.number, current);
    return current;
  }

  function forgetReading(current: Reading): void {
    reading.delete(current.job.number);
    current.end();
  }

  async function read(current: Reading): Promise<void> {
    const { number, run, path, archive } = current.job;
    listener.line(run, { job: number, path, status: 'reading' });
    const recorded: Outcome[] = [];
    const record = async (tx: Transaction, outcome: Outcome) => {
      await finishJob(tx, number, outcome);
      recorded.push(outcome);
    };
    try {
      const located = archive === undefined ? path : await archives.locate(archive, path);
      const password = passwords.get(number);
      const outcome: Outcome =
        typeof located === 'string'
          ? await importFile(
              { ...work, signal: current.abort.signal, record },
              { path: located, source: path, ...(password !== undefined && { password }) },
            )
          : { status: 'refused', code: located.refused, ms: 0 };
      if (outcome.status === 'cancelled' && current.giveBack) await database.write((tx) => returnJob(tx, number));
      else if (recorded.length === 0) await database.write((tx) => record(tx, outcome));
    } finally {
      passwords.delete(number);
      forgetReading(current);
    }
    if (recorded[0]) listener.line(run, { job: number, path, ...recorded[0] });
  }

  /** Runs of which nothing is left are done; another run may have taken their files over. */
  async function leaveDone(): Promise<void> {
    const runs = new Set([...numbers(), ...[...waiters].map(({ run: { number } }) => number)]);
    const left: number[] = [];
    for (const run of runs) if (!isRead(run) && !(await hasUnfinishedJobs(database.read, run))) left.push(run);
    if (left.length === 0) return;
    const worked = await database.write(async (tx) => {
      await settleRuns(tx);
      for (const run of [...left]) if (await hasUnfinishedJobs(tx, run)) left.splice(left.indexOf(run), 1);
      const leaving = left.filter((run) => numbers().includes(run));
      active = active.filter(({ number }) => !left.includes(number));
      return leaving;
    });
    if (active.length === 0 && reading.size === 0) await archives.close();
    if (worked.length > 0) listener.left(worked);
    await settle(left);
  }

  async function settle(runs: readonly number[], failure?: unknown): Promise<void> {
    for (const waiter of [...waiters].filter(({ run }) => runs.includes(run.number))) {
      waiters.delete(waiter);
      if (failure !== undefined) waiter.reject(failure);
      else waiter.resolve(await reportRun(database.read, waiter.run.number, performance.now() - waiter.started));
    }
  }

  /** A full disk or a library that cannot be written: everything waits where it is. */
  async function fail(failure: unknown, failed: number | undefined): Promise<void> {
    const runs = [...new Set([...numbers(), ...(failed === undefined ? [] : [failed])])];
    active = [];
    await giveUp();
    const code = failure instanceof LibraryError ? failure.code : 'internal';
    await database.write((tx) => stopRuns(tx, runs, code)).catch(() => undefined); // the next opening does it
    listener.left(runs, failure);
    await settle(runs, failure);
  }

  async function giveUp(): Promise<void> {
    for (const current of reading.values()) {
      current.giveBack = true;
      current.abort.abort();
    }
    await idle();
  }

  /** Waits until nothing (of these runs) is being read. */
  async function idle(runs?: readonly number[]): Promise<void> {
    await Promise.all([...reading.values()].filter(({ job }) => !runs || runs.includes(job.run)).map(({ over }) => over));
  }

  return {
    add: async (paths, source) => {
      const files = await listArchives(await listFiles(paths));
      return database.write(async (tx) => {
        const run = await addRun(tx, source, work.now().toISOString());
        await addJobs(tx, run.number, files);
        await settleRuns(tx);
        return run;
      });
    },
    begin: (runs) => {
      active = [...active, ...runs.filter(({ number }) => !numbers().includes(number))];
      wake();
    },
    unlock: (jobs, password) => {
      for (const job of jobs) passwords.set(job, password);
    },
    ended: (run) =>
      new Promise((resolve, reject) => {
        waiters.add({ run, started: performance.now(), resolve, reject });
      }),
    active: () => active,
    isBusy: () => active.length > 0 || reading.size > 0,
    pause: async () => {
      const runs = numbers();
      active = [];
      await database.write((tx) => setRunState(tx, runs, 'paused'));
      await idle(runs);
      listener.left(runs);
    },
    cancel: async (given) => {
      const runs = given.map(({ number }) => number);
      active = active.filter(({ number }) => !runs.includes(number));
      await database.write(async (tx) => {
        await cancelJobs(tx, runs);
        await cancelRuns(tx, runs);
      });
      for (const { job, abort } of reading.values()) if (runs.includes(job.run)) abort.abort();
      await idle(runs);
      listener.left(runs);
      await settle(runs);
    },
    close: async () => {
      closing = true;
      active = [];
      await giveUp();
      await Promise.all(loops);
      await archives.close();
      await settle([...waiters].map(({ run }) => run.number));
    },
  };
}
