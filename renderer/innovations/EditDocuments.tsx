import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { roles, type DocumentId, type Role } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { FormatIcon } from '../ui/FormatIcon';
import type { EditValues } from './edit-values';
import styles from './edit.module.css';

/** The documents of the record, each with its role; add and detach. */
export function EditDocuments({ onRead }: { readonly onRead: (id: DocumentId) => void }): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const { control } = useFormContext<EditValues>();
  const { fields, append, remove, update } = useFieldArray({
    control: control as never,
    name: 'documents' as never,
  }) as unknown as Attachments;
  const { data } = useLibrary('documents', {});
  const free = (data ?? []).filter(({ id }) => !fields.some(({ documentId }) => documentId === id));
  return (
    <section className={styles.section} aria-labelledby="edit-documents">
      <h2 id="edit-documents" className="ri-heading">
        {t('edit.documents')}
      </h2>
      <ul className={styles.documents}>
        {fields.map(({ documentId, role }, index) => {
          const document = data?.find(({ id }) => id === documentId);
          const title = document?.title ?? t('record.missingDocument');
          return (
            <li key={documentId} className={styles.document}>
              <FormatIcon {...(document ? { format: document.format } : {})} />
              <button
                type="button"
                className={`ri-link ri-ellipsis ${styles.documentTitle ?? ''}`}
                aria-label={t('edit.read', { title })}
                onClick={() => onRead(documentId)}
              >
                {title}
              </button>
              <Select
                size="xs"
                aria-label={t('edit.role', { title })}
                allowDeselect={false}
                data={roles.map((name) => ({ value: name, label: t(`common:role.${name}`) }))}
                value={role}
                onChange={(value) => update(index, { documentId, role: roles.find((name) => name === value) ?? role })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={28}
                aria-label={t('edit.removeDocument', { title })}
                onClick={() => remove(index)}
              >
                <IconX size={16} stroke={2} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <Select
        label={t('edit.addDocument')}
        placeholder={t('edit.addDocumentHint')}
        searchable
        limit={50}
        nothingFoundMessage={t('edit.noDocument')}
        data={free.map(({ id, title }) => ({ value: id, label: title }))}
        value={null}
        onChange={(value) => {
          const document = free.find(({ id }) => id === value);
          if (!document) return;
          append({ documentId: document.id, role: 'other' });
          onRead(document.id);
        }}
      />
    </section>
  );
}

interface Attached {
  readonly documentId: DocumentId;
  readonly role: Role;
}

interface Attachments {
  readonly fields: readonly Attached[];
  readonly append: (attached: Attached) => void;
  readonly remove: (index: number) => void;
  readonly update: (index: number, attached: Attached) => void;
}
