import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Kbd } from '../ui/Kbd';
import { DropHint } from './DropHint';
import { canRemove, canRetry, type ImportLine } from './outcomes';
import type { Actions } from './use-actions';
import styles from './detail.module.css';

interface Props {
  readonly lines: readonly ImportLine[];
  readonly actions: Actions;
}

/** What can be done with all files of the tab together, each with the number of files it is for. */
export function DetailOfAll({ lines, actions }: Props): ReactElement {
  const { t } = useTranslation('import');
  const again = lines.filter(canRetry).length;
  const removable = lines.filter(canRemove).length;
  return (
    <aside className={styles.side} aria-label={t('detail')} tabIndex={0}>
      <h2 className={styles.sideName}>{t('selected', { count: lines.length })}</h2>
      <p className={styles.sideText}>{again + removable === 0 ? t('selectedNothing') : t('selectedText')}</p>
      <div className={styles.sideActions}>
        {again > 0 && (
          <Button rightSection={<Kbd>R</Kbd>} onClick={() => actions.retry(lines)}>
            {t('retryMany', { count: again })}
          </Button>
        )}
        {removable > 0 && (
          <Button variant="default" rightSection={<Kbd>Del</Kbd>} onClick={() => actions.remove(lines)}>
            {t('removeMany', { count: removable })}
          </Button>
        )}
      </div>
      <DropHint />
    </aside>
  );
}
