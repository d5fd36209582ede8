import type { ReactElement } from 'react';
import { RouterProvider } from '@tanstack/react-router';
import { router } from './routes';

export function App(): ReactElement {
  return <RouterProvider router={router} />;
}
