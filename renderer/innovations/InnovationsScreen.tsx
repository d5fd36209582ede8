import type { ReactElement } from 'react';

export function InnovationsScreen(): ReactElement | null {
  return null;
}
