/** Pages whose time tells how long the next ones will take. */
const remembered = 20;

/** Tells how long the pages that are left will take. */
export interface TimeLeft {
  /** Milliseconds one page took. */
  add(milliseconds: number): void;
  /** Milliseconds for so many pages, when `workers` read at the same time; undefined before the first page. */
  estimate(pages: number, workers: number): number | undefined;
}

/** The median of the last pages: one page that stands on its head does not change it. */
export function createTimeLeft(): TimeLeft {
  const last: number[] = [];
  return {
    add: (milliseconds) => {
      last.push(milliseconds);
      if (last.length > remembered) last.shift();
    },
    estimate: (pages, workers) => {
      const sorted = [...last].sort((a, b) => a - b);
      const middle = sorted[Math.floor(sorted.length / 2)];
      return middle === undefined ? undefined : Math.round((middle * pages) / workers);
    },
  };
}
