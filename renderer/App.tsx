import { useState, type ReactElement } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { StartState } from '../electron/contract/api';
import type { Settings } from '../electron/contract/settings';
import { FirstRun } from './first-run/FirstRun';
import { useAnnouncements } from './frame/use-announcements';
import { useShell } from './library';
import { router } from './routes';
import { Appearance } from './theme/Appearance';

interface Props {
  readonly settings: Settings;
  readonly start: StartState;
}

function queryClient({ settings, start }: Props): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // The library is on this computer: always reached, and a failure does not go away by asking again.
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 5_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  client.setQueryData(['shell', 'settings', {}], settings);
  client.setQueryData(['shell', 'start', {}], start);
  return client;
}

/** The whole window: first run while no library is open, the rooms afterwards. */
export function App(props: Props): ReactElement {
  const [client] = useState(() => queryClient(props));
  return (
    <QueryClientProvider client={client}>
      <Appearance>
        <Rooms />
      </Appearance>
    </QueryClientProvider>
  );
}

function Rooms(): ReactElement {
  useAnnouncements();
  const { data: start } = useShell('start', {});
  return start?.library === undefined ? <FirstRun /> : <RouterProvider router={router} />;
}
