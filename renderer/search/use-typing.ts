import { useEffect, useRef, useState } from 'react';

/** Whether the query's last word is still being typed: it changes while a text box has the focus, until Enter or the focus leaves. */
export function useTyping(query: string): boolean {
  const before = useRef(query);
  const [typing, setTyping] = useState(false);
  if (before.current !== query) {
    before.current = query;
    const inBox = document.activeElement instanceof HTMLInputElement;
    const next = inBox && /[\p{L}\p{N}]$/u.test(query);
    if (next !== typing) setTyping(next);
  }
  useEffect(() => {
    const done = (): void => setTyping(false);
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') done();
    };
    window.addEventListener('focusout', done);
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('focusout', done);
      window.removeEventListener('keydown', press);
    };
  }, []);
  return typing;
}
