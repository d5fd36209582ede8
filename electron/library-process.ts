import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessagePortMain } from 'electron';
import { answer, type LibraryMethod } from './contract/api';
import { LibraryError, assertNever } from './contract/errors';
import type { FromLibrary, OpenRequest, ReadingProgram, ToLibrary } from './contract/library-messages';
import type { LibraryStatus } from './contract/types';
import { sqliteVersion } from './core/database/connection';
import type { ProcessHost, WatchedProcess } from './core/import/watched-processes';
import { findLibreOffice } from './core/import/libre-office';
import { openLibrary } from './core/library';
import type { Library } from './core/library-parts';
import { loadSamples } from './core/samples';

// The core in a process of its own: the main process forwards calls and starts extract processes for it.

let open: { readonly folder: string; readonly library: Library } | undefined;
let lastCall = 0;
const started = new Map<number, (process: WatchedProcess) => void>();
const measured = new Map<number, (bytes: number | undefined) => void>();
const extractors = new Map<number, { readonly gone: (() => void)[]; isGone: boolean }>();
const numbers = new WeakMap<WatchedProcess, number>();

function say(message: FromLibrary): void {
  process.parentPort.postMessage(message);
}

function log(error: unknown): void {
  console.error('library process:', error);
}

/** Starts and measures processes of one program through the main process. */
function hostOf(program: ReadingProgram): ProcessHost {
  return {
    start: () =>
      new Promise((resolve) => {
        started.set(++lastCall, resolve);
        say({ kind: 'start-extractor', call: lastCall, program });
      }),
    memory: (process) =>
      new Promise((resolve) => {
        const extractor = numbers.get(process);
        if (extractor === undefined || extractors.get(extractor)?.isGone !== false) {
          resolve(undefined);
          return;
        }
        measured.set(++lastCall, resolve);
        say({ kind: 'measure-extractor', call: lastCall, extractor });
      }),
  };
}

function linkExtractor(extractor: number, pid: number | undefined, port: MessagePortMain): WatchedProcess {
  const life = { gone: [] as (() => void)[], isGone: false };
  extractors.set(extractor, life);
  const linked: WatchedProcess = {
    pid,
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data));
      port.start();
    },
    onExit: (listener) => {
      if (life.isGone) queueMicrotask(listener);
      else life.gone.push(listener);
    },
    kill: () => say({ kind: 'kill-extractor', extractor }),
  };
  numbers.set(linked, extractor);
  return linked;
}

function forgetExtractor(extractor: number): void {
  const life = extractors.get(extractor);
  extractors.delete(extractor);
  if (!life || life.isGone) return;
  life.isGone = true;
  for (const listener of life.gone) listener();
}

/** Opens the next library before it closes the one before, so that a refusal leaves the person where they were. */
async function openNext(request: OpenRequest): Promise<LibraryStatus> {
  if (open?.folder === request.folder) return open.library.status({});
  const libreOffice = await findLibreOffice(process.platform, tmpdir());
  const library = await openLibrary({
    folder: request.folder,
    mode: 'write',
    resources: request.resources,
    extractHost: hostOf('extract'),
    ocr: { host: hostOf('ocr'), languageData: request.languageData },
    ...(libreOffice && { libreOffice }),
    wordThread: join(import.meta.dirname, 'word-thread.js'),
    now: () => new Date(),
    goOn: true,
    onEvent: (name, payload) => say({ kind: 'event', name, payload } as FromLibrary),
    ...(request.create && { create: request.create }),
  });
  const before = open;
  open = { folder: request.folder, library };
  await before?.library.close();
  const status = await library.status({});
  if (request.samples === undefined || status.innovations > 0) return status;
  await loadSamples(library, request.samples);
  return library.status({});
}

async function closeOpen(): Promise<void> {
  const before = open;
  open = undefined;
  await before?.library.close();
}

async function callLibrary(method: LibraryMethod, args: unknown): Promise<unknown> {
  if (!open) throw new LibraryError('library-not-open');
  // the main process has checked the arguments against the method's schema
  const work = open.library[method] as (args: unknown) => Promise<unknown>;
  return work(args);
}

async function reply(call: number, work: () => Promise<unknown>): Promise<void> {
  say({ kind: 'reply', call, reply: await answer(work, log) });
}

async function receive(message: ToLibrary, ports: readonly MessagePortMain[]): Promise<void> {
  switch (message.kind) {
    case 'open':
      return reply(message.call, () => openNext(message));
    case 'close':
      return reply(message.call, closeOpen);
    case 'sqlite-version':
      return reply(message.call, sqliteVersion);
    case 'call':
      return reply(message.call, () => callLibrary(message.method, message.args));
    case 'extractor-started': {
      const port = ports[0];
      const resolve = started.get(message.call);
      started.delete(message.call);
      if (port && resolve) resolve(linkExtractor(message.extractor, message.pid, port));
      return;
    }
    case 'extractor-gone':
      return forgetExtractor(message.extractor);
    case 'extractor-memory':
      measured.get(message.call)?.(message.bytes);
      measured.delete(message.call);
      return;
    default:
      assertNever(message);
  }
}

process.on('unhandledRejection', (error) => {
  log(error);
  process.exit(70);
});
process.parentPort.on('message', (event) => void receive(event.data as ToLibrary, event.ports));
