import type { ReactElement, ReactNode } from 'react';
import classes from './PageHeader.module.css';

interface Props {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** The one main action stands last. */
  readonly actions?: ReactNode;
}

/** The head of a screen: its title (the page's one h1), a line beneath, actions at the right. */
export function PageHeader({ title, subtitle, actions }: Props): ReactElement {
  return (
    <header className={classes['head']}>
      <div className={classes['words']}>
        <h1 className="ri-title">{title}</h1>
        {subtitle === undefined ? null : <p className="ri-small ri-ink3">{subtitle}</p>}
      </div>
      {actions === undefined ? null : <div className={`${classes['actions'] ?? ''} ri-no-print`}>{actions}</div>}
    </header>
  );
}
