import type { IntervalHistogram } from 'node:perf_hooks';
import type { Program } from '../e2e/launch';

/** How long event loops stood still, in milliseconds. */
export interface Probes {
  /** Longest gap between two ticks of a short timer in the page, less the timer's own interval. */
  readonly timer: number;
  readonly frame: number;
  /** Longest task that the browser itself calls long (over 50 ms); 0 where there was none. */
  readonly task: number;
  readonly tasks: number;
  /** Longest delay of the main process's event loop. */
  readonly main: number;
}

type PageProbes = Omit<Probes, 'main'>;
type Watched = { probes?: { read(): PageProbes } };
type WatchedMain = { delay?: IntervalHistogram };

/** Begins to watch the page and the main process; what was watched before is forgotten. */
export async function startProbes({ app, page }: Program): Promise<void> {
  await app.evaluate(() => {
    const main = globalThis as WatchedMain;
    main.delay ??= process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 5 });
    main.delay.reset();
    main.delay.enable();
  });
  await page.evaluate(() => {
    const interval = 5;
    const seen = { timer: 0, frame: 0, task: 0, tasks: 0 };
    let last = { timer: performance.now(), frame: performance.now() };
    let watching = true;
    const ticks = setInterval(() => {
      const now = performance.now();
      seen.timer = Math.max(seen.timer, now - last.timer - interval);
      last = { ...last, timer: now };
    }, interval);
    const frames = (): void => {
      const now = performance.now();
      seen.frame = Math.max(seen.frame, now - last.frame);
      last = { ...last, frame: now };
      if (watching) requestAnimationFrame(frames);
    };
    requestAnimationFrame(frames);
    const take = (entries: readonly PerformanceEntry[]): void => {
      seen.tasks += entries.length;
      seen.task = Math.max(seen.task, ...entries.map(({ duration }) => duration));
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: 'longtask' });
    const read = (): PageProbes => {
      watching = false;
      clearInterval(ticks);
      take(observer.takeRecords());
      observer.disconnect();
      return seen;
    };
    (window as Watched).probes = { read };
  });
}

/** Ends the watch and answers what was seen. */
export async function readProbes({ app, page }: Program): Promise<Probes> {
  const seen = await page.evaluate(() => (window as Watched).probes?.read());
  const main = await app.evaluate(() => {
    const { delay } = globalThis as WatchedMain;
    delay?.disable();
    return (delay?.max ?? Number.NaN) / 1e6;
  });
  if (!seen) throw new Error('The page was loaded anew while it was watched');
  return { ...seen, main };
}
