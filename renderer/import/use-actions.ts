import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';
import type { ImportState } from '../../electron/contract/types';
import { library, shell } from '../library';
import { fileName } from '../ui/file-name';
import { canRemove, canRetry, jobsOf, type ImportLine } from './outcomes';
import { useScans } from './use-scans';

/** What a person can do with an import and its lines; a failure goes to `onError`. */
export interface Actions {
  pauseOrResume(): void;
  cancel(): void;
  add(kind: 'files' | 'folder'): void;
  /** Reads again those of the lines that can be. */
  retry(lines: readonly ImportLine[]): void;
  /** Opens a locked file with a password, which is kept nowhere. */
  unlock(line: ImportLine, password: string): void;
  /** True for a file that a password did not open. */
  isPasswordWrong(line: ImportLine): boolean;
  moveFirst(lines: readonly ImportLine[]): void;
  /** Takes those of the lines that became no document out of the list. */
  remove(lines: readonly ImportLine[]): void;
  showInFolder(path: string): void;
  readScans(): void;
  saveCsv(): void;
}

const nobody: ReadonlySet<number> = new Set();

/** The actions of the shown import. */
export function useActions(state: ImportState, onError: (error: unknown) => void): Actions {
  const { t } = useTranslation('import');
  const scans = useScans();
  const [tried, setTried] = useState(nobody);
  const { running, runId, runs } = state;
  return useMemo(() => {
    const attempt = (work: Promise<unknown>) => void work.catch(onError);
    // A line does not tell its import; each import reads again those that are its own.
    const again = async (jobs: number[], more?: { readonly password: string }) => {
      if (jobs.length > 0) for (const run of runs ?? []) await library.retryImport({ runId: run, jobs, ...more });
    };
    const save = async () => {
      const path = runId && (await shell.saveRunCsv({ runId }));
      if (path) notifications.show({ withCloseButton: false, autoClose: 6000, message: t('csvSaved', { name: fileName(path) }) });
    };
    return {
      pauseOrResume: () => attempt(running ? library.pauseImport({}) : library.resumeImport({})),
      cancel: () => attempt(library.cancelImport({})),
      add: (kind) => attempt(shell.chooseImport({ kind })),
      retry: (lines) => attempt(again(jobsOf(lines.filter(canRetry)))),
      unlock: (line, password) => {
        const jobs = jobsOf([line]);
        attempt(again(jobs, { password }).then(() => setTried((before) => new Set([...before, ...jobs]))));
      },
      isPasswordWrong: ({ job }) => job !== undefined && tried.has(job),
      moveFirst: (lines) => {
        const jobs = jobsOf(lines.filter(({ status }) => status === 'waiting'));
        if (jobs.length > 0) attempt(library.moveImportFirst({ jobs }));
      },
      remove: (lines) => {
        const jobs = jobsOf(lines.filter(canRemove));
        if (jobs.length > 0) attempt(library.removeImportLines({ jobs }));
      },
      showInFolder: (path) => attempt(shell.showInFolder({ path })),
      readScans: () => attempt(scans.start()),
      saveCsv: () => attempt(save()),
    };
  }, [running, runId, runs, tried, scans, onError, t]);
}
