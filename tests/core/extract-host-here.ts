import type { ExtractHost } from '../../electron/core/import/extraction';
import { serveExtraction } from '../../electron/core/import/extract-process-work';

/** The real reader behind the real extractor, in this process instead of a child. */
export const extractHostHere: ExtractHost = {
  start: () => {
    const answers: ((message: unknown) => void)[] = [];
    const questions: ((message: unknown) => void)[] = [];
    serveExtraction({
      onMessage: (listener) => void questions.push(listener),
      send: (message) => answers.forEach((listener) => listener(message)),
    });
    return Promise.resolve({
      pid: process.pid,
      onMessage: (listener) => void answers.push(listener),
      onExit: () => undefined,
      kill: () => undefined,
      send: (message) => questions.forEach((listener) => listener(message)),
    });
  },
  memory: () => Promise.resolve(undefined),
};
