import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import {
  answer,
  librarySchemas,
  shellSchemas,
  windowMethods,
  type LibraryMethod,
  type Reply,
  type ShellApi,
  type ShellMethod,
} from '../contract/api';
import type { EventName, Events } from '../contract/events';
import { origin } from './protocol';

export interface WindowCalls {
  /** True for the contents of a window that this program made. */
  readonly isOurs: (webContentsId: number) => boolean;
  readonly library: (method: LibraryMethod, args: unknown) => Promise<Reply>;
  readonly shell: ShellApi;
  /** Starts an import of files that were dropped on the window. */
  readonly drop: (paths: readonly string[]) => Promise<boolean>;
}

const droppedPaths = z.array(z.string().min(1)).min(1).max(100_000);
const invalid: Reply<never> = { ok: false, code: 'invalid-argument', details: {} };
const denied: Reply<never> = { ok: false, code: 'permission-denied', details: {} };

/** Answers the window's calls: sender first, then the channel, then the arguments; only then anything is done. */
export function answerWindow(calls: WindowCalls): void {
  ipcMain.handle('call', (event, channel: unknown, args: unknown) => (isOurFrame(event, calls) ? dispatch(calls, channel, args) : denied));
  ipcMain.handle('import-dropped', (event, paths: unknown) => {
    if (!isOurFrame(event, calls)) return denied;
    const checked = droppedPaths.safeParse(paths);
    return checked.success ? answer(() => calls.drop(checked.data), log) : invalid;
  });
}

/** Looked at synchronously: after a navigation the frame is gone, and its right with it. */
function isOurFrame(event: IpcMainInvokeEvent, calls: WindowCalls): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.origin === origin && calls.isOurs(event.sender.id);
}

async function dispatch(calls: WindowCalls, channel: unknown, args: unknown): Promise<Reply> {
  const [room, name, ...rest] = typeof channel === 'string' ? channel.split('.') : [];
  if (name === undefined || rest.length > 0) return denied;
  if (room === 'library' && isOneOf(windowMethods, name)) {
    const checked = check(librarySchemas[name], args);
    return checked ? calls.library(name, checked.value) : invalid;
  }
  if (room === 'shell' && isShellMethod(name)) {
    const checked = check(shellSchemas[name], args);
    if (!checked) return invalid;
    // the schema of this method's argument has just accepted it
    const method = calls.shell[name] as (args: unknown) => Promise<unknown>;
    return answer(() => method(checked.value), log);
  }
  return denied;
}

/** Keeps only what was given: a schema's defaults must not overwrite settings that nobody mentioned. */
function check(schema: z.ZodType, args: unknown): { value: unknown } | undefined {
  const checked = schema.safeParse(args);
  if (!checked.success || typeof args !== 'object' || args === null) return undefined;
  const given = Object.entries(checked.data as object).filter(([key]) => Object.hasOwn(args, key));
  return { value: Object.fromEntries(given) };
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}

function isShellMethod(name: string): name is ShellMethod {
  return Object.hasOwn(shellSchemas, name);
}

function log(error: unknown): void {
  console.error('main process:', error);
}

/** Announces something to every window of ours. */
export function announceToWindows<Name extends EventName>(name: Name, payload: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) if (!window.isDestroyed()) window.webContents.send(`event.${name}`, payload);
}
