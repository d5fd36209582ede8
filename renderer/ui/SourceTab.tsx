import type { ReactElement, ReactNode } from 'react';
import { IconAlertTriangle, IconFileText } from '@tabler/icons-react';
import classes from './SourceTab.module.css';

interface Props {
  /** Short document name and page: "Proposal, hal. 6". */
  readonly children: ReactNode;
  readonly onOpen?: () => void;
  /** Says that a statement has no source yet. */
  readonly missing?: boolean;
}

/** Where a statement comes from; the same mark everywhere, and it always opens the passage. */
export function SourceTab({ children, onOpen, missing = false }: Props): ReactElement {
  const Icon = missing ? IconAlertTriangle : IconFileText;
  const inside = (
    <>
      <Icon size={13} stroke={2} aria-hidden="true" />
      {children}
    </>
  );
  const className = `${classes['tab'] ?? ''} ${missing ? (classes['missing'] ?? '') : ''}`;
  if (onOpen === undefined) return <span className={className}>{inside}</span>;
  return (
    <button type="button" className={className} onClick={onOpen}>
      {inside}
    </button>
  );
}
