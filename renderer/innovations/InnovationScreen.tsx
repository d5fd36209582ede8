import type { ReactElement } from 'react';

export function InnovationScreen(): ReactElement | null {
  return null;
}
