import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconFolderPlus, IconPackage } from '@tabler/icons-react';
import type { InnovationSummary } from '../../electron/contract/types';
import { library } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { CollectionDialog } from './CollectionDialog';
import { useUndoToast } from '../ui/use-undo-toast';
import styles from './list.module.css';

interface Props {
  readonly selection: readonly InnovationSummary[];
  readonly onDone: () => void;
}

/** What can be done with several innovations at once; each change can be undone from its toast. */
export function BulkActions({ selection, onDone }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  const navigate = useNavigate();
  const undoToast = useUndoToast();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const unpublished = selection.filter(({ status }) => status !== 'published');

  async function publish(): Promise<void> {
    for (const { id } of unpublished) await library.updateInnovation({ id, changes: { status: 'published' } });
    undoToast(t('published', { count: unpublished.length }), async () => {
      for (const { id, status } of unpublished) await library.updateInnovation({ id, changes: { status } });
    });
    onDone();
  }
  async function collect(name: string): Promise<void> {
    setAsking(false);
    const joined = selection.filter(({ collections }) => !collections.includes(name));
    for (const { id, collections } of joined) await library.updateInnovation({ id, changes: { collections: [...collections, name] } });
    undoToast(t('collectionAdded', { count: joined.length, name }), async () => {
      for (const { id, collections } of joined) await library.updateInnovation({ id, changes: { collections: [...collections] } });
    });
    onDone();
  }

  return (
    <div className={styles.bulkPlace}>
      {error !== undefined && <ErrorPanel error={error} />}
      <div className={styles.bulk} role="toolbar" aria-label={t('selected', { count: selection.length })}>
        <b className="ri-num">{t('selected', { count: selection.length })}</b>
        <button type="button" className="ri-link ri-small" onClick={onDone}>
          {t('clearSelection')}
        </button>
        <span className={styles.gap} />
        <Button variant="default" leftSection={<IconFolderPlus size={16} aria-hidden />} onClick={() => setAsking(true)}>
          {t('toCollection')}
        </Button>
        {unpublished.length > 0 && (
          <Button variant="default" leftSection={<IconCircleCheck size={16} aria-hidden />} onClick={() => void publish().catch(setError)}>
            {t('publish')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconPackage size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/bundles/new', search: { innovations: selection.map(({ id }) => id) } })}
        >
          {t('toBundle')}
        </Button>
      </div>
      <CollectionDialog
        opened={asking}
        count={selection.length}
        onCancel={() => setAsking(false)}
        onAdd={(name) => void collect(name).catch(setError)}
      />
    </div>
  );
}
