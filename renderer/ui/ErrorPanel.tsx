import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '@tabler/icons-react';
import { LibraryError } from '../../electron/contract/errors';
import classes from './ErrorPanel.module.css';

interface Props {
  readonly error: unknown;
  /** Buttons that lead on, for instance "Coba lagi". */
  readonly children?: ReactNode;
}

/** What happened, whether the data is safe, what to do; with the code and a button that copies the details. */
export function ErrorPanel({ error, children }: Props): ReactElement {
  const { t } = useTranslation(['errors', 'common']);
  const [copied, setCopied] = useState(false);
  const code = error instanceof LibraryError ? error.code : 'internal';
  const details = error instanceof LibraryError ? error.details : {};
  const sentence = t(`errors:errors.${code}`, details);
  const copy = (): void => {
    const lines = [`${t('common:error.code')}: ${code}`, sentence, JSON.stringify(details), new Date().toISOString()];
    void navigator.clipboard.writeText(lines.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div role="alert" className={classes['panel']}>
      <IconAlertTriangle size={20} stroke={1.75} aria-hidden="true" />
      <div>
        <p className={classes['sentence']}>{sentence}</p>
        <p className={classes['foot']}>
          {children}
          <span className="ri-meta ri-ink3">
            {t('common:error.code')} <span className="ri-code">{code}</span>
          </span>
          <button type="button" className="ri-link ri-small" onClick={copy}>
            {copied ? t('common:error.copied') : t('common:error.copy')}
          </button>
        </p>
      </div>
    </div>
  );
}
