import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { DocumentId } from '../../electron/contract/types';
import { Reader } from '../reader/Reader';
import styles from './record.module.css';

interface Props {
  readonly documentId: DocumentId;
  readonly onClose: () => void;
}

/** A document of the record, opened at its side; Esc closes it. */
export function AttachedReader({ documentId, onClose }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const close = (
    <ActionIcon ref={button} variant="subtle" color="gray" size={28} aria-label={t('record.closeReader')} onClick={onClose}>
      <IconX size={16} stroke={2} aria-hidden />
    </ActionIcon>
  );
  return (
    <div className={styles.readerPane}>
      <Reader key={documentId} documentId={documentId} actions={close} onLeave={onClose} />
    </div>
  );
}
