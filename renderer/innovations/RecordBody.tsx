import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { DocumentId, Innovation } from '../../electron/contract/types';
import { SourceTab } from '../ui/SourceTab';
import { hasSection, textSections, type SectionName } from './record-sections';
import { useAttachments } from './use-attachments';
import styles from './record.module.css';

interface Props {
  readonly innovation: Innovation;
  readonly onRead: (id: DocumentId) => void;
  readonly onEdit: () => void;
}

/** The record as running text, part by part; what is missing is said where it would stand. */
export function RecordBody({ innovation, onRead, onEdit }: Props): ReactElement {
  return (
    <>
      {textSections.map((section) => (
        <Part key={section} section={section} innovation={innovation} onEdit={onEdit}>
          <p className={styles.reading}>{innovation[section]}</p>
        </Part>
      ))}
      <Part section="documents" innovation={innovation} onEdit={onEdit}>
        <Documents innovation={innovation} onRead={onRead} />
      </Part>
      <Part section="tags" innovation={innovation} onEdit={onEdit}>
        <Tags innovation={innovation} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly section: SectionName;
  readonly innovation: Innovation;
  readonly onEdit: () => void;
  readonly children: ReactNode;
}

function Part({ section, innovation, onEdit, children }: PartProps): ReactElement {
  const { t } = useTranslation('innovations');
  const heading = `section-${section}`;
  return (
    <section data-section={section} aria-labelledby={heading} className={styles.part}>
      <h2 id={heading} className={section === 'summary' ? 'ri-hidden' : 'ri-heading'}>
        {t(`section.${section}`)}
      </h2>
      {hasSection(innovation, section) ? (
        children
      ) : (
        <p className={styles.missing}>
          {section === 'tags' ? <span>{t('record.empty.tags')}</span> : <SourceTab missing>{t(`record.empty.${section}`)}</SourceTab>}
          <button type="button" className="ri-link ri-small" onClick={onEdit}>
            {t('record.fill')}
          </button>
        </p>
      )}
    </section>
  );
}

function Documents({ innovation, onRead }: Pick<Props, 'innovation' | 'onRead'>): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const attachments = useAttachments(innovation.documents);
  return (
    <dl>
      {attachments.map(({ documentId, role, document }) => (
        <div key={documentId} className={styles.fact}>
          <dt>{t(`common:role.${role}`)}</dt>
          <dd>{document?.title ?? t('record.missingDocument')}</dd>
          <dd>
            {document && (
              <SourceTab onOpen={() => onRead(documentId)}>
                {document.pages > 0 ? t('common:page', { n: `1–${document.pages}` }) : t(`common:format.${document.format}`)}
              </SourceTab>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Tags({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation('innovations');
  const rows = (['tags', 'collections'] as const).filter((kind) => innovation[kind].length > 0);
  return (
    <dl>
      {rows.map((kind) => (
        <div key={kind} className={styles.tagRow}>
          <dt>{t(`record.${kind}`)}</dt>
          <dd>
            {innovation[kind].map((value) => (
              <Link key={value} to="/innovations" search={kind === 'tags' ? { tag: value } : { collection: value }} className={styles.tag}>
                {value}
              </Link>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
