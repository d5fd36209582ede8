import type { ReactElement } from 'react';
import type { InnovationStatus } from '../../electron/contract/types';
import classes from './Status.module.css';

const check = 'M4.5 7.2l1.8 1.8 3.3-3.6';

const shapes: Readonly<Record<InnovationStatus, ReactElement>> = {
  draft: <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.4 2" />,
  'in-review': (
    <>
      <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" />
    </>
  ),
  approved: (
    <>
      <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d={check} fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  published: (
    <>
      <circle cx="7" cy="7" r="6.4" fill="currentColor" />
      <path d={check} fill="none" stroke="var(--ri-surface)" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
};

/** The shape of an innovation's status; it never stands without its word nearby. */
export function StatusGlyph({ status, size = 14 }: { readonly status: InnovationStatus; readonly size?: number }): ReactElement {
  return (
    <svg className={classes[status]} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
