import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RefusalCode } from '../../contract/types';
import type { ExtractHost, ExtractionOutcome, Extractor, FileToRead } from './extraction';
import { withConverted, type LibreOffice } from './libre-office';
import { readingLimits } from './reading-limits';
import type { ReadingLimits } from './read-file';
import { answerSchema } from './extract-messages';
import { createProcessPool, type Asked, type ProcessLimits } from './watched-processes';

export interface ExtractLimits extends ProcessLimits {
  /** Milliseconds for a small file; each further megabyte adds `millisecondsPerMegabyte`. */
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
  /** Largest file that is looked at. */
  readonly fileBytes: number;
  /** How far one document is read. */
  readonly reading: ReadingLimits;
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
  reading: readingLimits,
};

/** Reads files in processes of their own, with LibreOffice's help where there is one; they are killed when one takes too long or too much memory, and replaced. */
export function createExtractor(host: ExtractHost, limits: ExtractLimits = extractLimits, libreOffice?: LibreOffice): Extractor {
  const pool = createProcessPool(host, limits, answerSchema);

  async function extract(file: FileToRead, signal?: AbortSignal): Promise<ExtractionOutcome> {
    const size = await stat(file.path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) return refused('unreadable');
    if (size > limits.fileBytes) return refused('too-large');
    const milliseconds = limits.milliseconds + Math.floor(size / 2 ** 20) * limits.millisecondsPerMegabyte;
    const question = { ...file, limits: limits.reading };
    const first = await pool.ask(question, milliseconds, signal);
    return outcomeOf(first.kind === 'died' ? await pool.ask(question, milliseconds, signal, 'fresh') : first);
  }

  /** What this program cannot read, LibreOffice may; the document keeps the format it came in. */
  async function convertAndExtract(file: FileToRead, first: ExtractionOutcome, signal?: AbortSignal): Promise<ExtractionOutcome> {
    if (!libreOffice || first.kind !== 'refused' || first.format === undefined || signal?.aborted) return first;
    const { format } = first;
    const outcome = await withConverted(libreOffice, file.path, format, (path) => extract({ path, name: basename(path) }, signal));
    return outcome?.kind === 'extracted' ? { kind: 'extracted', extraction: { ...outcome.extraction, format } } : first;
  }

  return {
    extract: async (file, signal) => {
      const outcome = await convertAndExtract(file, await extract(file, signal), signal);
      return outcome.kind === 'refused' ? refused(outcome.code) : outcome;
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
