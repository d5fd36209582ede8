import type { ReactElement } from 'react';

export function DocumentScreen(): ReactElement | null {
  return null;
}
