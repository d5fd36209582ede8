import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconFolderPlus, IconPlus, IconX } from '@tabler/icons-react';
import type { ImportState } from '../../electron/contract/types';
import { library, shell } from '../library';
import { useFormat } from '../ui/format';
import type { LineStatus } from './outcomes';
import styles from './import.module.css';

interface Props {
  readonly state: ImportState;
  readonly counts: Readonly<Record<LineStatus, number>>;
  readonly onError: (error: unknown) => void;
}

/** The import in one sentence, and what can be done with it as a whole. */
export function ImportHead({ state, counts, onError }: Props): ReactElement {
  const { t } = useTranslation('import');
  return (
    <div className={styles.headRow}>
      <h1 className="ri-title" aria-live="polite">
        <Sentence state={state} counts={counts} />
      </h1>
      <p className={styles.headNote}>
        <Note state={state} counts={counts} />
      </p>
      {state.running ? (
        <Button
          variant="default"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => void library.cancelImport({}).catch(onError)}
        >
          {t('cancel')}
        </Button>
      ) : (
        <>
          <Button
            variant="default"
            leftSection={<IconFolderPlus size={16} aria-hidden />}
            onClick={() => void shell.chooseImport({ kind: 'folder' }).catch(onError)}
          >
            {t('addFolder')}
          </Button>
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => void shell.chooseImport({ kind: 'files' }).catch(onError)}
          >
            {t('addFiles')}
          </Button>
        </>
      )}
    </div>
  );
}

function Sentence({ state, counts }: Omit<Props, 'onError'>): ReactElement {
  const { t } = useTranslation('import');
  const total = state.files.length;
  if (state.running) return <>{total === 0 ? t('listing') : t('running', { done: total - counts.waiting - counts.reading, total })}</>;
  if (state.stopped) return <>{t('stopped')}</>;
  if (counts.cancelled > 0) return <>{t('cancelled', { count: counts.imported + counts['no-text'] })}</>;
  return <>{counts.imported === 0 ? t('doneNone') : t('done', { count: counts.imported })}</>;
}

function Note({ state, counts }: Omit<Props, 'onError'>): ReactElement {
  const { t } = useTranslation('import');
  const format = useFormat();
  if (state.running) return <>{t('keepWorking')}</>;
  const parts = (['duplicate', 'no-text', 'refused', 'cancelled'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => t(`part.${status}`, { n: counts[status] }));
  return <>{[...parts, t('finishedAt', { at: format.time(state.startedAt) })].join(', ')}</>;
}
