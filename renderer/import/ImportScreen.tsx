import type { ReactElement } from 'react';

export function ImportScreen(): ReactElement | null {
  return null;
}
