import { useSyncExternalStore } from 'react';

/** A value that several places of the window share and that outlives the screen that set it. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** The value, for as long as the component is shown. */
  readonly use: () => T;
}

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = (): T => value;
  const set = (next: T): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  return { get, set, use: () => useSyncExternalStore(subscribe, get) };
}
