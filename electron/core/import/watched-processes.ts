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

export interface ProcessPool<Outcome> {
  /**
   * Puts one question to one process; a process that overstays or outgrows its limits is killed. One that outgrew them with what earlier
   * questions left behind has `died`: the question is not to blame, and is put to a `fresh` process.
   */
  ask(question: object, milliseconds: number, signal?: AbortSignal, which?: 'any' | 'fresh'): Promise<Asked<Outcome>>;
  close(): Promise<void>;
}

interface Member<Outcome> {
  readonly process: WatchedProcess;
  answers: number;
  gone: boolean;
  /** Called with the answer to the question that is open, or when the process is gone. */
  settle?: ((call: number, asked: Asked<Outcome>) => void) | undefined;
  died?: (() => void) | undefined;
}

/** Processes that answer one question at a time; each answer is checked by `schema`, because its process may have read a hostile file. */
export function createProcessPool<Outcome>(
  host: ProcessHost,
  limits: ProcessLimits,
  schema: z.ZodType<{ call: number; outcome: Outcome }>,
): ProcessPool<Outcome> {
  const idle: Member<Outcome>[] = [];
  const all = new Set<Member<Outcome>>();
  let closed = false;

  async function take(which: 'any' | 'fresh'): Promise<Member<Outcome>> {
    for (let member = which === 'any' ? idle.pop() : undefined; member; member = idle.pop()) if (!member.gone) return member;
    const process = await host.start();
    const member: Member<Outcome> = { process, answers: 0, gone: false };
    all.add(member);
    process.onExit(() => {
      member.gone = true;
      all.delete(member);
      member.died?.();
    });
    process.onMessage((message) => {
      const answer = schema.safeParse(message);
      if (answer.success) member.settle?.(answer.data.call, { kind: 'answered', outcome: answer.data.outcome });
      else member.settle?.(callOf(message), { kind: 'nonsense' });
    });
    if (closed) process.kill();
    return member;
  }

  async function giveBack(member: Member<Outcome>): Promise<void> {
    if (member.gone) return;
    member.answers += 1;
    const memory = await host.memory(member.process);
    if (closed || member.answers >= limits.replaceFiles || (memory ?? 0) > limits.replaceBytes) member.process.kill();
    else idle.push(member);
  }

  return {
    ask: async (question, milliseconds, signal, which = 'any') => {
      if (closed || signal?.aborted) return { kind: 'cancelled' };
      const member = await take(which);
      const asked = await askWatched(host, member, question, { milliseconds, limits, ...(signal && { signal }) });
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

interface Watch {
  readonly milliseconds: number;
  readonly limits: ProcessLimits;
  readonly signal?: AbortSignal;
}

/** One question to one process, until an answer, the time limit, the memory limit, the person's cancel, or the process's death. */
function askWatched<Outcome>(host: ProcessHost, member: Member<Outcome>, question: object, watch: Watch): Promise<Asked<Outcome>> {
  const call = (lastCall += 1);
  return new Promise((resolve) => {
    let settled = false;
    const settle = (asked: Asked<Outcome>) => {
      if (settled) return;
      settled = true;
      clearTimeout(timeLimit);
      clearInterval(memoryWatch);
      watch.signal?.removeEventListener('abort', cancel);
      member.settle = member.died = undefined;
      resolve(asked);
    };
    const stop = (kind: 'timeout' | 'too-large' | 'cancelled') => {
      settle({ kind });
      member.gone = true;
      member.process.kill();
    };
    const cancel = () => stop('cancelled');
    const timeLimit = setTimeout(() => stop('timeout'), watch.milliseconds);
    const memoryWatch = setInterval(() => {
      void host.memory(member.process).then((bytes) => {
        if (settled || (bytes ?? 0) <= watch.limits.killBytes) return;
        if (member.answers > 0) member.process.kill();
        else stop('too-large');
      });
    }, watch.limits.watchEvery);
    watch.signal?.addEventListener('abort', cancel, { once: true });
    member.settle = (answered, asked) => {
      if (answered === call) settle(asked);
    };
    member.died = () => settle({ kind: 'died' });
    if (member.gone) return settle({ kind: 'died' });
    member.process.send({ ...question, call });
  });
}

let lastCall = 0;
