import { stat } from 'node:fs/promises';
import type { ImportApi } from '../contract/import-api';
import type { WatchedFolder } from '../contract/types';
import { hashFile } from './import/originals';
import { extractLimits } from './import/extract-limits';
import { watchFolder, watchOptions, type FolderWatch, type WatchOptions } from './import/watch';
import type { LibraryParts } from './library-parts';
import { findDocumentBySha } from './records/documents';
import { addWatchedFolder, listWatchedFolders, noteSeen, removeWatchedFolder, wasSeen, type SeenFile } from './records/watched-folders';

export interface Watches {
  readonly methods: Pick<ImportApi, 'watchFolder' | 'unwatchFolder'>;
  /** Watches a folder as long as the library is open, without remembering it. */
  watch(path: string, onPresence?: (isPresent: boolean) => void): void;
  /** Watches all folders that are remembered. */
  goOn(): Promise<void>;
  /** The folders that are remembered or watched. */
  state(): Promise<WatchedFolder[]>;
  stop(): Promise<void>;
}

/** Milliseconds in which files that come to rest are gathered into one import. */
const gatherFor = 1000;

/** Folders whose new files come in by themselves; what is here already makes no noise. */
export function createWatches(
  { database, now, emit }: LibraryParts,
  enqueue: (paths: readonly string[]) => Promise<unknown>,
  options: WatchOptions = watchOptions,
): Watches {
  const watches = new Map<string, FolderWatch>();
  const settled = new Set<string>();
  const young = new Set<NodeJS.Timeout>();
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  function gather(path: string): void {
    settled.add(path);
    timer ??= setTimeout(() => {
      timer = undefined;
      const paths = [...settled].sort();
      settled.clear();
      turn = turn.then(() => bringIn(paths)).catch(() => undefined); // the queue says what stopped it
    }, gatherFor);
  }

  /** Notes files after the queue has them: a crash in between lists them once more, and finds them here already. */
  async function bringIn(paths: readonly string[]): Promise<void> {
    const found: SeenFile[] = [];
    const fresh: string[] = [];
    for (const path of paths) {
      if (isClosed) return;
      const file = await lookAt(path);
      if (!file || (await wasSeen(database.read, file))) continue;
      if (isYoung(file)) {
        lookLater(path);
        continue;
      }
      found.push(file);
      if (!(await isHere(file))) fresh.push(path);
    }
    if (fresh.length > 0) await enqueue(fresh);
    if (found.length > 0) await database.write((tx) => noteSeen(tx, found));
  }

  /** A file may be under way already when the watch begins, and whoever writes it gives no sign of rest. */
  function isYoung({ modified }: SeenFile): boolean {
    const age = Date.now() - modified;
    return age >= 0 && age < options.settle;
  }

  function lookLater(path: string): void {
    const waiting = setTimeout(() => {
      young.delete(waiting);
      gather(path);
    }, options.settle);
    young.add(waiting);
  }

  async function isHere({ path, bytes }: SeenFile): Promise<boolean> {
    if (bytes > extractLimits.fileBytes) return false;
    const sha256 = await hashFile(path).catch(() => undefined);
    return sha256 !== undefined && (await findDocumentBySha(database.read, sha256)) !== undefined;
  }

  function watch(path: string, onPresence?: (isPresent: boolean) => void): void {
    if (watches.has(path)) return;
    const listener = {
      onFile: gather,
      onPresence: (isPresent: boolean) => {
        onPresence?.(isPresent);
        emit('library-changed', { documents: false, innovations: false });
      },
    };
    watches.set(path, watchFolder(path, listener, options));
  }

  async function end(path: string): Promise<void> {
    const ended = watches.get(path);
    watches.delete(path);
    await ended?.close();
  }

  return {
    methods: {
      watchFolder: async ({ path }) => {
        await database.write((tx) => addWatchedFolder(tx, path, now().toISOString()));
        watch(path);
        emit('library-changed', { documents: false, innovations: false });
      },
      unwatchFolder: async ({ path }) => {
        await end(path);
        await database.write((tx) => removeWatchedFolder(tx, path));
        emit('library-changed', { documents: false, innovations: false });
      },
    },
    watch,
    goOn: async () => {
      for (const { path } of await listWatchedFolders(database.read)) watch(path);
    },
    state: async () =>
      (await listWatchedFolders(database.read)).map(({ path, since }) => ({
        path,
        since,
        present: watches.get(path)?.isPresent() ?? false,
      })),
    stop: async () => {
      isClosed = true;
      clearTimeout(timer);
      for (const waiting of young) clearTimeout(waiting);
      for (const path of [...watches.keys()]) await end(path);
      await turn;
    },
  };
}

async function lookAt(path: string): Promise<SeenFile | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, bytes: found.size, modified: Math.round(found.mtimeMs) } : undefined;
}
