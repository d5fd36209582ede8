import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconDownload, IconFolderPlus, IconPlus } from '@tabler/icons-react';
import { shell } from '../library';
import { FormatIcon } from '../ui/FormatIcon';
import styles from './import.module.css';

const formats = [
  ['docx', 'docxNote'],
  ['pdf', 'pdfNote'],
  ['xlsx', 'sheetNote'],
  ['png', 'pictureNote'],
  ['txt', 'otherNote'],
  ['md', 'otherNote'],
  ['html', 'otherNote'],
] as const;

/** Before the first import: what can be brought in, and the two ways to do it. */
export function ImportEmpty({ onError }: { readonly onError: (error: unknown) => void }): ReactElement {
  const { t } = useTranslation('import');
  return (
    <div className={styles.empty}>
      <h1 className="ri-title">{t('empty.title')}</h1>
      <p className={styles.emptyText}>{t('empty.text')}</p>
      <div className={styles.emptyActions}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void shell.chooseImport({ kind: 'files' }).catch(onError)}>
          {t('addFiles')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderPlus size={16} aria-hidden />}
          onClick={() => void shell.chooseImport({ kind: 'folder' }).catch(onError)}
        >
          {t('addFolder')}
        </Button>
      </div>
      <h2 className="ri-heading">{t('empty.formats')}</h2>
      <ul className={styles.formats}>
        {formats.map(([format, note]) => (
          <li key={format}>
            <FormatIcon format={format} size={20} />
            <span>{t(`empty.${format}`)}</span>
            <span className="ri-ink3">{t(`empty.${note}`)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.emptyText}>{t('empty.folder')}</p>
      <p className={styles.drop}>
        <IconDownload size={20} stroke={1.75} aria-hidden />
        <span>{t('drop')}</span>
      </p>
    </div>
  );
}
