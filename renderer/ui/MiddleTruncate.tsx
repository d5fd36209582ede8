import type { ReactElement } from 'react';
import classes from './MiddleTruncate.module.css';

/** A file name cut in the middle, so that its ending stays visible; the whole name is its text and its title. */
export function MiddleTruncate({ text, tail = 12 }: { readonly text: string; readonly tail?: number }): ReactElement {
  const letters = Array.from(text);
  const cut = Math.max(0, letters.length - tail);
  return (
    <span className={classes['name']} title={text}>
      <span className={classes['head']}>{letters.slice(0, cut).join('')}</span>
      <span className={classes['tail']}>{letters.slice(cut).join('')}</span>
    </span>
  );
}
