import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { IconCircleCheck } from '@tabler/icons-react';
import type { MergeReport } from '../../electron/contract/types';
import { countChanges } from './preview-groups';
import styles from './bundles.module.css';
import parts from './parts.module.css';

/** What was merged, with the way to each new record. */
export function MergeDone({ report }: { readonly report: MergeReport }): ReactElement {
  const { t } = useTranslation('bundles');
  const { records, documents } = countChanges(report);
  const added = [...report.added, ...report.updated].filter(({ kind }) => kind === 'innovation');
  return (
    <div className={styles.form} role="status">
      <div className={parts.seal} data-state="ok">
        <IconCircleCheck size={30} stroke={1.75} aria-hidden />
        <div>
          <h2>{t('merge.doneTitle', { count: records })}</h2>
          <p>
            {t('merge.doneDocuments', { count: documents })}. {t('merge.doneText')}
          </p>
        </div>
      </div>
      {added.length > 0 && (
        <>
          <h3 className="ri-heading">{t('merge.newRecords')}</h3>
          <ul>
            {added.map(({ id, name }) => (
              <li key={id} className={styles.line}>
                <Link to="/innovations/$id" params={{ id }} className="ri-link">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
