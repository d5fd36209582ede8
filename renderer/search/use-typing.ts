import { useEffect, useState } from 'react';
import { searchBox } from './box-store';

/** Whether the query's last word is still being typed: it changes while the search box has the focus, until Enter or the focus leaves. */
export function useTyping(query: string): boolean {
  const [seen, setSeen] = useState(query);
  const [typing, setTyping] = useState(false);
  if (seen !== query) {
    setSeen(query);
    setTyping(document.activeElement === searchBox() && /[\p{L}\p{N}]$/u.test(query));
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
