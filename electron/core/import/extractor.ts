import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RefusalCode } from '../../contract/types';
import type { ExtractHost, ExtractionOutcome, Extractor, FileToRead } from './extraction';
import { extractLimits, type ExtractLimits } from './extract-limits';
import { answerSchema, progressSchema, type Progress } from './extract-messages';
import { withConverted, type LibreOffice } from './libre-office';
import { createProcessPool, type Asked } from './watched-processes';

/** Reads files in processes of their own, with LibreOffice's help where there is one; they are killed when one takes too long or too much memory, and replaced. */
export function createExtractor(host: ExtractHost, limits: ExtractLimits = extractLimits, libreOffice?: LibreOffice): Extractor {
  const pool = createProcessPool<unknown, Progress>(host, limits, { answer: answerSchema, progress: progressSchema });

  async function extract(file: FileToRead, signal?: AbortSignal): Promise<ExtractionOutcome> {
    const size = await stat(file.path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) return refused('unreadable');
    if (size > limits.fileBytes) return refused('too-large');
    const milliseconds = limits.milliseconds + Math.floor(size / 2 ** 20) * limits.millisecondsPerMegabyte;
    const state = { drawing: false };
    const asking = {
      milliseconds,
      signal,
      onProgress: (progress: Progress) => {
        state.drawing = progress.drawing === true;
        return progress.page === undefined ? undefined : milliseconds + progress.page * limits.millisecondsPerPage;
      },
    };
    const question = { ...file, limits: limits.reading };
    const first = await pool.ask(question, asking);
    const endless = state.drawing && (first.kind === 'timeout' || first.kind === 'too-large');
    if (first.kind !== 'died' && !endless) return outcomeOf(first);
    // A page's drawing may be endless: its text can be had without.
    return outcomeOf(await pool.ask({ ...question, ...(state.drawing && { cautious: true }) }, { ...asking, fresh: true }));
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
