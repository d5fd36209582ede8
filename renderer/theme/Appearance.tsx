import { useEffect, type ReactElement, type ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useShell } from '../library';
import { speak } from '../strings';
import { resolver, theme } from './theme';

/** The number main put into the page, which the content security policy asks of style sheets laid in later. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** Theme, density, paper and language as the person set them; a change takes effect at once. */
export function Appearance({ children }: { readonly children: ReactNode }): ReactElement {
  const { data: settings } = useShell('settings', {});
  const { data: start } = useShell('start', {});
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const scheme = settings === undefined || settings.theme === 'system' ? system : settings.theme;
  const language = settings?.language ?? start?.systemLanguage ?? 'id';
  useEffect(() => {
    document.documentElement.dataset['density'] = settings?.density ?? 'comfortable';
    document.documentElement.dataset['whitePages'] = String(settings?.whitePages ?? false);
  }, [settings?.density, settings?.whitePages]);
  useEffect(() => void speak(language), [language]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolver} forceColorScheme={scheme} getStyleNonce={styleNonce}>
      <Notifications position="bottom-left" autoClose={6000} limit={3} />
      {children}
    </MantineProvider>
  );
}
