import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';
import type { DuplicatePair } from '../../../electron/contract/types';
import { library } from '../../library';

/** Remembers that two documents do not belong together; the pair is not offered again. */
export function useDismiss(): (pair: DuplicatePair, title: string) => Promise<void> {
  const { t } = useTranslation('recognition');
  return async ({ kind, documents }, title) => {
    await library.dismissDuplicate({ kind, documents });
    notifications.show({ message: t('similar.dismissed', { title }) });
  };
}
