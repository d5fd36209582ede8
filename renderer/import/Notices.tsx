import type { ReactElement } from 'react';
import type { ImportState } from '../../electron/contract/types';
import { EarlierNotice } from './EarlierNotice';
import { ScanNotice } from './ScanNotice';
import { VersionNotice } from './VersionNotice';
import styles from './notices.module.css';

interface Props {
  readonly earlier: ImportState['earlier'];
  readonly onError: (error: unknown) => void;
}

/** What waits beside the import that is shown: earlier imports, scans to be read, new versions. */
export function Notices({ earlier, onError }: Props): ReactElement {
  return (
    <div className={styles.notices}>
      {earlier && <EarlierNotice earlier={earlier} onError={onError} />}
      <ScanNotice onError={onError} />
      <VersionNotice />
    </div>
  );
}
