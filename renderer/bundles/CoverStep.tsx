import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '@mantine/core';
import styles from './bundles.module.css';

/** What the receiving office reads first. */
export interface Cover {
  readonly title: string;
  readonly organization: string;
}

interface Props {
  readonly cover: Cover;
  readonly onChange: (cover: Cover) => void;
}

/** Title of the bundle and the office that makes it. */
export function CoverStep({ cover, onChange }: Props): ReactElement {
  const { t } = useTranslation('bundles');
  return (
    <section className={`${styles.work ?? ''} ${styles.whole ?? ''}`} aria-labelledby="cover-heading">
      <div className={styles.form}>
        <h2 id="cover-heading" className="ri-heading">
          {t('cover.heading')}
        </h2>
        <TextInput
          label={t('cover.title')}
          description={t('cover.titleHint')}
          maxLength={300}
          value={cover.title}
          error={cover.title.trim() === '' && t('cover.titleNeeded')}
          onChange={(event) => onChange({ ...cover, title: event.currentTarget.value })}
        />
        <TextInput
          label={t('cover.organization')}
          description={t('cover.organizationHint')}
          maxLength={300}
          value={cover.organization}
          onChange={(event) => onChange({ ...cover, organization: event.currentTarget.value })}
        />
      </div>
    </section>
  );
}
