import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../../electron/contract/types';
import { RegionName } from '../ui/regions';
import results from './Results.module.css';

/** Where an innovation comes from, how many districts its notes on replication name, how complete its record is. */
export function InnovationMeta({ innovation }: { readonly innovation: NonNullable<SearchHit['innovation']> }): ReactElement {
  const { t } = useTranslation('search');
  const { region, year, agency, replications, complete } = innovation;
  return (
    <p className={results['meta']} title={agency}>
      {region === undefined ? null : (
        <strong>
          <RegionName code={region} />
        </strong>
      )}
      {year === undefined ? null : <span>{year}</span>}
      {replications > 0 ? <span>{t('replicated', { count: replications, n: replications })}</span> : null}
      <span className="ri-ellipsis">{t('complete', { n: complete.filled, total: complete.of })}</span>
    </p>
  );
}

interface DocumentProps {
  readonly hit: SearchHit;
  readonly document: NonNullable<SearchHit['document']>;
  readonly reachable: boolean;
}

/** What kind of document it is, how long, which innovation it belongs to, and the older versions that it stands for. */
export function DocumentMeta({ hit, document, reachable }: DocumentProps): ReactElement {
  const { t } = useTranslation(['search', 'common']);
  const [first] = document.innovations;
  return (
    <p className={results['meta']} title={document.fileName}>
      <span>{t(`common:format.${document.format}`)}</span>
      {document.pages > 0 ? <span>{t('search:pages', { n: document.pages, count: document.pages })}</span> : null}
      <span className="ri-ellipsis">{first === undefined ? t('search:noInnovation') : first.name}</span>
      {document.olderVersions > 0 && hit.documentId !== undefined ? (
        <Link
          to="/documents/$id"
          params={{ id: hit.documentId }}
          tabIndex={reachable ? 0 : -1}
          className={results['versions']}
          title={t('search:versionsHint')}
        >
          {t('search:versions', { count: document.olderVersions, n: document.olderVersions })}
        </Link>
      ) : null}
    </p>
  );
}
