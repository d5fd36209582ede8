import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import type { VersionOffer } from '../../electron/contract/types';
import { library } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import styles from './detail.module.css';

interface Props {
  readonly offer: VersionOffer;
}

/** Why a document looks like a new version, and of which date the other one is. */
export function VersionReason({ offer: { reason, shared, of } }: Props): ReactElement {
  const { t } = useTranslation('import');
  const format = useFormat();
  return <>{t(`version.${reason}`, { shared, date: format.date(of.importedAt) })}</>;
}

/** The person's decision: a new version, or another document. */
export function VersionButtons({ offer }: Props): ReactElement {
  const { t } = useTranslation('import');
  const [failure, setFailure] = useState<unknown>();
  const pair = { document: offer.documentId, of: offer.of.documentId };
  return (
    <>
      <div className={styles.versionButtons}>
        <Button size="xs" variant="outline" onClick={() => void library.acceptVersion(pair).catch(setFailure)}>
          {t('version.accept')}
        </Button>
        <Button size="xs" variant="default" onClick={() => void library.dismissVersion(pair).catch(setFailure)}>
          {t('version.dismiss')}
        </Button>
      </div>
      {failure === undefined ? null : <ErrorPanel error={failure} />}
    </>
  );
}
