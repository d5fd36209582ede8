import { extractFile } from '../../electron/core/import/extract';
import type { ExtractHost } from '../../electron/core/import/extraction';

/** The real reader behind the real extractor, in this process instead of a child. */
export const extractHostHere: ExtractHost = {
  start: () => {
    const listeners: ((message: unknown) => void)[] = [];
    return Promise.resolve({
      pid: process.pid,
      onMessage: (listener) => void listeners.push(listener),
      onExit: () => undefined,
      kill: () => undefined,
      send: (message) => {
        const { call, path, name } = message as { call: number; path: string; name: string };
        void extractFile(path, name).then((outcome) => listeners.forEach((listener) => listener({ call, outcome })));
      },
    });
  },
  memory: () => Promise.resolve(undefined),
};
