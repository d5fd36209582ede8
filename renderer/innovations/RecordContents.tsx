import { Fragment, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Innovation } from '../../electron/contract/types';
import { Kbd } from '../ui/Kbd';
import { hasSection, sectionNames, type SectionName } from './record-sections';
import styles from './record.module.css';

interface Props {
  readonly innovation: Innovation;
  readonly current: SectionName;
  readonly onGo: (section: SectionName) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The record's parts, with what is missing named. */
export function RecordContents({ innovation, current, onGo, onKeyDown }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <nav className={styles.contents} aria-label={t('record.contents')}>
      {sectionNames.map((section) => (
        <Fragment key={section}>
          {section === 'documents' && <hr />}
          <button
            type="button"
            className={styles.entry}
            aria-current={section === current ? 'true' : undefined}
            onClick={() => onGo(section)}
            onKeyDown={onKeyDown}
          >
            {t(`section.${section}`)} <Count innovation={innovation} section={section} />
          </button>
        </Fragment>
      ))}
      <p className={styles.keys}>
        <Kbd>K</Kbd> <Kbd>J</Kbd> {t('record.sectionKeys')}
      </p>
    </nav>
  );
}

function Count({ innovation, section }: { readonly innovation: Innovation; readonly section: SectionName }): ReactElement | null {
  const { t } = useTranslation('innovations');
  if (section === 'tags') return <i>{innovation.tags.length + innovation.collections.length || ''}</i>;
  if (!hasSection(innovation, section)) return <i className={styles.gap}>{t('record.missing')}</i>;
  return section === 'documents' ? <i>{innovation.documents.length}</i> : null;
}
