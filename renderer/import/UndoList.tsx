import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDocument, UndoReport } from '../../electron/contract/types';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly lines: readonly (UndoReport['removed'][number] | KeptDocument)[];
}

/** Titles of documents that go or stay; of those that stay the innovations they belong to. */
export function UndoList({ title, lines }: Props): ReactElement | null {
  const { t } = useTranslation('import');
  if (lines.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      <section className={styles.list} tabIndex={0} aria-label={title}>
        <ul>
          {lines.map((line) => (
            <li key={line.documentId}>
              {line.title}
              {'innovations' in line && (
                <small>{t('undo.attached', { names: line.innovations.map(({ name }) => `“${name}”`).join(', ') })}</small>
              )}
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}
