import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '@mantine/core';
import type { Attachment, DocumentId } from '../../electron/contract/types';
import { Reader } from '../reader/Reader';
import { EmptyState } from '../ui/EmptyState';
import { useAttachments } from './use-attachments';
import styles from './edit.module.css';

interface Props {
  readonly documents: readonly Attachment[];
  readonly reading: DocumentId | undefined;
  readonly onRead: (id: DocumentId) => void;
}

/** The document that is read while the record is written; which one can be chosen. */
export function EditReader({ documents, reading, onRead }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <aside className={styles.reader} aria-label={t('edit.reader')}>
      {reading === undefined ? (
        <EmptyState title={t('edit.readerEmptyTitle')}>{t('edit.readerEmptyText')}</EmptyState>
      ) : (
        <>
          <div className={styles.readerHead}>
            {documents.length > 1 && <DocumentSelect documents={documents} reading={reading} onRead={onRead} />}
            <p className="ri-meta ri-ink3">{t('edit.readerHint')}</p>
          </div>
          <div className={styles.readerBody}>
            <Reader key={reading} documentId={reading} />
          </div>
        </>
      )}
    </aside>
  );
}

function DocumentSelect({ documents, reading, onRead }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  const attachments = useAttachments(documents);
  return (
    <Select
      size="xs"
      aria-label={t('edit.reader')}
      allowDeselect={false}
      data={attachments.map(({ documentId, document }) => ({ value: documentId, label: document?.title ?? t('record.missingDocument') }))}
      value={reading ?? null}
      onChange={(value) => {
        const chosen = documents.find(({ documentId }) => documentId === value);
        if (chosen) onRead(chosen.documentId);
      }}
    />
  );
}
