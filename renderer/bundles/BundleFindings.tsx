import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../electron/contract/types';
import { useFindingWords } from './use-finding-words';
import styles from './bundles.module.css';
import parts from './parts.module.css';

/** What was found wrong with a bundle, one line each, and a button that copies all of it. */
export function BundleFindings({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { t } = useTranslation('bundles');
  const words = useFindingWords();
  const [copied, setCopied] = useState(false);
  const text = findings.map(({ code, path, message }) => [code, path ?? '', message].join('\t')).join('\n');
  return (
    <section className={parts.findings} aria-label={t('check.findings')}>
      <div className={parts.findingsHead}>
        <h2 className="ri-heading">{t('check.findings')}</h2>
        <button
          type="button"
          className="ri-link ri-small"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {copied ? t('check.copied') : t('check.copyFindings')}
        </button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('check.findingPath')}</th>
            <th scope="col">{t('check.findingMessage')}</th>
            <th scope="col">{t('check.findingCode')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding, index) => (
            <tr key={`${index} ${finding.code}`}>
              <td className={parts.path}>{finding.path}</td>
              <td>{words(finding)}</td>
              <td className="ri-code ri-meta ri-ink3">{finding.code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
