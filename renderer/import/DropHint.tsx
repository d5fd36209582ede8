import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDownload } from '@tabler/icons-react';
import styles from './detail.module.css';

/** Says that files may be dropped anywhere. */
export function DropHint(): ReactElement {
  const { t } = useTranslation('import');
  return (
    <p className={styles.drop}>
      <IconDownload size={20} stroke={1.75} aria-hidden />
      <span>{t('drop')}</span>
    </p>
  );
}
