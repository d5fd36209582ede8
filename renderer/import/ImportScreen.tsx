import { memo, useDeferredValue, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../../electron/contract/types';
import { errorCodes, LibraryError } from '../../electron/contract/errors';
import { useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { ImportBar } from './ImportBar';
import { ImportEmpty } from './ImportEmpty';
import { ImportHead } from './ImportHead';
import { ImportTabs } from './ImportTabs';
import { ImportWork } from './ImportWork';
import { Notices } from './Notices';
import { useActions } from './use-actions';
import { useChosen } from './use-chosen';
import { useLines } from './use-lines';
import styles from './import.module.css';

/** Brings files in and tells what became of each. A long import announces more than a slow computer can draw: the list follows as it can, in small steps. */
export function ImportScreen(): ReactElement | null {
  const { data } = useLibrary('importState', {});
  const state = useDeferredValue(data);
  const [error, setError] = useState<unknown>();
  if (state === undefined) return null;
  const isEmpty = state === null || (state.files.length === 0 && !state.running);
  return (
    <div className={styles.place}>
      {error !== undefined && <ErrorPanel error={error} />}
      {isEmpty ? (
        <div className={styles.emptyPlace}>
          <Notices earlier={state?.earlier} onError={setError} />
          <ImportEmpty onError={setError} />
        </div>
      ) : (
        <ImportShown state={state} onError={setError} />
      )}
    </div>
  );
}

interface ShownProps {
  readonly state: ImportState;
  readonly onError: (error: unknown) => void;
}

const ImportShown = memo(function ImportShown({ state, onError }: ShownProps): ReactElement {
  const lines = useLines(state);
  const actions = useActions(state, onError);
  const chosen = useChosen(lines.all);
  const { counts } = lines;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <ImportHead state={state} lines={lines} actions={actions} />
        {state.stopped && <Stopped code={state.stopped.code} safe={counts.imported + counts.partial + counts['no-text']} />}
        <ImportBar counts={counts} total={lines.all.length} />
        <Notices earlier={state.earlier} onError={onError} />
        <ImportTabs
          counts={counts}
          total={lines.all.length}
          tab={chosen.tab}
          order={chosen.order}
          onTab={chosen.setTab}
          onOrder={chosen.setOrder}
        />
      </header>
      <ImportWork startedAt={state.startedAt} documents={lines.documents} chosen={chosen} actions={actions} />
    </div>
  );
});

function Stopped({ code, safe }: { readonly code: string; readonly safe: number }): ReactElement {
  const { t } = useTranslation('import');
  return (
    <div className={styles.stopped} role="alert">
      <ErrorPanel error={new LibraryError(errorCodes.find((known) => known === code) ?? 'internal')} />
      <p>{t('safe', { count: safe })}</p>
    </div>
  );
}
