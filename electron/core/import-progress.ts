import type { ImportedFile, ImportState } from '../contract/types';

type Line = ImportState['files'][number];

/** Keeps what an import has done so far and announces it, at most ten times a second. */
export interface ImportProgress {
  readonly state: () => ImportState;
  listed(paths: readonly string[]): void;
  file(line: Line): void;
  end(stopped?: { readonly code: string }): void;
}

/** Starts the record of one import; `announce` is given whole states. */
export function startImportProgress(now: () => Date, announce: (state: ImportState) => void): ImportProgress {
  const startedAt = now().toISOString();
  let running = true;
  let stopped: ImportState['stopped'];
  const places = new Map<string, number>();
  const files: Line[] = [];
  let timer: NodeJS.Timeout | undefined;
  const state = (): ImportState => ({ running, startedAt, files: [...files], ...(stopped && { stopped }) });
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      announce(state());
    }, 100);
  };
  return {
    state,
    listed: (paths) => {
      for (const path of paths) {
        places.set(path, files.length);
        files.push({ path, status: 'waiting' });
      }
      soon();
    },
    file: (line) => {
      const place = places.get(line.path);
      if (place === undefined) {
        places.set(line.path, files.length);
        files.push(line);
      } else {
        files[place] = line;
      }
      soon();
    },
    end: (reason) => {
      running = false;
      stopped = reason;
      clearTimeout(timer);
      const unfinished = (line: Line): line is Exclude<Line, ImportedFile> => line.status === 'waiting' || line.status === 'reading';
      for (const [index, line] of files.entries()) if (unfinished(line)) files[index] = { path: line.path, status: 'cancelled', ms: 0 };
      announce(state());
    },
  };
}
