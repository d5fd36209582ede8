import type { LibraryApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import type { DocumentId, OcrState } from '../contract/types';
import { mendOcrFiles } from './check-ocr';
import { writePendingOcrFiles } from './import/ocr/ocr-file';
import { createTimeLeft } from './import/ocr/time-left';
import type { LibraryParts } from './library-parts';
import { readScans } from './ocr-queue';
import { enqueueUnreadDocuments, retryOcrPages } from './records/ocr-pages';
import { countOcrPages, listOcrDocuments, readPicturePage } from './records/ocr-results';

type Methods = Pick<LibraryApi, 'ocrState' | 'startOcr' | 'pauseOcr' | 'picturePage' | 'recogniseScans'>;

/** The window's work comes first: one page at a time, as long again at rest as a third of what the page took. */
const besideOthers = { workers: 1, rest: 0.3 } as const;
/** In the terminal somebody waits for the end. */
const full = { workers: 2, rest: 0 } as const;

interface Running {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
  isPaused: boolean;
  /** Wished for again after it was paused, while its last page was still in work. */
  isResumed: boolean;
}

/** Recognising scanned pages: one run at a time, in the background, which goes on where the last one ended. */
export function ocrMethods(parts: LibraryParts): {
  readonly methods: Methods;
  /** Goes on by itself when there may be new pages, unless a person said "not now". */
  readonly goOn: () => Promise<void>;
  readonly stop: () => Promise<void>;
} {
  const { database, folder } = parts;
  const timeLeft = createTimeLeft();
  let running: Running | undefined;
  let stopped: OcrState['stopped'];
  let workers = 1;

  async function state(): Promise<OcrState> {
    const { waiting, done, failed } = await countOcrPages(database.read);
    const millisecondsLeft = timeLeft.estimate(waiting, workers);
    return {
      running: running !== undefined && (!running.isPaused || running.isResumed),
      ...{ pagesLeft: waiting, pagesDone: done, pagesFailed: failed },
      ...(millisecondsLeft !== undefined && { millisecondsLeft }),
      ...(stopped && { stopped }),
    };
  }

  /** "Not now" is remembered by the library, until a person says otherwise. */
  const hold = (held: boolean) =>
    database.write((tx) => tx.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('ocr-held', ?)", [String(held)]));
  const isHeld = async () =>
    (await database.read.get<{ value: string }>("SELECT value FROM meta WHERE key = 'ocr-held'"))?.value === 'true';

  const announce = async () => parts.emit('ocr-progress', await state());

  /** Begins a run; its end is announced, and thrown to whoever waits for it. */
  function begin(pace: typeof besideOthers | typeof full, only?: DocumentId): Running {
    const abort = new AbortController();
    const run = async () => {
      await database.write(enqueueUnreadDocuments);
      await readScans(parts, {
        ...{ pace, signal: abort.signal, isPaused: () => current.isPaused },
        ...(only && { only }),
        onPage: async (milliseconds) => {
          timeLeft.add(milliseconds * (1 + pace.rest));
          await announce();
        },
      });
    };
    const ended = Promise.resolve()
      .then(run)
      .catch((error: unknown) => {
        stopped = { code: error instanceof LibraryError ? error.code : 'internal' };
        throw error;
      })
      .finally(() => writePendingOcrFiles(folder, database))
      .finally(async () => {
        running = undefined;
        if (current.isResumed && !abort.signal.aborted) begin(pace, only); // at once, so that nobody sees it rest in between
        await announce();
      });
    ended.catch(() => undefined); // told by `stopped`; whoever waits for the end hears it as well
    const current: Running = { abort, ended, isPaused: false, isResumed: false };
    stopped = undefined;
    workers = pace.workers;
    return (running = current);
  }

  const end = async (): Promise<void> => {
    running?.abort.abort();
    await running?.ended.catch(() => undefined);
  };

  return {
    methods: {
      ocrState: state,
      startOcr: async () => {
        await hold(false);
        if (running?.isPaused) running.isResumed = true;
        else if (!running) begin(besideOthers);
        return state();
      },
      pauseOcr: async () => {
        await hold(true);
        if (running) {
          running.isPaused = true;
          running.isResumed = false;
        }
        return state();
      },
      picturePage: ({ id, page }) => readPicturePage(database.read, id, page),
      recogniseScans: async ({ id }) => {
        const started = performance.now();
        await end();
        if (id) await database.write((tx) => retryOcrPages(tx, id));
        await mendOcrFiles(folder, database);
        await begin(full, id).ended;
        return { documents: await listOcrDocuments(database.read, id), ms: Math.round(performance.now() - started) };
      },
    },
    goOn: async () => {
      if (parts.ocr && !running && !(await isHeld()) && !running) begin(besideOthers);
    },
    stop: end,
  };
}
