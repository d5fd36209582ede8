import { useState, type ReactElement } from 'react';
import { Button } from '@mantine/core';
import { IconFolderOff, IconFolderSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WatchedFolder } from '../../electron/contract/types';
import { library, shell } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { MiddleTruncate } from '../ui/MiddleTruncate';
import { useFormat } from '../ui/format';
import { Setting } from './Setting';
import classes from './Settings.module.css';

/** Folders whose new files come in by themselves: which they are, whether they are there, and how to begin and end it. */
export function WatchedFolders({ folders }: { readonly folders: readonly WatchedFolder[] }): ReactElement {
  const { t } = useTranslation('settings');
  const [failure, setFailure] = useState<unknown>();
  const attempt = (work: () => Promise<unknown>): void => {
    setFailure(undefined);
    work().catch(setFailure);
  };
  return (
    <Setting id="library-watch" label={t('library.watch.title')} text={t('library.watch.text')}>
      {folders.length === 0 ? (
        <p className={`${classes['none'] ?? ''} ri-small ri-ink3`}>{t('library.watch.none')}</p>
      ) : (
        <ul className={classes['folders']} aria-labelledby="library-watch">
          {folders.map((folder) => (
            <FolderLine key={folder.path} folder={folder} onEnd={() => attempt(() => library.unwatchFolder({ path: folder.path }))} />
          ))}
        </ul>
      )}
      <Button variant="default" onClick={() => attempt(() => shell.watchFolder({}))}>
        {t('library.watch.add')}
      </Button>
      {failure === undefined ? null : <ErrorPanel error={failure} />}
    </Setting>
  );
}

function FolderLine({ folder, onEnd }: { readonly folder: WatchedFolder; readonly onEnd: () => void }): ReactElement {
  const { t } = useTranslation('settings');
  const { date } = useFormat();
  const Icon = folder.present ? IconFolderSearch : IconFolderOff;
  return (
    <li data-present={folder.present}>
      <Icon size={18} stroke={1.75} aria-hidden="true" />
      <div className={classes['folder']} title={folder.path}>
        <MiddleTruncate text={folder.path} tail={28} />
        <small>{folder.present ? t('library.watch.present', { date: date(folder.since) }) : t('library.watch.absent')}</small>
      </div>
      <Button size="xs" variant="default" aria-label={t('library.watch.endNamed', { path: folder.path })} onClick={onEnd}>
        {t('library.watch.end')}
      </Button>
    </li>
  );
}
