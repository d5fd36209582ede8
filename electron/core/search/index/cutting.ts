import { Worker } from 'node:worker_threads';
import { cutDocuments, withPostings, type CutEntries } from './cut-entries';
import type { CutAnswer, CutRequest } from './cutting-thread';
import type { DocumentSources, IndexedEntry } from './index-documents';
import { numberOfWord } from '../language/word-numbers';
import { PostingsCounter, type Postings } from './postings';

/** Cuts documents into words. */
export interface Cutting {
  /** The entries of the documents in their order; `weighs`: with their postings. */
  cut(sources: DocumentSources, weighs: boolean): Promise<CutEntries>;
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
    cut: async (sources, weighs) => {
      if (script === undefined || !isWorking || sources.documents.length < fewDocuments) return cutHere(sources, weighs);
      try {
        return await idlest(script).cut(sources, weighs);
      } catch {
        isWorking = false; // whatever a thread lacks here, it will lack again; a document that cannot be cut fails here too
        return cutHere(sources, weighs);
      }
    },
    rest: async () => {
      const ended = threads;
      threads = [];
      await Promise.all(ended.map((thread) => thread.end()));
    },
  };
}

async function cutHere(sources: DocumentSources, weighs: boolean): Promise<CutEntries> {
  const counter = weighs ? new PostingsCounter() : undefined;
  const indexed: IndexedEntry[] = [];
  for (const one of cutDocuments(sources, counter)) {
    indexed.push(one);
    await breathe();
  }
  return withPostings(indexed, counter);
}

/** Lets whoever searches in between have a turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

interface CuttingThread {
  waiting(): number;
  cut(sources: DocumentSources, weighs: boolean): Promise<CutEntries>;
  end(): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (cut: CutEntries) => void;
  readonly reject: (error: Error) => void;
}

function startThread(script: string): CuttingThread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 } });
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
  const numbers: number[] = [];
  worker.on('message', ({ job, cut, words = [], failure }: CutAnswer) => {
    for (const word of words) numbers.push(numberOfWord(word));
    if (cut?.postings) inOwnNumbers(cut.postings, numbers);
    const asked = waiting.get(job);
    waiting.delete(job);
    if (waiting.size === 0) worker.unref();
    if (cut) asked?.resolve(cut);
    else asked?.reject(new Error(failure));
  });
  return {
    waiting: () => waiting.size,
    cut: (sources, weighs) =>
      new Promise((resolve, reject) => {
        if (failed) {
          reject(failed);
          return;
        }
        const job = ++jobs;
        waiting.set(job, { resolve, reject });
        worker.ref(); // a program that waits for an answer does not end
        worker.postMessage({ job, sources, weighs } satisfies CutRequest);
      }),
    end: () => worker.terminate(),
  };
}

/** Words of another thread get the numbers that they have in this one. */
function inOwnNumbers(postings: Postings, numbers: readonly number[]): void {
  for (let at = 0; at < postings.length; at += 3) {
    const key = postings[at] ?? 0;
    postings[at] = (numbers[key >> 1] ?? 0) * 2 + (key & 1);
  }
}
