import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconShieldExclamation } from '@tabler/icons-react';
import type { DocumentSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { isDamaged } from './document-filter';
import classes from './Documents.module.css';

/** What needs attention in a document: damaged text, personal data. */
export function Flags({ document }: { readonly document: DocumentSummary }): ReactElement {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <span className={classes['flags']}>
      {document.personalData > 0 ? (
        <span data-flag="personal">
          <IconShieldExclamation size={14} stroke={2} aria-hidden="true" />
          {t('flag.personal', { n: format.number(document.personalData) })}
        </span>
      ) : null}
      {isDamaged(document) ? (
        <span data-flag="damaged">
          <IconAlertTriangle size={14} stroke={2} aria-hidden="true" />
          {t('flag.damaged')}
        </span>
      ) : null}
    </span>
  );
}
