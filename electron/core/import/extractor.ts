import { stat } from 'node:fs/promises';
import type { RefusalCode } from '../../contract/types';
import type { ExtractHost, ExtractionOutcome, Extractor } from './extraction';
import { answerSchema } from './extract-messages';
import { createProcessPool, type Asked, type ProcessLimits } from './watched-processes';

export interface ExtractLimits extends ProcessLimits {
  /** Milliseconds for a small file; each further megabyte adds `millisecondsPerMegabyte`. */
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
  /** Largest file that is looked at. */
  readonly fileBytes: number;
}

/** What the measurements on hostile files recommend: a bomb is stopped long before it hurts the computer. */
export const extractLimits: ExtractLimits = {
  milliseconds: 30_000,
  millisecondsPerMegabyte: 3_000,
  killBytes: 700 * 2 ** 20,
  replaceBytes: 400 * 2 ** 20,
  replaceFiles: 200,
  fileBytes: 100 * 2 ** 20,
  watchEvery: 200,
};

/** Reads files in processes of their own, which are killed when one takes too long or too much memory, and replaced. */
export function createExtractor(host: ExtractHost, limits: ExtractLimits = extractLimits): Extractor {
  const pool = createProcessPool(host, limits, answerSchema);
  return {
    extract: async (file, signal) => {
      const size = await stat(file.path).then(
        (found) => found.size,
        () => undefined,
      );
      if (size === undefined) return refused('unreadable');
      if (size > limits.fileBytes) return refused('too-large');
      const milliseconds = limits.milliseconds + Math.floor(size / 2 ** 20) * limits.millisecondsPerMegabyte;
      const first = await pool.ask(file, milliseconds, signal);
      return outcomeOf(first.kind === 'died' ? await pool.ask(file, milliseconds, signal) : first);
    },
    close: () => pool.close(),
  };
}

function outcomeOf(asked: Asked<unknown>): ExtractionOutcome {
  switch (asked.kind) {
    case 'answered':
      return asked.outcome as ExtractionOutcome;
    case 'too-large':
      return refused('too-large');
    case 'timeout':
    case 'cancelled':
      return refused('timeout');
    case 'nonsense':
    case 'died':
      return refused('damaged');
  }
}

function refused(code: RefusalCode): ExtractionOutcome {
  return { kind: 'refused', code };
}
