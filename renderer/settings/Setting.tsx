import type { ReactElement, ReactNode } from 'react';
import classes from './Settings.module.css';

interface Props {
  /** Id of the label, for controls that are named by it. */
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One setting: label above, a sentence, the control. */
export function Setting({ id, label, text, children }: Props): ReactElement {
  return (
    <div className={classes['setting']}>
      <span className={classes['label']} id={id}>
        {label}
      </span>
      {text === undefined ? null : <p className={classes['text']}>{text}</p>}
      <div className={classes['control']}>{children}</div>
    </div>
  );
}
