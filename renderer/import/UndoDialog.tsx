import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RunId, UndoReport } from '../../electron/contract/types';
import { library } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { UndoList } from './UndoList';
import styles from './dialog.module.css';

interface Props {
  readonly opened: boolean;
  /** The imports whose files stand in the list. */
  readonly runs: readonly RunId[];
  readonly onClose: () => void;
}

async function undo(runs: readonly RunId[], dryRun: boolean): Promise<UndoReport> {
  const reports: UndoReport[] = [];
  for (const runId of runs) reports.push(await library.undoImport({ runId, dryRun }));
  return { removed: reports.flatMap(({ removed }) => removed), kept: reports.flatMap(({ kept }) => kept) };
}

/** Shows what an undo of this import would take away and what would stay, then does it and tells what it did. */
export function UndoDialog({ opened, runs, onClose }: Props): ReactElement {
  const { t } = useTranslation('import');
  const plan = useQuery({ queryKey: ['library', 'undoImport', runs], queryFn: () => undo(runs, true), enabled: opened, staleTime: 0 });
  const [report, setReport] = useState<UndoReport>();
  const [failure, setFailure] = useState<unknown>();
  const [working, setWorking] = useState(false);
  const closer = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setReport(undefined);
    setFailure(undefined);
    onClose();
  };
  const go = (): void => {
    setWorking(true);
    setFailure(undefined);
    closer.current?.focus(); // the button that was pressed goes
    undo(runs, false)
      .then(setReport, setFailure)
      .finally(() => setWorking(false));
  };
  const error = failure ?? plan.error;
  return (
    <Modal
      opened={opened}
      onClose={close}
      size={560}
      title={report ? t('undo.doneTitle') : t('undo.title')}
      closeButtonProps={{ 'aria-label': t('undo.close') }}
    >
      {error ? <ErrorPanel error={error} /> : null}
      {report && <Done report={report} />}
      {!report && plan.data && <Plan plan={plan.data} />}
      <div className={styles.actions}>
        <Button ref={closer} variant="default" data-autofocus onClick={close}>
          {report ? t('undo.close') : t('undo.cancel')}
        </Button>
        {!report && (plan.data?.removed.length ?? 0) > 0 && (
          <Button loading={working} onClick={go}>
            {t('undo.go')}
          </Button>
        )}
      </div>
    </Modal>
  );
}

function Plan({ plan: { removed, kept } }: { readonly plan: UndoReport }): ReactElement {
  const { t } = useTranslation('import');
  return (
    <>
      <p className={styles.text}>{removed.length > 0 ? t('undo.text') : t('undo.nothing')}</p>
      <UndoList title={t('undo.removed', { count: removed.length })} lines={removed} />
      <UndoList title={t('undo.kept', { count: kept.length })} lines={kept} />
    </>
  );
}

function Done({ report: { removed, kept } }: { readonly report: UndoReport }): ReactElement {
  const { t } = useTranslation('import');
  return (
    <div role="status">
      <p className={styles.text}>{t('undo.done', { count: removed.length })}</p>
      {kept.length > 0 && <p className={styles.text}>{t('undo.doneKept', { count: kept.length })}</p>}
      <p className={styles.text}>{t('undo.files')}</p>
    </div>
  );
}
