import type { ReactElement } from 'react';
import { Select } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFolder, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FolderCheck } from '../../electron/contract/api';
import { shell } from '../library';
import { MiddleTruncate } from '../ui/MiddleTruncate';
import { useFormat } from '../ui/format';
import { useRegionChoices } from '../ui/regions';
import type { FirstRunState } from './use-first-run';
import classes from './Place.module.css';

/** The office's district and the folder of the library, with what speaks for or against it. */
export function Place({ first, region }: { readonly first: FirstRunState; readonly region: string | undefined }): ReactElement {
  const { t } = useTranslation('first-run');
  const regions = useRegionChoices(true);
  const sample = first.lit === 'sample';
  const path = sample ? first.start?.sampleFolder : first.folder?.path;
  return (
    <div className={classes['place']}>
      <Select
        label={t('region.label')}
        placeholder={t('region.placeholder')}
        nothingFoundMessage={t('region.none')}
        leftSection={<IconMapPin size={16} stroke={1.75} aria-hidden="true" />}
        data={regions}
        value={region ?? null}
        searchable
        classNames={{ input: classes['input'] ?? '' }}
        onChange={(code) => {
          if (code !== null) void shell.changeSettings({ region: code });
        }}
      />
      <div>
        <span className={classes['label']} id="folder-label">
          {t('folder.label')}
        </span>
        <div className={classes['path']} role="group" aria-labelledby="folder-label">
          <IconFolder size={16} stroke={1.75} aria-hidden="true" />
          <span className={classes['name']}>{path === undefined ? null : <MiddleTruncate text={path} tail={18} />}</span>
          <button
            type="button"
            className={`ri-link ri-small ${classes['change'] ?? ''}`}
            disabled={first.busy !== undefined}
            onClick={first.changeFolder}
          >
            {t('folder.change')}
          </button>
        </div>
      </div>
      <div className={classes['check']} role="status">
        {first.refused ? (
          <Refusal folder={first.refused} first={first} />
        ) : sample ? (
          <Good text={t('folder.sample')} />
        ) : (
          <FolderWords first={first} />
        )}
      </div>
    </div>
  );
}

function Good({ text }: { readonly text: string }): ReactElement {
  return (
    <p className={classes['good']}>
      <IconCircleCheck size={16} stroke={2} aria-hidden="true" />
      {text}
    </p>
  );
}

function FolderWords({ first }: { readonly first: FirstRunState }): ReactElement | null {
  const { t } = useTranslation('first-run');
  const { bytes } = useFormat();
  const { folder } = first;
  if (folder === undefined) return null;
  if (folder.problems.length > 0) return <Refusal folder={folder} first={first} />;
  return <Good text={folder.freeBytes === undefined ? t('folder.goodPlain') : t('folder.good', { free: bytes(folder.freeBytes) })} />;
}

function Refusal({ folder, first }: { readonly folder: FolderCheck; readonly first: FirstRunState }): ReactElement {
  const { t } = useTranslation('first-run');
  const suggested = first.start?.suggestedFolder;
  return (
    <>
      {folder.problems.map((problem) => (
        <p key={problem} className={folder.usable ? classes['warning'] : classes['bad']}>
          <IconAlertTriangle size={16} stroke={2} aria-hidden="true" />
          {t(`problem.${problem}`)}
        </p>
      ))}
      {folder.problems.includes('is-library') ? (
        <button type="button" className="ri-link ri-small" onClick={() => first.openFolder(folder.token)}>
          {t('openIt')}
        </button>
      ) : null}
      {suggested === undefined || suggested.path === folder.path || folder === first.refused ? null : (
        <button type="button" className="ri-link ri-small" onClick={first.useSuggested}>
          {t('useSuggested', { path: suggested.path })}
        </button>
      )}
    </>
  );
}
