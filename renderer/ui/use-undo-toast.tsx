import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';

/** Says at the lower left what was done; with `undo`, for six seconds it can be taken back. */
export function useUndoToast(): (message: string, undo?: () => Promise<void>) => void {
  const { t } = useTranslation('common');
  return (message, undo) => {
    const id = notifications.show({
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
