import type { z } from 'zod';

/** A running process of one's own, as the host (Electron's main or the terminal) provides it. */
export interface WatchedProcess {
  readonly pid: number | undefined;
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the process is gone, for whatever reason. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts processes and tells how much memory one uses (bytes, undefined when not known). */
export interface ProcessHost {
  start(): Promise<WatchedProcess>;
  memory(process: WatchedProcess): Promise<number | undefined>;
}

export interface ProcessLimits {
  /** A process that grows beyond this is killed. */
  readonly killBytes: number;
  /** A process that is left with more than this, or after so many answers, is replaced. */
  readonly replaceBytes: number;
  readonly replaceFiles: number;
  /** Milliseconds between two looks at the memory. */
  readonly watchEvery: number;
}

/** What became of a question: an answer, or the reason why there is none. `nonsense`: the answer was not as agreed. */
export type Asked<Outcome> =
  { readonly kind: 'answered'; readonly outcome: Outcome } | { readonly kind: 'timeout' | 'too-large' | 'cancelled' | 'nonsense' | 'died' };

/** How one question is put. */
export interface Asking<Progress> {
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
  /** Put to a new process, because what earlier questions left behind in another may be to blame. */
  readonly fresh?: boolean;
  /** Told while the answer is being worked on; gives the milliseconds the whole may now take, where that changes. */
  readonly onProgress?: (progress: Progress) => number | undefined;
}

export interface ProcessPool<Outcome, Progress = never> {
  /** Puts one question to one process; a process that overstays or outgrows its limits is killed. One that had answered others before and outgrew them has `died`. */
  ask(question: object, asking: Asking<Progress>): Promise<Asked<Outcome>>;
  close(): Promise<void>;
}

interface Member<Outcome, Progress> {
  readonly process: WatchedProcess;
  answers: number;
  gone: boolean;
  /** Called with the answer to the question that is open, or when the process is gone. */
  settle?: ((call: number, asked: Asked<Outcome>) => void) | undefined;
  died?: (() => void) | undefined;
  goesOn?: ((progress: Progress & { readonly call: number }) => void) | undefined;
}

interface Schemas<Outcome, Progress> {
  readonly answer: z.ZodType<{ call: number; outcome: Outcome }>;
  readonly progress?: z.ZodType<Progress & { call: number }>;
}

/** Processes that answer one question at a time; what they say is checked by the schemas, because they may have read a hostile file. */
export function createProcessPool<Outcome, Progress = never>(
  host: ProcessHost,
  limits: ProcessLimits,
  schemas: Schemas<Outcome, Progress>,
): ProcessPool<Outcome, Progress> {
  type OneOfUs = Member<Outcome, Progress>;
  const idle: OneOfUs[] = [];
  const all = new Set<OneOfUs>();
  let closed = false;

  async function take(fresh: boolean): Promise<OneOfUs> {
    for (let member = fresh ? undefined : idle.pop(); member; member = idle.pop()) if (!member.gone) return member;
    const process = await host.start();
    const member: OneOfUs = { process, answers: 0, gone: false };
    all.add(member);
    process.onExit(() => {
      member.gone = true;
      all.delete(member);
      member.died?.();
    });
    process.onMessage((message) => hear(member, message));
    if (closed) process.kill();
    return member;
  }

  function hear(member: OneOfUs, message: unknown): void {
    const progress = schemas.progress?.safeParse(message);
    if (progress?.success === true) return member.goesOn?.(progress.data);
    const answer = schemas.answer.safeParse(message);
    if (answer.success) member.settle?.(answer.data.call, { kind: 'answered', outcome: answer.data.outcome });
    else member.settle?.(callOf(message), { kind: 'nonsense' });
  }

  async function giveBack(member: OneOfUs): Promise<void> {
    if (member.gone) return;
    member.answers += 1;
    const memory = await host.memory(member.process);
    if (closed || member.answers >= limits.replaceFiles || (memory ?? 0) > limits.replaceBytes) member.process.kill();
    else idle.push(member);
  }

  return {
    ask: async (question, asking) => {
      if (closed || asking.signal?.aborted) return { kind: 'cancelled' };
      const member = await take(asking.fresh ?? false);
      const asked = await askWatched(host, member, question, { ...asking, limits });
      await giveBack(member);
      return asked;
    },
    close: () => {
      closed = true;
      for (const member of all) member.process.kill();
      return Promise.resolve();
    },
  };
}

/** The number of the question that a message belongs to, where it tells at least that. */
function callOf(message: unknown): number {
  const call = typeof message === 'object' && message !== null && 'call' in message ? message.call : undefined;
  return typeof call === 'number' ? call : 0;
}

interface Watch<Progress> extends Asking<Progress> {
  readonly limits: ProcessLimits;
}

/** One question to one process, until an answer, the time limit, the memory limit, the person's cancel, or the process's death. */
function askWatched<Outcome, Progress>(
  host: ProcessHost,
  member: Member<Outcome, Progress>,
  question: object,
  watch: Watch<Progress>,
): Promise<Asked<Outcome>> {
  const call = (lastCall += 1);
  return new Promise((resolve) => {
    const settle = (asked: Asked<Outcome>) => {
      clock.end();
      clearInterval(memoryWatch);
      watch.signal?.removeEventListener('abort', cancel);
      member.settle = member.died = member.goesOn = undefined;
      resolve(asked);
    };
    const stop = (kind: 'timeout' | 'too-large' | 'cancelled') => {
      settle({ kind });
      member.gone = true;
      member.process.kill();
    };
    const cancel = () => stop('cancelled');
    const clock = startClock(watch.milliseconds, () => stop('timeout'));
    const memoryWatch = setInterval(() => {
      void host.memory(member.process).then((bytes) => {
        if (!member.settle || (bytes ?? 0) <= watch.limits.killBytes) return;
        if (member.answers > 0) member.process.kill();
        else stop('too-large');
      });
    }, watch.limits.watchEvery);
    watch.signal?.addEventListener('abort', cancel, { once: true });
    member.settle = (answered, asked) => {
      if (answered === call) settle(asked);
    };
    member.goesOn = (progress) => {
      const milliseconds = progress.call === call ? watch.onProgress?.(progress) : undefined;
      if (milliseconds !== undefined) clock.allow(milliseconds);
    };
    member.died = () => settle({ kind: 'died' });
    if (member.gone) return settle({ kind: 'died' });
    member.process.send({ ...question, call });
  });
}

/** Rings when the time is over; more may be given while it runs. */
function startClock(milliseconds: number, ring: () => void) {
  const started = performance.now();
  let timer = setTimeout(ring, milliseconds);
  return {
    allow: (most: number) => {
      clearTimeout(timer);
      timer = setTimeout(ring, started + most - performance.now());
    },
    end: () => clearTimeout(timer),
  };
}

let lastCall = 0;
