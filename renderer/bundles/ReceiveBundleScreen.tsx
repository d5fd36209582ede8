import type { ReactElement } from 'react';

export function ReceiveBundleScreen(): ReactElement | null {
  return null;
}
