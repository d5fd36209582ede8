import type { ImportApi } from '../contract/import-api';
import { LibraryError } from '../contract/errors';
import type { ImportReport, ImportSource, UndoReport } from '../contract/types';
import { createImportView } from './import-view';
import { createImportQueue } from './import/queue';
import { formatRunCsv } from './import/run-csv';
import type { LibraryParts } from './library-parts';
import { undoRun } from './library-undo';
import { lockedJobs, moveJobsFirst, readLines, removeJobs, retryJobs } from './records/import-jobs';
import { listRuns, requireRun, setRunState, unfinishedRuns, type RunRow } from './records/import-runs';

type Methods = Omit<ImportApi, 'versions' | 'versionOffers' | 'acceptVersion' | 'dismissVersion' | 'watchFolder' | 'unwatchFolder'>;

export interface Imports {
  readonly methods: Methods;
  /** Answers when the files are in the queue, where no crash can lose them. */
  enqueue(paths: readonly string[], source: ImportSource): Promise<{ readonly ended: Promise<ImportReport> }>;
  /** Goes on with what a crash, a full disk or the end of the program interrupted; what a person paused stays paused. */
  goOn(): Promise<void>;
  /** Settles when everything that is worked on now is done, or the library closes; fails with what stopped it. */
  ended(): Promise<readonly ImportReport[]>;
  /** Ends the work in hand; it waits for the next opening. */
  stop(): Promise<void>;
}

export interface ImportHooks {
  /** Names and titles changed. */
  readonly forgetSuggestions: () => void;
  /** Imports were worked on: there may be pictures to read. */
  readonly left: () => unknown;
  /** Settles when nothing waits for its pictures to be read. */
  readonly whenOcrDone: () => Promise<void>;
}

/** Bringing documents in: one queue for all sources, whose work is shown, held, continued and undone. */
export function importMethods(parts: LibraryParts, hooks: ImportHooks): Imports {
  const { database } = parts;
  const view = createImportView({
    reader: database.read,
    isRunning: () => queue.isBusy(),
    announce: (state) => parts.emit('import-progress', state),
    announceChanges: (changes) => parts.emit('import-changes', changes),
  });
  const queue = createImportQueue(parts, { line: (_run, line) => view.line(line), left: () => void left().catch(() => undefined) });
  const beginning = new Set<Promise<unknown>>();
  let listings = 0;
  let cancelsListings = false;

  async function left(): Promise<void> {
    hooks.left();
    hooks.forgetSuggestions();
    await view.changed();
    parts.emit('library-changed', { documents: true, innovations: false });
  }

  async function begin(runs: readonly RunRow[], shown = runs): Promise<void> {
    view.show(shown, queue.isBusy());
    queue.begin(runs);
    await view.changed();
  }

  async function list(paths: readonly string[], source: ImportSource): Promise<RunRow> {
    view.listing(parts.now().toISOString());
    listings += 1;
    try {
      return await queue.add(paths, source);
    } catch (error) {
      cancelsListings = false;
      view.show([], true);
      void view.changed().catch(() => undefined);
      throw error;
    } finally {
      listings -= 1;
    }
  }

  /** Answers when the files are in the queue; `ended` tells what became of them. */
  function enqueue(paths: readonly string[], source: ImportSource): Promise<{ readonly ended: Promise<ImportReport> }> {
    const work = beginRun(paths, source);
    const settled: Promise<unknown> = work.then(
      () => beginning.delete(settled),
      () => beginning.delete(settled),
    );
    beginning.add(settled);
    return work;
  }

  async function beginRun(paths: readonly string[], source: ImportSource): Promise<{ readonly ended: Promise<ImportReport> }> {
    const run = await list(paths, source);
    const ended = queue.ended(run);
    ended.catch(() => undefined); // whoever asked awaits it later, or not at all
    await begin([run]);
    if (cancelsListings) await queue.cancel([run]);
    cancelsListings = false;
    return { ended };
  }

  async function importPaths({ paths, source = 'dialog', wait = false }: Parameters<Methods['importPaths']>[0]): Promise<ImportReport> {
    const report = await (await enqueue(paths, source)).ended;
    if (wait) await hooks.whenOcrDone();
    return report;
  }

  async function resume(states: readonly RunRow['state'][]): Promise<void> {
    const all = await unfinishedRuns(database.read);
    if (all.length === 0) return;
    const runs = all.filter(({ state }) => states.includes(state));
    await database.write((tx) =>
      setRunState(
        tx,
        runs.map(({ number }) => number),
        'open',
      ),
    );
    await begin(runs, all);
  }

  async function cancel({ runId }: Parameters<Methods['cancelImport']>[0]): Promise<void> {
    if (runId) return queue.cancel([await requireRun(database.read, runId)]);
    if (listings > 0) cancelsListings = true;
    if (queue.isBusy()) return queue.cancel(queue.active());
    const held = (await unfinishedRuns(database.read)).filter(({ number }) => view.runs().includes(number));
    await queue.cancel(held);
  }

  async function retry({ runId, jobs, password }: Parameters<Methods['retryImport']>[0]): Promise<void> {
    const run = await requireRun(database.read, runId);
    const again = await database.write(async (tx) => {
      const changes = await retryJobs(tx, run.number, jobs);
      if (changes > 0) await setRunState(tx, [run.number], 'open');
      return changes;
    });
    if (password !== undefined) queue.unlock(jobs ?? (await lockedJobs(database.read, run.number)), password);
    if (again > 0) await begin([run]);
  }

  async function undo({ runId, dryRun = false }: Parameters<Methods['undoImport']>[0]): Promise<UndoReport> {
    const run = await requireRun(database.read, runId);
    if (!dryRun && ['open', 'paused', 'stopped'].includes(run.state)) await queue.cancel([run]);
    const report = await undoRun(parts, run, dryRun);
    if (!dryRun) await left();
    return report;
  }

  return {
    methods: {
      importPaths,
      importState: async () => view.state(),
      cancelImport: cancel,
      pauseImport: () => queue.pause(),
      resumeImport: () => resume(['open', 'paused', 'stopped']),
      retryImport: retry,
      moveImportFirst: async ({ jobs }) => {
        await database.write((tx) => moveJobsFirst(tx, jobs));
        await view.changed();
      },
      removeImportLines: async ({ jobs }) => {
        await database.write((tx) => removeJobs(tx, jobs));
        queue.begin([]); // a run may have nothing left
        await view.changed();
      },
      importRuns: () => listRuns(database.read),
      importRun: async ({ runId }) => {
        const { number } = await requireRun(database.read, runId);
        const [run] = await listRuns(database.read, runId);
        if (!run) throw new LibraryError('run-not-found', { id: runId });
        return { ...run, lines: await readLines(database.read, [number]) };
      },
      undoImport: undo,
      exportRunCsv: async ({ runId }) => formatRunCsv(await readLines(database.read, [(await requireRun(database.read, runId)).number])),
    },
    enqueue,
    goOn: () => resume(['open', 'stopped']),
    ended: () => Promise.all(queue.active().map((run) => queue.ended(run))),
    stop: async () => {
      await Promise.all(beginning);
      await queue.close();
      await view.close();
    },
  };
}
