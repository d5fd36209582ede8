import type { ReadingLimits } from './read-file';
import { readingLimits } from './reading-limits';

/** Bounds of time and memory around the reading of one file. */
export interface ExtractLimits {
  /** Milliseconds for a small file; each further megabyte adds `millisecondsPerMegabyte`. */
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
  /** Each page that is read gives so much more. */
  readonly millisecondsPerPage: number;
  /** A process that grows beyond this is killed. */
  readonly killBytes: number;
  /** A process that is left with more than this, or after so many files, is replaced. */
  readonly replaceBytes: number;
  readonly replaceFiles: number;
  /** Largest file that is looked at. */
  readonly fileBytes: number;
  /** Milliseconds between two looks at the memory. */
  readonly watchEvery: number;
  /** How far one document is read. */
  readonly reading: ReadingLimits;
}

/** What the measurements on hostile files recommend: a bomb is stopped long before it hurts the computer. */
export const extractLimits: ExtractLimits = {
  milliseconds: 30_000,
  millisecondsPerMegabyte: 3_000,
  millisecondsPerPage: 1_000,
  killBytes: 700 * 2 ** 20,
  replaceBytes: 400 * 2 ** 20,
  replaceFiles: 200,
  fileBytes: 100 * 2 ** 20,
  watchEvery: 200,
  reading: readingLimits,
};
