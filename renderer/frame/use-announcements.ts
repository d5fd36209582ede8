import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { applyImportChanges } from '../../electron/contract/import-changes';
import type { ImportState } from '../../electron/contract/types';
import { onEvent } from '../library';
import { router } from '../routes';

const importKey = ['library', 'importState', {}];
/** What a change of the library does not ask again at once: the one is announced by itself, the other is a search for each saved one. */
const ownPace: readonly unknown[] = ['importState', 'savedSearches'];

/** Keeps what the window knows in step with what the program announces. */
export function useAnnouncements(): void {
  const client = useQueryClient();
  const { t } = useTranslation('frame');
  useEffect(() => {
    const stops = [
      onEvent('settings-changed', (settings) => client.setQueryData(['shell', 'settings', {}], settings)),
      onEvent('import-progress', (state) => client.setQueryData(importKey, state)),
      onEvent('import-changes', (changes) =>
        client.setQueryData<ImportState | null>(importKey, (state) => state && applyImportChanges(state, changes)),
      ),
      onEvent('ocr-progress', (state) => client.setQueryData(['library', 'ocrState', {}], state)),
      onEvent('library-changed', () => {
        void client.invalidateQueries({ queryKey: ['library'], predicate: ({ queryKey }) => !ownPace.includes(queryKey[1]) });
        void client.invalidateQueries({ queryKey: ['shell', 'start'] });
      }),
      onEvent('library-opened', ({ status, restarted }) => {
        void client.invalidateQueries({ queryKey: ['shell', 'start'] });
        if (restarted === true) {
          void client.invalidateQueries({ queryKey: ['library'] });
          notifications.show({ withCloseButton: false, message: t('restarted') });
          return;
        }
        // what is on the screen stays with its query: were that removed, it would go on showing the library before
        if (status !== undefined) {
          void client.resetQueries({ queryKey: ['library'] });
          return;
        }
        for (const query of client.getQueryCache().findAll({ queryKey: ['library'] })) query.reset();
        void router.navigate({ to: '/' });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, t]);
}
