import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, SectionChange } from '../../../electron/contract/types';
import { library } from '../../library';
import { useUndoToast } from '../../ui/use-undo-toast';

/** Corrects what was recognised in a document; each correction can be taken back from the message that tells of it. */
export function useCorrections(id: DocumentId): {
  readonly correct: (change: SectionChange, message: string) => Promise<void>;
  readonly failure: unknown;
} {
  const { t } = useTranslation('recognition');
  const toast = useUndoToast('correction');
  const [failure, setFailure] = useState<unknown>();
  const undo = async (): Promise<void> => {
    try {
      if (await library.undoCorrection({ id })) toast(t('done.undone'));
    } catch (error) {
      setFailure(error);
    }
  };
  const correct = async (change: SectionChange, message: string): Promise<void> => {
    setFailure(undefined);
    try {
      await library.correctSections({ id, change });
      toast(message, undo);
    } catch (error) {
      setFailure(error);
    }
  };
  return { correct, failure };
}
