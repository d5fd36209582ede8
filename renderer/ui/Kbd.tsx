import type { ReactElement, ReactNode } from 'react';
import classes from './Kbd.module.css';

/** A key of the keyboard, drawn beside the action it does. */
export function Kbd({ children }: { readonly children: ReactNode }): ReactElement {
  return <kbd className={classes['key']}>{children}</kbd>;
}
