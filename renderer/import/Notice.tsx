import type { ReactElement, ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { IconClock } from '@tabler/icons-react';
import styles from './notices.module.css';

interface Props {
  readonly icon: typeof IconClock;
  readonly words: string;
  /** A second, quieter sentence. */
  readonly more?: string | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One line that says what waits, with its buttons at the right. */
export function Notice({ icon: Icon, words, more, children }: Props): ReactElement {
  return (
    <div className={styles.notice}>
      <Icon size={16} stroke={2} aria-hidden />
      <p>
        {words}
        {more !== undefined && <span className={styles.noticeMore}>{more}</span>}
      </p>
      {children}
    </div>
  );
}

/** A button in such a line. */
export function NoticeButton({ onClick, children, expanded }: ButtonProps): ReactElement {
  return (
    <Button size="xs" variant="default" onClick={onClick} {...(expanded !== undefined && { 'aria-expanded': expanded })}>
      {children}
    </Button>
  );
}

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** For a button that unfolds something. */
  readonly expanded?: boolean;
}
