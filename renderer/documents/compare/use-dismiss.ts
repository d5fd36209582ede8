import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../../electron/contract/types';
import { library } from '../../library';
import { useUndoToast } from '../../ui/use-undo-toast';

/** Remembers that two documents do not belong together; the pair is not offered again. */
export function useDismiss(): (pair: DuplicatePair, title: string) => Promise<void> {
  const { t } = useTranslation('recognition');
  const toast = useUndoToast();
  return async ({ kind, documents }, title) => {
    await library.dismissDuplicate({ kind, documents });
    toast(t('similar.dismissed', { title }));
  };
}
