import type { ReactElement, ReactNode } from 'react';
import { IconX } from '@tabler/icons-react';
import classes from './FilterChip.module.css';

interface Props {
  /** What is filtered: "Tahun". */
  readonly label?: string;
  readonly children: ReactNode;
  /** Accessible name of the button that takes the filter away. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** An active filter, with × to take it away. */
export function FilterChip({ label, children, removeLabel, onRemove }: Props): ReactElement {
  return (
    <span className={classes['chip']}>
      {label === undefined ? null : <span className={classes['label']}>{label}</span>}
      {children}
      <button type="button" className={classes['remove']} aria-label={removeLabel} onClick={onRemove}>
        <IconX size={14} stroke={2} aria-hidden="true" />
      </button>
    </span>
  );
}
