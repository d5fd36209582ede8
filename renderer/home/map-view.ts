import { useSyncExternalStore } from 'react';

type MapView = 'map' | 'table';

let view: MapView = 'map';
const listeners = new Set<() => void>();

function show(next: MapView): void {
  view = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the districts are shown as a map or as a table; kept while the window lives. */
export function useMapView(): { readonly view: MapView; readonly show: (next: MapView) => void } {
  return { view: useSyncExternalStore(subscribe, () => view), show };
}
