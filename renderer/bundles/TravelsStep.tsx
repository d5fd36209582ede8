import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconArrowUpRight, IconHome } from '@tabler/icons-react';
import { FormatIcon } from '../ui/FormatIcon';
import { useFormat } from '../ui/format';
import type { BundleContents } from './bundle-contents';
import styles from './bundles.module.css';
import parts from './parts.module.css';

/** Both lists, always together: what leaves this office and what does not. */
export function TravelsStep({ contents }: { readonly contents: BundleContents }): ReactElement {
  const { t } = useTranslation('bundles');
  return (
    <>
      <aside className={styles.side}>
        <h2 className={parts.sideHead}>
          <IconArrowUpRight size={18} stroke={1.75} aria-hidden /> {t('travels.goes')}
        </h2>
        <ul className={parts.plain}>
          <li>{t('travels.records')}</li>
          <li>{t('travels.originals')}</li>
          <li>{t('travels.checksums')}</li>
        </ul>
        <h2 className={parts.sideHead}>
          <IconHome size={18} stroke={1.75} aria-hidden /> {t('travels.stays')}
        </h2>
        <ul className={parts.plain}>
          {contents.otherInnovations > 0 && <li>{t('travels.otherInnovations', { count: contents.otherInnovations })}</li>}
          {contents.otherDocuments > 0 && <li>{t('travels.otherDocuments', { count: contents.otherDocuments })}</li>}
          <li>{t('travels.settings')}</li>
        </ul>
        <p className={styles.care}>
          <IconAlertTriangle size={16} stroke={2} aria-hidden />
          <span>{t('travels.personal')}</span>
        </p>
      </aside>
      <Lists contents={contents} />
    </>
  );
}

function Lists({ contents }: { readonly contents: BundleContents }): ReactElement {
  const { t } = useTranslation('bundles');
  const format = useFormat();
  const uses = (id: string) =>
    contents.innovations.filter(({ documents }) => documents.some(({ documentId }) => documentId === id)).map(({ name }) => name);
  return (
    <section className={styles.work} aria-label={t('travels.goes')} tabIndex={0}>
      <h2 className={parts.listHead}>{t('travels.recordList')}</h2>
      <ul>
        {contents.innovations.map(({ id, name, agency }) => (
          <li key={id} className={styles.line}>
            <b>{name}</b>
            <span className="ri-small ri-ink3 ri-ellipsis">{agency}</span>
          </li>
        ))}
      </ul>
      <h2 className={parts.listHead}>{t('travels.documentList')}</h2>
      {contents.documents.length === 0 && <p className={parts.listNote}>{t('travels.noDocuments')}</p>}
      <ul>
        {contents.documents.map((document) => (
          <li key={document.id} className={parts.documentLine}>
            <FormatIcon format={document.format} />
            <span className="ri-ellipsis">{document.title}</span>
            <span className="ri-small ri-ink3 ri-ellipsis">{t('travels.sharedBy', { names: uses(document.id).join(', ') })}</span>
            <span className="ri-small ri-ink3 ri-num">{format.bytes(document.bytes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
