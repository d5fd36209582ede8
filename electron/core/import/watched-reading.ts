import type { RefusalCode } from '../../contract/types';
import type { ExtractHost, ExtractionOutcome, ExtractProcess, FileToRead } from './extraction';
import type { ExtractLimits } from './extract-limits';
import type { Progress } from './extract-messages';

/** A process that reads, and what is to be told when it speaks or dies. */
export interface Reader {
  readonly process: ExtractProcess;
  files: number;
  gone: boolean;
  /** Called with the answer to the question that is open, or when the process is gone. */
  settle?: ((call: number, outcome: ExtractionOutcome) => void) | undefined;
  died?: (() => void) | undefined;
  /** Called while the file is being read. */
  goesOn?: ((progress: Progress) => void) | undefined;
}

/** How one attempt ended: with an outcome, or because its process is gone; and whether a drawing was being looked at, which a second try can do without. */
export interface Attempt {
  readonly outcome: ExtractionOutcome | 'died';
  readonly drawing: boolean;
}

export interface Watch {
  readonly milliseconds: number;
  readonly limits: ExtractLimits;
  readonly cautious: boolean;
  readonly signal?: AbortSignal | undefined;
}

let lastCall = 0;

/** One file in one process, until an answer, the time limit, the memory limit, the person's cancel, or the process's death. */
export function readWatched(host: ExtractHost, reader: Reader, file: FileToRead, watch: Watch): Promise<Attempt> {
  const call = (lastCall += 1);
  return new Promise((resolve) => {
    let drawing = false;
    const settle = (outcome: ExtractionOutcome | 'died') => {
      clock.end();
      clearInterval(memoryWatch);
      watch.signal?.removeEventListener('abort', cancel);
      reader.settle = reader.died = reader.goesOn = undefined;
      resolve({ outcome, drawing });
    };
    const stop = (code: RefusalCode) => {
      settle({ kind: 'refused', code });
      reader.gone = true;
      reader.process.kill();
    };
    const cancel = () => stop('timeout');
    const clock = startClock(watch, () => stop('timeout'));
    const memoryWatch = setInterval(() => {
      void host.memory(reader.process).then((bytes) => {
        if (!reader.settle || (bytes ?? 0) <= watch.limits.killBytes) return;
        // What earlier files left behind is not this one's fault: it is tried again in a process of its own.
        if (reader.files > 0) reader.process.kill();
        else stop('too-large');
      });
    }, watch.limits.watchEvery);
    watch.signal?.addEventListener('abort', cancel, { once: true });
    reader.settle = (answered, outcome) => answered === call && settle(outcome);
    reader.goesOn = (progress) => {
      if (progress.call !== call) return;
      drawing = progress.drawing === true;
      if (progress.page !== undefined) clock.allow(progress.page);
    };
    reader.died = () => settle('died');
    if (reader.gone) return settle('died');
    const { path, name, password } = file;
    const options = { ...(password !== undefined && { password }), ...(watch.cautious && { cautious: true }) };
    reader.process.send({ call, path, name, limits: watch.limits.reading, ...options });
  });
}

/** Rings when the time is over; each page that is read gives more of it. */
function startClock({ milliseconds, limits }: Watch, ring: () => void) {
  const started = performance.now();
  let timer = setTimeout(ring, milliseconds);
  return {
    allow: (pages: number) => {
      clearTimeout(timer);
      timer = setTimeout(ring, started + milliseconds + pages * limits.millisecondsPerPage - performance.now());
    },
    end: () => clearTimeout(timer),
  };
}
