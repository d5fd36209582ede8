import { Worker } from 'node:worker_threads';
import type { Reader } from '../../database/types';
import { numberOfWord } from '../language/word-numbers';
import { cutDocuments, withPostings, type CutEntries } from './cut-entries';
import type { CutAnswer, CuttingPlace, CutRequest } from './cutting-thread';
import { readDocumentSources, type IndexedEntry } from './index-documents';
import { PostingsCounter, type Postings } from './postings';

/** Cuts documents into words. */
export interface Cutting {
  /** The documents with these numbers, as many as there are, in rising order; `weighs`: with their postings. */
  cut(numbers: readonly number[], weighs: boolean): Promise<CutEntries>;
  /** Begins what `cut` will be asked for next, so that the threads have work while the database writes. */
  prepare(numbers: readonly number[], weighs: boolean): void;
  /** What was prepared is out of date. */
  forget(): void;
  /** How many calls are worth making before the first has answered. */
  readonly width: number;
  /** Ends the threads; the next call that needs them starts them again. */
  rest(): Promise<void>;
}

/** Threads that cut words beside this one. */
export interface WordThreads extends CuttingPlace {
  /** Their built program. */
  readonly script: string;
}

/** Beside this thread and SQLite's: with two, both cores of a small laptop are busy. */
const threadCount = 2;
/** Fewer documents are cut here sooner than they would come back from a thread. */
const fewDocuments = 4;
const endsWithin = 2000;

/** Without `threads`, and where one does not work, everything is cut here. */
export function createCutting(library: Reader, threads?: WordThreads): Cutting {
  let started: CuttingThread[] = [];
  let isWorking = true;

  function idlest(place: WordThreads): CuttingThread {
    if (started.length < threadCount) started.push(startThread(place));
    return started.reduce((best, thread) => (thread.waiting() < best.waiting() ? thread : best));
  }

  const prepared = new Map<string, Promise<CutEntries>>();
  const keyOf = (numbers: readonly number[], weighs: boolean) => `${weighs} ${numbers.join()}`;

  return {
    width: threads ? threadCount * 2 : 1,
    prepare: (numbers, weighs) => {
      if (!threads || !isWorking || prepared.size >= threadCount * 2) return;
      const cut = idlest(threads).cut(numbers, weighs);
      cut.catch(() => undefined); // thrown where it is awaited
      prepared.set(keyOf(numbers, weighs), cut);
    },
    forget: () => prepared.clear(),
    cut: async (numbers, weighs) => {
      const key = keyOf(numbers, weighs);
      const ready = prepared.get(key);
      prepared.delete(key);
      if (!threads || !isWorking || numbers.length < fewDocuments) return cutHere(library, numbers, weighs);
      try {
        return await (ready ?? idlest(threads).cut(numbers, weighs));
      } catch {
        isWorking = false; // whatever a thread lacks here, it will lack again; a document that cannot be cut fails here too
        return cutHere(library, numbers, weighs);
      }
    },
    rest: async () => {
      prepared.clear();
      const ended = started;
      started = [];
      await Promise.all(ended.map((thread) => thread.end()));
    },
  };
}

async function cutHere(library: Reader, numbers: readonly number[], weighs: boolean): Promise<CutEntries> {
  const counter = weighs ? new PostingsCounter() : undefined;
  const indexed: IndexedEntry[] = [];
  for (const one of cutDocuments(await readDocumentSources(library, numbers), counter)) {
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
  cut(numbers: readonly number[], weighs: boolean): Promise<CutEntries>;
  end(): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (cut: CutEntries) => void;
  readonly reject: (error: Error) => void;
}

function startThread({ script, library }: WordThreads): CuttingThread {
  const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 };
  const worker = new Worker(script, { workerData: { library } satisfies CuttingPlace, resourceLimits });
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
  const exited = new Promise<void>((resolve) => worker.on('exit', () => resolve()));
  void exited.then(() => fail(new Error('The thread ended')));
  const ownNumbers: number[] = [];
  worker.on('message', ({ job, cut, words = [], failure }: CutAnswer) => {
    for (const word of words) ownNumbers.push(numberOfWord(word));
    if (cut?.postings) inOwnNumbers(cut.postings, ownNumbers);
    const asked = waiting.get(job);
    waiting.delete(job);
    if (waiting.size === 0) worker.unref();
    if (cut) asked?.resolve(cut);
    else asked?.reject(new Error(failure));
  });
  return {
    waiting: () => waiting.size,
    cut: (numbers, weighs) =>
      new Promise((resolve, reject) => {
        if (failed) {
          reject(failed);
          return;
        }
        const job = ++jobs;
        waiting.set(job, { resolve, reject });
        worker.ref(); // a program that waits for an answer does not end
        worker.postMessage({ job, numbers, weighs } satisfies CutRequest);
      }),
    end: async () => {
      worker.postMessage('end' satisfies CutRequest);
      const late = setTimeout(() => void worker.terminate(), endsWithin);
      await exited;
      clearTimeout(late);
    },
  };
}

/** Words of another thread get the numbers that they have in this one. */
function inOwnNumbers(postings: Postings, numbers: readonly number[]): void {
  for (let at = 0; at < postings.length; at += 3) {
    const key = postings[at] ?? 0;
    postings[at] = (numbers[key >> 1] ?? 0) * 2 + (key & 1);
  }
}
