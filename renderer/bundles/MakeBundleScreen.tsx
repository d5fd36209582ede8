import type { ReactElement } from 'react';

export function MakeBundleScreen(): ReactElement | null {
  return null;
}
