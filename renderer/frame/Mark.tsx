import type { ReactElement } from 'react';

/** The sign of the program: a house with open doors. */
export function Mark({ size = 28 }: { readonly size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2.5 12.5 9 4.5h10l6.5 8" />
      <path d="M2.5 12.5h23" />
      <path d="M6.5 12.5V24M11 16.5V24M15.5 16.5V24M21.5 12.5V24" />
      <path d="M4 24h20" />
    </svg>
  );
}
