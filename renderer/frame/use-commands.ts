import { useCallback, useEffect } from 'react';
import { useRouter } from '@tanstack/react-router';
import type { Events } from '../../electron/contract/events';
import { onEvent, shell } from '../library';
import { focusRegion } from './focus-region';
import { rooms } from './rooms';

type Command = Events['command'];

/** Puts the cursor into the search box. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-search-box]');
  box?.focus();
  box?.select();
}

/** The command a key stands for; undefined where the key means nothing to the frame. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): Command | undefined {
  const control = event.ctrlKey || event.metaKey;
  if (control && !event.altKey && !event.shiftKey) {
    if (event.key.toLowerCase() === 'k') return { command: 'focus-search' };
    if (event.key === '/') return { command: 'show-keys' };
    const room = rooms.find(({ digit }) => String(digit) === event.key);
    return room && { command: 'go', to: room.to };
  }
  if (event.altKey && !control && event.key === 'ArrowLeft') return { command: 'back' };
  if (event.altKey && !control && event.key === 'ArrowRight') return { command: 'forward' };
  if (event.key === 'F6' && !control && !event.altKey) return { command: event.shiftKey ? 'previous-region' : 'next-region' };
  if (event.key === 'F1') return { command: 'about' };
  return undefined;
}

/** Does what the menu and the keys ask of the frame. */
export function useCommands(showKeys: () => void): void {
  const { history, navigate } = useRouter();
  const run = useCallback(
    ({ command, to }: Command): void => {
      if (command === 'go' && to !== undefined) void navigate({ to });
      else if (command === 'focus-search') focusSearch();
      else if (command === 'back') history.back();
      else if (command === 'forward') history.forward();
      else if (command === 'show-keys') showKeys();
      else if (command === 'about') void navigate({ to: '/settings', search: { page: 'help' } });
      else if (command === 'next-region') focusRegion(1);
      else if (command === 'previous-region') focusRegion(-1);
    },
    [history, navigate, showKeys],
  );
  useEffect(() => onEvent('command', run), [run]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat) return;
      const command = commandOf(event);
      const importing = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'o';
      if (command === undefined && !importing) return;
      // A key the window answers is not given to the native menu a second time.
      event.preventDefault();
      if (command) run(command);
      else void importFiles(event.shiftKey ? 'folder' : 'files').then((started) => (started ? navigate({ to: '/import' }) : undefined));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate, run]);
}

/** Asks for files; a refusal is shown on the import screen, where its list stands. */
async function importFiles(kind: 'files' | 'folder'): Promise<boolean> {
  try {
    return await shell.chooseImport({ kind });
  } catch {
    return true;
  }
}
