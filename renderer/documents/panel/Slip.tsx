import type { ReactElement, ReactNode } from 'react';
import classes from './Panel.module.css';

interface Props {
  /** Names the part for the panel's jump line. */
  readonly name: string;
  readonly title: string;
  readonly count?: number | undefined;
  /** Stands at the right of the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the panel. */
export function Slip({ name, title, count, action, children }: Props): ReactElement {
  return (
    <section className={classes['slip']} data-part={name} aria-label={title} tabIndex={-1}>
      <header className={classes['slipHead']}>
        <h2>
          {title}
          {count === undefined ? null : <span className="ri-ink3 ri-num"> {count}</span>}
        </h2>
        {action}
      </header>
      {children}
    </section>
  );
}
