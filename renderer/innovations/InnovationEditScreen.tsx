import type { ReactElement } from 'react';

export function InnovationEditScreen(): ReactElement | null {
  return null;
}
