import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import type { BundleEvent } from '../../electron/contract/types';
import { shell } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import styles from './bundles.module.css';

const columns = ['title', 'kind', 'at', 'innovations', 'documents', 'size'] as const;

/** The library's bundle history, newest first. */
export function BundleEvents({ events }: { readonly events: readonly BundleEvent[] }): ReactElement {
  const { t } = useTranslation('bundles');
  const [error, setError] = useState<unknown>();
  return (
    <div className={styles.tablePlace} tabIndex={0} role="region" aria-label={t('events')}>
      {error !== undefined && <ErrorPanel error={error} />}
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`columns.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="ri-hidden">{t('columns.next')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={`${event.at} ${event.path}`} event={event} onError={setError} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EventRow({ event, onError }: { readonly event: BundleEvent; readonly onError: (error: unknown) => void }): ReactElement {
  const { t } = useTranslation('bundles');
  const format = useFormat();
  const Shape = event.kind === 'made' ? IconPackageExport : IconPackageImport;
  const by = event.kind === 'made' ? 'by' : 'from';
  return (
    <tr>
      <td data-column="title">
        <b>{event.title}</b>
        {event.organization !== undefined && <small>{t(by, { organization: event.organization })}</small>}
      </td>
      <td data-column="kind">
        <span className={styles.kind}>
          <Shape size={16} stroke={1.75} aria-hidden />
          {t(`kind.${event.kind}`)}
        </span>
      </td>
      <td data-column="at">{format.dateTime(event.at)}</td>
      <td data-column="innovations">{format.number(event.innovations)}</td>
      <td data-column="documents">{format.number(event.documents)}</td>
      <td data-column="size">{format.bytes(event.bytes)}</td>
      <td>
        <button
          type="button"
          className="ri-link ri-small"
          aria-label={t('showNamed', { name: event.title })}
          onClick={() => void shell.showInFolder({ path: event.path }).catch(onError)}
        >
          {t('showInFolder')}
        </button>
      </td>
    </tr>
  );
}
