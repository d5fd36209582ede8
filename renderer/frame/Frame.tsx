import type { ReactElement } from 'react';
import { Outlet } from '@tanstack/react-router';

export function Frame(): ReactElement {
  return <Outlet />;
}
