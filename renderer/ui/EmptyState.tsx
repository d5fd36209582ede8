import type { ReactElement, ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface Props {
  /** What is (not) here. */
  readonly title: string;
  /** What this place is for, in one sentence. */
  readonly children: ReactNode;
  /** One button that leads on. */
  readonly action?: ReactNode;
}

/** Said where a list would stand: a bold line, a sentence, one button; no picture. */
export function EmptyState({ title, children, action }: Props): ReactElement {
  return (
    <div className={classes['empty']}>
      <p className="ri-heading">{title}</p>
      <p className={classes['sentence']}>{children}</p>
      {action === undefined ? null : <div className={classes['action']}>{action}</div>}
    </div>
  );
}
