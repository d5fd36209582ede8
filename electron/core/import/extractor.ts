import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RefusalCode } from '../../contract/types';
import type { ExtractHost, ExtractionOutcome, ExtractProcess, Extractor, FileToRead } from './extraction';
import { withConverted, type LibreOffice } from './libre-office';
import { readingLimits } from './reading-limits';
import type { ReadingLimits } from './read-file';
import { answerSchema, brokenAnswerSchema } from './extract-messages';

export interface ExtractLimits {
  /** Milliseconds for a small file; each further megabyte adds `millisecondsPerMegabyte`. */
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
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
  killBytes: 700 * 2 ** 20,
  replaceBytes: 400 * 2 ** 20,
  replaceFiles: 200,
  fileBytes: 100 * 2 ** 20,
  watchEvery: 200,
  reading: readingLimits,
};

interface Reader {
  readonly process: ExtractProcess;
  files: number;
  gone: boolean;
  /** Called with the answer to the question that is open, or when the process is gone. */
  settle?: ((call: number, outcome: ExtractionOutcome) => void) | undefined;
  died?: (() => void) | undefined;
}

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

  async function attempt(
    file: FileToRead,
    { milliseconds, fresh, signal }: { readonly milliseconds: number; readonly fresh: boolean; readonly signal: AbortSignal | undefined },
  ): Promise<ExtractionOutcome | 'died'> {
    const reader = await take(fresh);
    const outcome = await readWatched(host, reader, file, { milliseconds, limits, ...(signal && { signal }) });
    await giveBack(reader);
    return outcome;
  }

  async function extract(file: FileToRead, signal?: AbortSignal): Promise<ExtractionOutcome> {
    const size = await stat(file.path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) return refused('unreadable');
    if (size > limits.fileBytes) return refused('too-large');
    const milliseconds = limits.milliseconds + Math.floor(size / 2 ** 20) * limits.millisecondsPerMegabyte;
    const first = await attempt(file, { milliseconds, fresh: false, signal });
    if (first !== 'died') return first;
    const second = signal?.aborted ? 'died' : await attempt(file, { milliseconds, fresh: true, signal });
    return second === 'died' ? refused('damaged') : second;
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

interface Watch {
  readonly milliseconds: number;
  readonly limits: ExtractLimits;
  readonly signal?: AbortSignal;
}

/** One file in one process, until an answer, the time limit, the memory limit, the person's cancel, or the process's death. */
function readWatched(host: ExtractHost, reader: Reader, file: FileToRead, watch: Watch): Promise<ExtractionOutcome | 'died'> {
  const call = (lastCall += 1);
  return new Promise((resolve) => {
    let settled = false;
    const settle = (outcome: ExtractionOutcome | 'died') => {
      if (settled) return;
      settled = true;
      clearTimeout(timeLimit);
      clearInterval(memoryWatch);
      watch.signal?.removeEventListener('abort', cancel);
      reader.settle = reader.died = undefined;
      resolve(outcome);
    };
    const stop = (code: RefusalCode) => {
      settle(refused(code));
      reader.gone = true;
      reader.process.kill();
    };
    const cancel = () => stop('timeout');
    const timeLimit = setTimeout(() => stop('timeout'), watch.milliseconds);
    const memoryWatch = setInterval(() => {
      void host.memory(reader.process).then((bytes) => {
        if (settled || (bytes ?? 0) <= watch.limits.killBytes) return;
        // What earlier files left behind is not this one's fault: it is tried again in a process of its own.
        if (reader.files > 0) reader.process.kill();
        else stop('too-large');
      });
    }, watch.limits.watchEvery);
    watch.signal?.addEventListener('abort', cancel, { once: true });
    reader.settle = (answered, outcome) => {
      if (answered === call) settle(outcome);
    };
    reader.died = () => settle('died');
    if (reader.gone) return settle('died');
    const { path, name, password } = file;
    reader.process.send({ call, path, name, limits: watch.limits.reading, ...(password !== undefined && { password }) });
  });
}

let lastCall = 0;
