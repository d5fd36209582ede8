import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { DocumentId } from '../../../electron/contract/types';
import { useLibrary } from '../../library';
import { useFormat } from '../../ui/format';
import { Slip } from './Slip';
import classes from './Panel.module.css';

/** The versions of a document, newest first. */
export function VersionsPart({ id }: { readonly id: DocumentId }): ReactElement {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const versions = (useLibrary('versions', { id }).data ?? []).toReversed();
  const shown = versions.find(({ documentId }) => documentId === id);
  return (
    <Slip name="versions" title={t('part.versions')} {...(versions.length > 0 && { count: versions.length })}>
      {versions.length === 0 ? <p className={classes['none']}>{t('versions.none')}</p> : null}
      <ul>
        {versions.map(({ documentId, number, newest, fileName, importedAt }) => (
          <li key={documentId} className={classes['version']} aria-current={documentId === id ? 'true' : undefined}>
            <p>
              {documentId === id ? (
                <b>{t('versions.number', { n: number })}</b>
              ) : (
                <Link to="/documents/$id" params={{ id: documentId }}>
                  {t('versions.number', { n: number })}
                </Link>
              )}
              <span className="ri-ink3">
                {newest ? ` · ${t('versions.newest')}` : ''}
                {documentId === id ? ` · ${t('versions.shown')}` : ''}
              </span>
            </p>
            <p className="ri-meta ri-ink3 ri-ellipsis" title={fileName}>
              {format.date(importedAt)} · {fileName}
            </p>
            {documentId === id || shown === undefined ? null : (
              <Link to="/documents/compare" search={{ a: documentId, b: id }} className="ri-small">
                {t('versions.compare', { n: number })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Slip>
  );
}
