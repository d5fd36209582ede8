import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, VersionOffer } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { VersionButtons, VersionReason } from './VersionChoice';
import styles from './detail.module.css';

/** Offers a document as a new version of another one, with the reason. */
export function VersionOfferPanel({ offer }: { readonly offer: VersionOffer }): ReactElement {
  const { t } = useTranslation('import');
  return (
    <section className={styles.version} aria-label={t('version.title')}>
      <p>
        <b>{t('version.offer', { title: offer.of.title })}</b>
      </p>
      <p className={styles.versionNote}>
        <VersionReason offer={offer} />
      </p>
      <VersionButtons offer={offer} />
      <p className={styles.versionNote}>{t('version.note')}</p>
    </section>
  );
}

/** Which of several versions a document is; nothing where there is only one. */
export function VersionOfDocument({ id }: { readonly id: DocumentId }): ReactElement | null {
  const { t } = useTranslation('import');
  const { data } = useLibrary('versions', { id });
  const mine = data?.find(({ documentId }) => documentId === id);
  if (!data || !mine) return null;
  const place = { number: mine.number, total: data.length };
  return <p className={styles.sideText}>{mine.newest ? t('version.newest', place) : t('version.older', place)}</p>;
}
