import { setTimeout as sleep } from 'node:timers/promises';
import type { PageReader, PageReading } from './page-reader';

/** How much of the computer the recognition takes. */
export interface Pace {
  /** Pages read at the same time, each in a process of its own. */
  readonly workers: 1 | 2;
  /** Rest after each page as a share of the time it took: 1 leaves half of the time to others. */
  readonly rest: number;
}

export interface OcrRun<Page> {
  /** The next page that waits, none of those in work; undefined when there is none. Never asked twice at the same time. */
  readonly next: (inWork: readonly Page[]) => Promise<Page | undefined>;
  readonly locate: (page: Page) => { readonly path: string; readonly page: number };
  readonly reader: Pick<PageReader, 'read'>;
  /** Stores what came of a page; `milliseconds` is the time it took. A failure ends the run. */
  readonly onPage: (page: Page, reading: Exclude<PageReading, { kind: 'cancelled' }>, milliseconds: number) => Promise<void>;
  readonly pace: Pace;
  /** Ends the run at once; the pages in work go on waiting. */
  readonly signal: AbortSignal;
  /** Asked before each page: true ends the run when the pages in work are done. */
  readonly isPaused: () => boolean;
}

/** Reads page after page until none waits, the person pauses or cancels, or something fails that is no page's fault (thrown). */
export async function runOcr<Page>(run: OcrRun<Page>): Promise<void> {
  const inWork = new Set<Page>();
  let turn: Promise<unknown> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;
  const isEnded = () => run.signal.aborted || failure !== undefined || run.isPaused();

  const take = (): Promise<Page | undefined> => {
    const mine = turn.then(async () => {
      const page = isEnded() ? undefined : await run.next([...inWork]);
      if (page !== undefined) inWork.add(page);
      return page;
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  const work = async () => {
    for (let page = await take(); page !== undefined; page = await take()) {
      const started = performance.now();
      const reading = await run.reader.read(run.locate(page), run.signal);
      const milliseconds = performance.now() - started;
      if (reading.kind !== 'cancelled') await run.onPage(page, reading, milliseconds);
      inWork.delete(page);
      if (run.pace.rest > 0 && !isEnded())
        await sleep(milliseconds * run.pace.rest, undefined, { signal: run.signal }).catch(() => undefined);
    }
  };

  await Promise.all(Array.from({ length: run.pace.workers }, () => work().catch((error: unknown) => (failure ??= { error }))));
  if (failure) throw failure.error;
}
