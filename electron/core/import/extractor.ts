import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RefusalCode } from '../../contract/types';
import type { ExtractHost, ExtractionOutcome, Extractor, FileToRead } from './extraction';
import { withConverted, type LibreOffice } from './libre-office';
import { extractLimits, type ExtractLimits } from './extract-limits';
import { answerSchema, brokenAnswerSchema, progressSchema } from './extract-messages';
import { readWatched, type Attempt, type Reader, type Watch } from './watched-reading';

export { extractLimits, type ExtractLimits };

/** Reads files in processes of their own, with LibreOffice's help where there is one; they are killed when one takes too long or too much memory, and replaced. */
export function createExtractor(host: ExtractHost, limits: ExtractLimits = extractLimits, libreOffice?: LibreOffice): Extractor {
  const idle: Reader[] = [];
  const all = new Set<Reader>();
  let closed = false;

  async function take(fresh: boolean): Promise<Reader> {
    for (let reader = fresh ? undefined : idle.pop(); reader; reader = idle.pop()) if (!reader.gone) return reader;
    const process = await host.start();
    const reader: Reader = { process, files: 0, gone: false };
    all.add(reader);
    process.onExit(() => {
      reader.gone = true;
      all.delete(reader);
      reader.died?.();
    });
    process.onMessage((message) => {
      const progress = progressSchema.safeParse(message);
      if (progress.success) return reader.goesOn?.(progress.data);
      const answer = answerSchema.safeParse(message);
      if (answer.success) reader.settle?.(answer.data.call, answer.data.outcome as ExtractionOutcome);
      else reader.settle?.(brokenAnswerSchema.safeParse(message).data?.call ?? 0, refused('damaged'));
    });
    return reader;
  }

  async function giveBack(reader: Reader): Promise<void> {
    if (reader.gone) return;
    reader.files += 1;
    const memory = await host.memory(reader.process);
    if (closed || reader.files >= limits.replaceFiles || (memory ?? 0) > limits.replaceBytes) reader.process.kill();
    else idle.push(reader);
  }

  async function attempt(file: FileToRead, fresh: boolean, watch: Omit<Watch, 'limits'>): Promise<Attempt> {
    const reader = await take(fresh);
    const ended = await readWatched(host, reader, file, { ...watch, limits });
    await giveBack(reader);
    return ended;
  }

  async function extract(file: FileToRead, signal?: AbortSignal): Promise<ExtractionOutcome> {
    const size = await stat(file.path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) return refused('unreadable');
    if (size > limits.fileBytes) return refused('too-large');
    const milliseconds = limits.milliseconds + Math.floor(size / 2 ** 20) * limits.millisecondsPerMegabyte;
    const first = await attempt(file, false, { milliseconds, cautious: false, signal });
    if (first.outcome !== 'died' && !isEndlessDrawing(first)) return first.outcome;
    if (signal?.aborted) return first.outcome === 'died' ? refused('damaged') : first.outcome;
    const second = await attempt(file, true, { milliseconds, cautious: first.drawing, signal });
    return second.outcome === 'died' ? refused('damaged') : second.outcome;
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
    close: () => {
      closed = true;
      for (const reader of all) reader.process.kill();
      return Promise.resolve();
    },
  };
}

function refused(code: RefusalCode): ExtractionOutcome {
  return { kind: 'refused', code };
}

/** Stopped while a page's drawing was looked at: its text can be had without. */
function isEndlessDrawing({ outcome, drawing }: Attempt): boolean {
  return drawing && outcome !== 'died' && outcome.kind === 'refused' && /^(timeout|too-large)$/.test(outcome.code);
}
