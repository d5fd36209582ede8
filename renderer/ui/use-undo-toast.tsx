import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';

/** Says at the lower left what was done; with `undo`, for six seconds it can be taken back. A message takes the place of an earlier one with the same `key`, whose undo would mean something else by now. */
export function useUndoToast(key?: string): (message: string, undo?: () => Promise<void>) => void {
  const { t } = useTranslation('common');
  return (message, undo) => {
    if (key !== undefined) notifications.hide(key);
    const id = notifications.show({
      ...(key !== undefined && { id: key }),
      autoClose: 6000,
      withCloseButton: false,
      message: (
        <span style={{ display: 'flex', gap: 16, justifyContent: 'space-between' }}>
          {message}
          {undo && (
            <button
              type="button"
              style={{ background: 'none', border: 0, fontWeight: 600, textDecoration: 'underline', textUnderlineOffset: 3 }}
              onClick={() => {
                notifications.hide(id);
                void undo();
              }}
            >
              {t('action.undo')}
            </button>
          )}
        </span>
      ),
    });
  };
}
