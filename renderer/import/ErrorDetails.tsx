import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import type { RefusedLine } from './outcomes';
import styles from './detail.module.css';

interface Props {
  readonly line: RefusedLine;
  readonly startedAt: string;
}

/** The code of a refusal, and its details to be copied for whoever helps. */
export function ErrorDetails({ line, startedAt }: Props): ReactElement {
  const { t } = useTranslation('import');
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const at = format.dateTime(startedAt);
  const text = [t('detailFile', { path: line.path }), t('detailCode', { code: line.code ?? '' }), t('detailTime', { at })].join('\n');
  return (
    <p className={styles.sideCode}>
      <span className="ri-code">{t('code', { code: line.code ?? '' })}</span>, {at}.{' '}
      <button type="button" className="ri-link" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {copied ? t('copied') : t('copyDetails')}
      </button>
    </p>
  );
}
