import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconFolderPlus, IconPlayerPause, IconPlayerPlay, IconPlus, IconRefresh, IconX } from '@tabler/icons-react';
import type { ImportState } from '../../electron/contract/types';
import { Kbd } from '../ui/Kbd';
import type { Actions } from './use-actions';
import type { Lines } from './use-lines';
import styles from './import.module.css';

interface Props {
  readonly state: ImportState;
  readonly lines: Lines;
  readonly actions: Actions;
}

/** What can be done with the import as a whole; one of them is the main thing now. */
export function HeadButtons({ state, lines, actions }: Props): ReactElement {
  const { t } = useTranslation('import');
  const { counts } = lines;
  const waits = !state.running && (state.paused === true || state.stopped !== undefined);
  const open = state.running || waits;
  const failed = counts.refused + counts.cancelled;
  return (
    <div className={styles.headButtons}>
      {state.running && (
        <Button
          variant="default"
          leftSection={<IconPlayerPause size={16} aria-hidden />}
          rightSection={<Kbd>{t('keySpace')}</Kbd>}
          onClick={actions.pauseOrResume}
        >
          {t('pause')}
        </Button>
      )}
      {waits && (
        <Button
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          rightSection={<Kbd>{t('keySpace')}</Kbd>}
          onClick={actions.pauseOrResume}
        >
          {t('resume')}
        </Button>
      )}
      {open && (
        <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={actions.cancel}>
          {t('cancel')}
        </Button>
      )}
      {!open && !lines.isUndone && failed > 0 && (
        <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => actions.retry(lines.all)}>
          {counts.cancelled > 0 ? t('retryRest') : t('retryFailed')}
        </Button>
      )}
      {!open && (
        <Button variant="default" leftSection={<IconFolderPlus size={16} aria-hidden />} onClick={() => actions.add('folder')}>
          {t('addFolder')}
        </Button>
      )}
      <Button variant={waits ? 'default' : 'filled'} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => actions.add('files')}>
        {t('addFiles')}
      </Button>
    </div>
  );
}
