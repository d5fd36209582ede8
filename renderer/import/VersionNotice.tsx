import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconVersions } from '@tabler/icons-react';
import { useLibrary } from '../library';
import { Notice, NoticeButton } from './Notice';
import { VersionButtons, VersionReason } from './VersionChoice';
import styles from './notices.module.css';

/** Documents that look like new versions of others, to be decided one by one. */
export function VersionNotice(): ReactElement | null {
  const { t } = useTranslation('import');
  const { data: offers } = useLibrary('versionOffers', {}, { keepPrevious: true });
  const [opened, setOpened] = useState(false);
  if (!offers || offers.length === 0) return null;
  return (
    <>
      <Notice icon={IconVersions} words={t('version.waiting', { count: offers.length })}>
        <NoticeButton expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? t('version.close') : t('version.review')}
        </NoticeButton>
      </Notice>
      {opened && (
        <ul className={styles.offers} aria-label={t('version.list')}>
          {offers.map((offer) => (
            <li key={`${offer.documentId} ${offer.of.documentId}`}>
              <p>
                {t('version.pair', { title: offer.title, of: offer.of.title })}
                <small>
                  <VersionReason offer={offer} />
                </small>
              </p>
              <VersionButtons offer={offer} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
