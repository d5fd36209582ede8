import { useCallback, useEffect } from 'react';
import { useEvent } from '../library';
import type { Events } from '../../electron/contract/events';

interface Actions {
  readonly step: (by: 1 | -1) => void;
  readonly cite: () => void;
}

/** F3, Shift+F3 and Ctrl+Shift+C while a document is shown, wherever the focus is; the menu's entries do the same. */
export function useReaderKeys({ step, cite }: Actions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'F3') step(event.shiftKey ? -1 : 1);
      else if (event.key.toLowerCase() === 'c' && event.shiftKey && (event.ctrlKey || event.metaKey)) cite();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [step, cite]);
  const command = useCallback(
    (event: Events['command']) => {
      if (event.command === 'next-hit') step(1);
      if (event.command === 'previous-hit') step(-1);
    },
    [step],
  );
  useEvent('command', command);
}
