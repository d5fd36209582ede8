import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Autocomplete, Button, Modal } from '@mantine/core';
import { useLibrary } from '../library';
import styles from './list.module.css';

interface Props {
  readonly opened: boolean;
  readonly count: number;
  readonly onCancel: () => void;
  readonly onAdd: (name: string) => void;
}

/** Asks for the collection: one that is there, or a new name. */
export function CollectionDialog({ opened, count, onCancel, onAdd }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  const collections = useLibrary('collections', {});
  const [name, setName] = useState('');
  const ready = name.trim() !== '';
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={t('collectionDialog.title', { count })}
      closeButtonProps={{ 'aria-label': t('collectionDialog.cancel') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onAdd(name.trim());
        }}
      >
        <Autocomplete
          data-autofocus
          label={t('collectionDialog.label')}
          description={t('collectionDialog.hint')}
          data={(collections.data ?? []).map((collection) => collection.name)}
          value={name}
          onChange={setName}
          maxLength={200}
        />
        <div className={styles.dialogActions}>
          <Button variant="default" onClick={onCancel}>
            {t('collectionDialog.cancel')}
          </Button>
          <Button type="submit" disabled={!ready}>
            {t('collectionDialog.add')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
