import type { ReactElement } from 'react';

export function HomeScreen(): ReactElement | null {
  return null;
}
