import type { ReactElement } from 'react';

export function DocumentsScreen(): ReactElement | null {
  return null;
}
