import { expect, test } from 'vitest';
import type { PageReading } from '../../../../electron/core/import/ocr/page-reader';
import { runOcr, type OcrRun } from '../../../../electron/core/import/ocr/run-ocr';
import { createTimeLeft } from '../../../../electron/core/import/ocr/time-left';

const recognised: PageReading = { kind: 'recognised', page: { lines: [], confidence: 90, rotation: 0 } };

/** A queue of numbered pages and a reader that takes a moment for each. */
function queue(pages: number, changes: Partial<OcrRun<number>> = {}) {
  const waiting = Array.from({ length: pages }, (_, index) => index + 1);
  const done: number[] = [];
  let most = 0;
  let reading = 0;
  const run: OcrRun<number> = {
    next: (inWork) => Promise.resolve(waiting.find((page) => !inWork.includes(page))),
    locate: (page) => ({ path: 'berkas.pdf', page }),
    reader: {
      read: async (_file, signal) => {
        most = Math.max(most, (reading += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        reading -= 1;
        return signal?.aborted ? { kind: 'cancelled' } : recognised;
      },
    },
    onPage: async (page) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      waiting.splice(waiting.indexOf(page), 1);
      done.push(page);
    },
    pace: { workers: 1, rest: 0 },
    signal: new AbortController().signal,
    isPaused: () => false,
    ...changes,
  };
  return { run, done, waiting, most: () => most };
}

test('one worker reads pages in their order until none waits', async () => {
  const { run, done, most } = queue(5);
  await runOcr(run);
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(most()).toBe(1);
});

test('two workers read two pages at the same time, none of them twice', async () => {
  const { run, done, most } = queue(9, { pace: { workers: 2, rest: 0 } });
  await runOcr(run);
  expect([...done].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(most()).toBe(2);
});

test('a pause ends the run when the page in work is stored', async () => {
  const { run, done, waiting } = queue(5, { isPaused: () => done.length >= 2 });
  await runOcr(run);
  expect(done).toEqual([1, 2]);
  expect(waiting).toEqual([3, 4, 5]);
});

test('a cancel leaves the page in work waiting', async () => {
  const cancel = new AbortController();
  const { run, done, waiting } = queue(5, { signal: cancel.signal });
  const { onPage } = run;
  await runOcr({ ...run, onPage: (...page) => onPage(...page).then(() => setTimeout(() => cancel.abort(), 1) && undefined) });
  expect(done).toEqual([1]);
  expect(waiting).toContain(2);
});

test('a failure that is no fault of a page ends the run and is thrown; the other worker ends its page first', async () => {
  const full = new Error('disk full');
  const { run, done } = queue(9, { pace: { workers: 2, rest: 0 } });
  const { onPage } = run;
  await expect(runOcr({ ...run, onPage: (page, ...more) => (page === 1 ? Promise.reject(full) : onPage(page, ...more)) })).rejects.toBe(
    full,
  );
  expect(done).toEqual([2]);
});

test('the time left follows the median of the last pages', () => {
  const timeLeft = createTimeLeft();
  expect(timeLeft.estimate(10, 1)).toBeUndefined();
  for (const milliseconds of [4000, 4000, 90_000]) timeLeft.add(milliseconds);
  expect(timeLeft.estimate(10, 1)).toBe(40_000);
  expect(timeLeft.estimate(10, 2)).toBe(20_000);
  for (let page = 0; page < 20; page += 1) timeLeft.add(1000);
  expect(timeLeft.estimate(10, 1)).toBe(10_000);
});
