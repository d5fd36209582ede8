import { useEffect } from 'react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { shellSchemas, unwrap, windowMethods } from '../electron/contract/api';
import type { Channel, LibraryApi, Reply, ShellApi, ShellMethod, WindowMethod } from '../electron/contract/api';
import type { EventName, Events } from '../electron/contract/events';

/** What the preload script lays into the window. */
interface Bridge {
  call(channel: Channel, args: unknown): Promise<Reply>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
  dropFiles(files: readonly File[]): Promise<Reply>;
}

declare global {
  interface Window {
    readonly rumah: Bridge;
  }
}

type Argument<Api, Name extends keyof Api> = Api[Name] extends (args: infer A) => unknown ? A : never;
type Answer<Api, Name extends keyof Api> = Api[Name] extends (args: never) => Promise<infer R> ? R : never;
/** A query's data is never undefined: where the library answers nothing, it holds null. */
type Data<T> = [T] extends [void] ? null : undefined extends T ? Exclude<T, undefined> | null : T;

async function call(channel: Channel, args: unknown): Promise<unknown> {
  return unwrap(await window.rumah.call(channel, args));
}

function proxy<Name extends string>(room: 'library' | 'shell', names: readonly Name[]): Record<Name, (args: unknown) => Promise<unknown>> {
  const methods = names.map((name) => [name, (args: unknown) => call(`${room}.${name}` as Channel, args)] as const);
  return Object.freeze(Object.fromEntries(methods)) as Record<Name, (args: unknown) => Promise<unknown>>;
}

/** The open library as a window sees it; each method throws LibraryError. */
export const library = proxy('library', windowMethods) as unknown as Pick<LibraryApi, WindowMethod>;

/** The program around the library: dialogs, settings, which library is open; each method throws LibraryError. */
export const shell = proxy('shell', Object.keys(shellSchemas) as ShellMethod[]) as unknown as ShellApi;

/** Listens to what the program announces; gives the function that stops listening. */
export function onEvent<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void {
  return window.rumah.on(name, listener);
}

/** Listens for as long as the component is shown. */
export function useEvent<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): void {
  useEffect(() => onEvent(name, listener), [name, listener]);
}

/** Imports files that were dropped on the window; their paths never pass through the window's own code. */
export async function dropFiles(files: readonly File[]): Promise<void> {
  unwrap(await window.rumah.dropFiles(files));
}

interface QueryOptions {
  readonly enabled?: boolean;
  /** Shows the previous answer until the next one is there (lists never blank). */
  readonly keepPrevious?: boolean;
}

function options(given: QueryOptions | undefined) {
  return { enabled: given?.enabled ?? true, ...(given?.keepPrevious === true ? { placeholderData: <T>(previous: T): T => previous } : {}) };
}

/** Asks the library and asks again when it changed. */
export function useLibrary<Name extends WindowMethod>(
  method: Name,
  args: Argument<LibraryApi, Name>,
  given?: QueryOptions,
): UseQueryResult<Data<Answer<LibraryApi, Name>>> {
  const queryFn = async () => ((await call(`library.${method}`, args)) ?? null) as Data<Answer<LibraryApi, Name>>;
  return useQuery({ queryKey: ['library', method, args], queryFn, ...options(given) });
}

/** Asks the program around the library, for instance for settings or regions. */
export function useShell<Name extends ShellMethod>(
  method: Name,
  args: Argument<ShellApi, Name>,
  given?: QueryOptions,
): UseQueryResult<Data<Answer<ShellApi, Name>>> {
  const queryFn = async () => ((await call(`shell.${method}`, args)) ?? null) as Data<Answer<ShellApi, Name>>;
  return useQuery({ queryKey: ['shell', method, args], queryFn, ...options(given) });
}
