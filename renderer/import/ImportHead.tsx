import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { HeadButtons } from './HeadButtons';
import { UndoDialog } from './UndoDialog';
import type { Actions } from './use-actions';
import type { Lines } from './use-lines';
import styles from './import.module.css';

interface Props {
  readonly state: ImportState;
  readonly lines: Lines;
  readonly actions: Actions;
}

/** The import in one sentence, and what can be done with it as a whole. */
export function ImportHead({ state, lines, actions }: Props): ReactElement {
  const { t } = useTranslation('import');
  const [undoing, setUndoing] = useState(false);
  const { counts, isUndone } = lines;
  const added = counts.imported + counts.partial + counts['no-text'];
  return (
    <div className={styles.headRow}>
      <div className={styles.headWords}>
        <h1 className="ri-title" aria-live="polite">
          <Sentence state={state} lines={lines} />
        </h1>
        <p className={styles.headNote}>
          <Note state={state} lines={lines} />
          {!state.running && (
            <>
              {added > 0 && !isUndone && (
                <button type="button" className="ri-link" onClick={() => setUndoing(true)}>
                  {t('undo.action')}
                </button>
              )}
              <button type="button" className="ri-link" onClick={actions.saveCsv}>
                {t('saveCsv')}
              </button>
            </>
          )}
        </p>
      </div>
      <HeadButtons state={state} lines={lines} actions={actions} />
      {state.runs && <UndoDialog key={state.runId} opened={undoing} runs={state.runs} onClose={() => setUndoing(false)} />}
    </div>
  );
}

function Sentence({ state, lines: { counts, isUndone } }: Omit<Props, 'actions'>): ReactElement {
  const { t } = useTranslation('import');
  const total = state.files.length;
  const done = total - counts.waiting - counts.reading;
  const added = counts.imported + counts.partial + counts['no-text'];
  if (state.running) return <>{total === 0 ? t('listing') : t('running', { done, total })}</>;
  if (state.stopped) return <>{t('stopped')}</>;
  if (state.paused) return <>{t('paused', { done, total })}</>;
  if (isUndone) return <>{t('undone')}</>;
  if (counts.cancelled > 0) return <>{t('cancelled', { count: added })}</>;
  return <>{counts.imported + counts.partial === 0 ? t('doneNone') : t('done', { count: counts.imported + counts.partial })}</>;
}

function Note({ state, lines: { counts, isWatched } }: Omit<Props, 'actions'>): ReactElement {
  const { t } = useTranslation('import');
  const format = useFormat();
  if (state.running) return <span>{t('keepWorking')}</span>;
  if (state.paused) return <span>{t('pausedNote')}</span>;
  const parts = (['partial', 'duplicate', 'no-text', 'refused', 'cancelled'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => t(`part.${status}`, { n: counts[status] }));
  if (isWatched) parts.push(t('fromWatched'));
  return <span>{[...parts, t('finishedAt', { at: format.time(state.startedAt) })].join(', ')}</span>;
}
