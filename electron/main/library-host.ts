import { utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import { unwrap, type LibraryApi, type LibraryMethod, type Reply } from '../contract/api';
import { LibraryError, assertNever } from '../contract/errors';
import type { Events } from '../contract/events';
import type { FromLibrary, OpenRequest, ToLibrary } from '../contract/library-messages';
import type { LibraryStatus } from '../contract/types';
import type { ExtractStarter } from './extract-host';

/** The library process as the main process sees it. A process that dies is started again with the same library. */
export interface LibraryHost {
  open(request: OpenRequest): Promise<LibraryStatus>;
  close(): Promise<void>;
  /** Forwards a call whose arguments were checked; fails with `library-not-open` where no library is open. */
  call(method: LibraryMethod, args: unknown): Promise<Reply>;
  /** The same with types, for the main process's own calls; throws the failure. */
  ask<Method extends LibraryMethod>(
    method: Method,
    args: Parameters<LibraryApi[Method]>[0],
  ): Promise<Awaited<ReturnType<LibraryApi[Method]>>>;
  sqliteVersion(): Promise<string>;
  /** Folder of the open library. */
  folder(): string | undefined;
  /** Closes the library and ends the process. */
  shutdown(): Promise<void>;
}

export interface LibraryHostOptions {
  /** Built entry of the library process. */
  readonly script: string;
  readonly extractors: ExtractStarter;
  readonly announce: <Name extends keyof Events>(name: Name, payload: Events[Name]) => void;
}

type Question = ToLibrary extends infer Message ? (Message extends { readonly call: number } ? Omit<Message, 'call'> : never) : never;

const internal: Reply<never> = { ok: false, code: 'internal', details: {} };
/** More deaths than this within a minute, and the library stays closed. */
const mostRestarts = 3;

/** Forks the library process and keeps it alive until `shutdown`. */
export function createLibraryHost({ script, extractors, announce }: LibraryHostOptions): LibraryHost {
  let child: UtilityProcess | undefined;
  let opened: OpenRequest | undefined;
  let lastCall = 0;
  let isEnding = false;
  let deaths: number[] = [];
  const waiting = new Map<number, (reply: Reply) => void>();

  const tell = (to: UtilityProcess, message: ToLibrary, ports: MessagePortMain[] = []) => to.postMessage(message, ports);

  function start(): UtilityProcess {
    const started = utilityProcess.fork(script, [], { serviceName: 'Rumah Inovasi library' });
    started.on('message', (message: FromLibrary) => receive(started, message));
    started.once('exit', () => died(started));
    child = started;
    return started;
  }

  function put(question: Question): Promise<Reply> {
    if (isEnding && question.kind !== 'close') return Promise.resolve(internal);
    const to = child ?? start();
    const call = ++lastCall;
    return new Promise((resolve) => {
      waiting.set(call, resolve);
      tell(to, { ...question, call });
    });
  }

  function receive(from: UtilityProcess, message: FromLibrary): void {
    switch (message.kind) {
      case 'reply':
        waiting.get(message.call)?.(message.reply);
        waiting.delete(message.call);
        return;
      case 'event':
        return announce(message.name, message.payload);
      case 'start-extractor':
        return extractors.start(
          message.program,
          (extractor, pid, port) => tell(from, { kind: 'extractor-started', call: message.call, extractor, pid }, [port]),
          (extractor) => tell(from, { kind: 'extractor-gone', extractor }),
        );
      case 'kill-extractor':
        return extractors.kill(message.extractor);
      case 'measure-extractor':
        return tell(from, { kind: 'extractor-memory', call: message.call, bytes: extractors.memory(message.extractor) });
      default:
        assertNever(message);
    }
  }

  function died(who: UtilityProcess): void {
    if (child !== who) return;
    child = undefined;
    extractors.killAll();
    const unanswered = [...waiting.values()];
    waiting.clear();
    for (const resolve of unanswered) resolve(internal);
    if (!isEnding && opened) void reopen(opened);
  }

  async function reopen({ create: _create, samples: _samples, ...request }: OpenRequest): Promise<void> {
    const now = Date.now();
    deaths = [...deaths.filter((time) => now - time < 60_000), now];
    opened = undefined;
    const reply = deaths.length > mostRestarts ? internal : await put({ kind: 'open', ...request });
    if (reply.ok) opened = request;
    announce('library-opened', reply.ok ? { status: reply.value as LibraryStatus, restarted: true } : { restarted: true });
  }

  async function call(method: LibraryMethod, args: unknown): Promise<Reply> {
    return opened ? put({ kind: 'call', method, args }) : { ok: false, code: 'library-not-open', details: {} };
  }

  return {
    open: async (request) => {
      const status = unwrap(await put({ kind: 'open', ...request })) as LibraryStatus;
      opened = request;
      return status;
    },
    close: async () => {
      opened = undefined;
      if (child) unwrap(await put({ kind: 'close' }));
    },
    call,
    ask: async (method, args) => {
      if (isEnding) throw new LibraryError('library-not-open');
      return unwrap(await call(method, args)) as never;
    },
    sqliteVersion: async () => unwrap(await put({ kind: 'sqlite-version' })) as string,
    folder: () => opened?.folder,
    shutdown: async () => {
      isEnding = true;
      opened = undefined;
      if (child) await Promise.race([put({ kind: 'close' }), new Promise((resolve) => setTimeout(resolve, 5000))]);
      child?.kill();
      extractors.killAll();
    },
  };
}
