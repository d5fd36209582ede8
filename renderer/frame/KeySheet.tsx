import type { ReactElement } from 'react';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyTable } from './KeyTable';

/** The sheet of all keys (Ctrl+/). */
export function KeySheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['frame', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      size={720}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <KeyTable />
    </Modal>
  );
}
