import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../../electron/contract/types';
import { errorCodes, LibraryError } from '../../electron/contract/errors';
import { shell } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { ImportBar } from './ImportBar';
import { ImportDetail } from './ImportDetail';
import { ImportEmpty } from './ImportEmpty';
import { ImportHead } from './ImportHead';
import { ImportList } from './ImportList';
import { ImportTabs, type Order, type Tab } from './ImportTabs';
import { countStatuses, sortByAction } from './outcomes';
import { useImport } from './use-import';
import styles from './import.module.css';

/** Brings files in and tells what became of each. */
export function ImportScreen(): ReactElement | null {
  const state = useImport();
  const [error, setError] = useState<unknown>();
  if (state === undefined) return null;
  return (
    <>
      {error !== undefined && <ErrorPanel error={error} />}
      {state === null ? <ImportEmpty onError={setError} /> : <ImportWork state={state} onError={setError} />}
    </>
  );
}

function ImportWork({ state, onError }: { readonly state: ImportState; readonly onError: (error: unknown) => void }): ReactElement {
  const [tab, setTab] = useState<Tab>('all');
  const [order, setOrder] = useState<Order>('action');
  const [selected, setSelected] = useState<string>();
  const counts = countStatuses(state.files);
  const files = tab === 'all' ? state.files : state.files.filter((line) => line.status === tab);
  const lines = order === 'action' ? sortByAction(files) : files;
  const show = (path: string) => void shell.showInFolder({ path }).catch(onError);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <ImportHead state={state} counts={counts} onError={onError} />
        {state.stopped && <Stopped code={state.stopped.code} safe={counts.imported + counts['no-text']} />}
        <ImportBar counts={counts} total={state.files.length} />
        <ImportTabs counts={counts} total={state.files.length} tab={tab} order={order} onTab={setTab} onOrder={setOrder} />
      </header>
      <ImportList lines={lines} selected={selected} onSelect={setSelected} onShow={show} />
      <ImportDetail line={lines.find((line) => line.path === selected) ?? lines[0]} startedAt={state.startedAt} onShow={show} />
    </div>
  );
}

function Stopped({ code, safe }: { readonly code: string; readonly safe: number }): ReactElement {
  const { t } = useTranslation('import');
  return (
    <div className={styles.stopped} role="alert">
      <ErrorPanel error={new LibraryError(errorCodes.find((known) => known === code) ?? 'internal')} />
      <p>{t('safe', { count: safe })}</p>
    </div>
  );
}
