import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { isPassedOver } from './files';

export interface WatchOptions {
  /** Milliseconds for which a file must not grow before it is read. */
  readonly settle: number;
  /** Milliseconds between two looks whether the folder is there. */
  readonly lookEvery: number;
}

/** Long enough for a copy over a slow network, short enough for whoever waits for his file. */
export const watchOptions: WatchOptions = { settle: 3000, lookEvery: 3000 };

export interface WatchListener {
  /** A file that is new or changed, or was here when the watch began, and has come to rest. */
  onFile(path: string): void;
  /** The folder is there, or went away (a stick was pulled): it is waited for. */
  onPresence(isPresent: boolean): void;
}

/** A folder under watch. */
export interface FolderWatch {
  readonly isPresent: () => boolean;
  close(): Promise<void>;
}

/** Watches a folder and all below it. Hidden and helper files are passed over, links are not followed. */
export function watchFolder(path: string, listener: WatchListener, options: WatchOptions = watchOptions): FolderWatch {
  let watcher: FSWatcher | undefined;
  let identity: string | undefined;
  let isClosed = false;
  let looking: Promise<void> = Promise.resolve();

  /** A folder that came back, or another one in its place, is watched anew: the system's watches die with the old one. */
  async function look(): Promise<void> {
    const now = await identify(path);
    if (now === identity || isClosed) return;
    identity = now;
    await watcher?.close();
    watcher = undefined;
    listener.onPresence(now !== undefined);
    if (now !== undefined) watcher = start(path, listener, options);
  }

  const turn = () => (looking = looking.then(look, look));
  const timer = setInterval(() => void turn(), options.lookEvery);
  void turn();
  return {
    isPresent: () => identity !== undefined,
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await looking;
      await watcher?.close();
    },
  };
}

function start(path: string, listener: WatchListener, { settle }: WatchOptions): FSWatcher {
  const watcher = watch(path, {
    ignored: (each) => each !== path && isPassedOver(basename(each)),
    followSymlinks: false,
    ignorePermissionErrors: true,
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(200, Math.ceil(settle / 3)) },
  });
  watcher.on('add', (file) => listener.onFile(file));
  watcher.on('change', (file) => listener.onFile(file));
  // a folder that goes away under the watch shows at the next look
  watcher.on('error', () => undefined);
  return watcher;
}

/** Tells one folder from another at the same path; `undefined` where there is none. */
async function identify(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isDirectory() ? `${found.dev} ${found.ino}` : undefined;
}
