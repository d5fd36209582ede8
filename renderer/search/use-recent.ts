import { useEffect, useRef } from 'react';
import { shell, useShell } from '../library';

/** What was searched lately, newest first. */
export function useRecentSearches(): readonly string[] {
  return useShell('settings', {}).data?.recentSearches ?? [];
}

const settled = 1500;

/** Remembers a query that found something, once it stands still; the beginnings of a query make room for the whole of it. */
export function useRemember(query: string, found: boolean): void {
  const recent = useShell('settings', {}).data?.recentSearches;
  const list = useRef(recent);
  useEffect(() => {
    list.current = recent;
  }, [recent]);
  useEffect(() => {
    const text = query.trim().slice(0, 500);
    if (!found || text.length < 2) return undefined;
    const timer = setTimeout(() => {
      if (list.current === undefined || list.current[0] === text) return;
      const others = list.current.filter((one) => one.toLowerCase() !== text.toLowerCase() && !text.startsWith(one));
      shell.changeSettings({ recentSearches: [text, ...others].slice(0, 12) }).catch(() => undefined);
    }, settled);
    return () => clearTimeout(timer);
  }, [query, found]);
}
