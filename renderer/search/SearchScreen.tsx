import type { ReactElement } from 'react';

export function SearchScreen(): ReactElement | null {
  return null;
}
