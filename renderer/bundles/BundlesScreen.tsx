import type { ReactElement } from 'react';

export function BundlesScreen(): ReactElement | null {
  return null;
}
