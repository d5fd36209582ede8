import { Worker } from 'node:worker_threads';
import type { CutAnswer, CutRequest } from './cutting-thread';
import { indexedDocument, type DocumentSources, type IndexedEntry } from './index-documents';

/** Cuts documents into words. */
export interface Cutting {
  /** The entries of the documents in their order. */
  cut(sources: DocumentSources): Promise<IndexedEntry[]>;
  /** How many calls are worth making before the first has answered. */
  readonly width: number;
  /** Ends the threads; the next call that needs them starts them again. */
  rest(): Promise<void>;
}

/** Threads beside this one and SQLite's: with two, both cores of a small laptop are busy. */
const threadCount = 2;
/** Fewer documents are cut here sooner than they would come back from a thread. */
const fewDocuments = 4;

/** `script`: the built program of a thread. Without it, and where a thread does not work, everything is cut here. */
export function createCutting(script?: string): Cutting {
  let threads: CuttingThread[] = [];
  let isWorking = script !== undefined;

  function idlest(path: string): CuttingThread {
    if (threads.length < threadCount) threads.push(startThread(path));
    return threads.reduce((best, thread) => (thread.waiting() < best.waiting() ? thread : best));
  }

  return {
    width: script === undefined ? 1 : threadCount * 2,
    cut: async (sources) => {
      if (script === undefined || !isWorking || sources.documents.length < fewDocuments) return cutHere(sources);
      try {
        return await idlest(script).cut(sources);
      } catch {
        isWorking = false; // whatever a thread lacks here, it will lack again; a document that cannot be cut fails here too
        return cutHere(sources);
      }
    },
    rest: async () => {
      const ended = threads;
      threads = [];
      await Promise.all(ended.map((thread) => thread.end()));
    },
  };
}

async function cutHere(sources: DocumentSources): Promise<IndexedEntry[]> {
  const indexed: IndexedEntry[] = [];
  for (const document of sources.documents) {
    indexed.push(indexedDocument(document, sources));
    await breathe();
  }
  return indexed;
}

/** Lets whoever searches in between have a turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

interface CuttingThread {
  waiting(): number;
  cut(sources: DocumentSources): Promise<IndexedEntry[]>;
  end(): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (indexed: IndexedEntry[]) => void;
  readonly reject: (error: Error) => void;
}

function startThread(script: string): CuttingThread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 384 } });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  let failed: Error | undefined;
  const fail = (error: Error) => {
    failed = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread ended')));
  worker.on('message', ({ job, indexed, failure }: CutAnswer) => {
    const asked = waiting.get(job);
    waiting.delete(job);
    if (waiting.size === 0) worker.unref();
    if (indexed) asked?.resolve(indexed);
    else asked?.reject(new Error(failure));
  });
  return {
    waiting: () => waiting.size,
    cut: (sources) =>
      new Promise((resolve, reject) => {
        if (failed) {
          reject(failed);
          return;
        }
        const job = ++jobs;
        waiting.set(job, { resolve, reject });
        worker.ref(); // a program that waits for an answer does not end
        worker.postMessage({ job, sources } satisfies CutRequest);
      }),
    end: () => worker.terminate(),
  };
}
