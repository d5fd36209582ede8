import { useState, type ReactElement } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shell, useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { MiddleTruncate } from '../ui/MiddleTruncate';
import { useFormat } from '../ui/format';
import { LibraryCheck } from './LibraryCheck';
import { Setting } from './Setting';
import { WatchedFolders } from './WatchedFolders';
import classes from './Settings.module.css';

/** Where the open library lies, what it holds, whether it is intact. */
export function LibraryPage(): ReactElement | null {
  const { t } = useTranslation('settings');
  const { number, bytes } = useFormat();
  const { data: status } = useLibrary('status', {}, { keepPrevious: true });
  const [failure, setFailure] = useState<unknown>();
  if (status === undefined) return null;
  const attempt = (work: () => Promise<unknown>): void => {
    setFailure(undefined);
    work().catch(setFailure);
  };
  return (
    <>
      <Setting id="library-place" label={status.name}>
        <dl className={classes['facts']}>
          <dt>{t('library.place')}</dt>
          <dd>
            <MiddleTruncate text={status.path} tail={24} />
          </dd>
          <dd>
            <Button size="xs" variant="default" onClick={() => attempt(() => shell.showInFolder({ path: status.path }))}>
              {t('library.show')}
            </Button>
          </dd>
          <dt>{t('library.content')}</dt>
          <dd>{t('library.contentValue', { n: number(status.innovations), m: number(status.documents) })}</dd>
          <dd />
          <dt>{t('library.size')}</dt>
          <dd>{bytes(status.bytes)}</dd>
          <dd />
        </dl>
      </Setting>
      <WatchedFolders folders={status.watched} />
      <LibraryCheck />
      <Setting id="library-close" label={t('library.close')} text={t('library.closeText')}>
        <Button variant="default" onClick={() => attempt(() => shell.closeLibrary({}))}>
          {t('library.closeButton')}
        </Button>
      </Setting>
      {failure === undefined ? null : <ErrorPanel error={failure} />}
    </>
  );
}
