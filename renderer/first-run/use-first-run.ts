import { useState } from 'react';
import type { FolderCheck, StartState } from '../../electron/contract/api';
import { shell, useShell } from '../library';
import { router } from '../routes';

export const choices = ['sample', 'create', 'open', 'receive'] as const;
export type Choice = (typeof choices)[number];

export interface FirstRunState {
  readonly start: StartState | undefined;
  /** The choice that is lit: the one pointed at or that has the focus. */
  readonly lit: Choice;
  readonly light: (choice: Choice) => void;
  readonly busy: Choice | undefined;
  readonly failure: unknown;
  /** Where a new library would be made. */
  readonly folder: FolderCheck | undefined;
  /** A folder that was chosen to be opened and cannot be. */
  readonly refused: FolderCheck | undefined;
  readonly run: (choice: Choice) => void;
  readonly changeFolder: () => void;
  readonly useSuggested: () => void;
  readonly openRecent: (path: string) => void;
  readonly openFolder: (token: string) => void;
}

/** What the first-run screen knows and does; a library that opens takes its place. */
export function useFirstRun(): FirstRunState {
  const { data: start } = useShell('start', {});
  const [lit, light] = useState<Choice>('sample');
  const [busy, setBusy] = useState<Choice>();
  const [failure, setFailure] = useState<unknown>();
  const [chosen, setChosen] = useState<FolderCheck>();
  const [refused, setRefused] = useState<FolderCheck>();
  const folder = chosen ?? start?.suggestedFolder;

  const working = (choice: Choice, work: () => Promise<void>): void => {
    setBusy(choice);
    setFailure(undefined);
    setRefused(undefined);
    void work()
      .catch(setFailure)
      .finally(() => setBusy(undefined));
  };
  const create = async (): Promise<void> => {
    if (folder?.usable === true) await shell.createLibrary({ token: folder.token });
  };
  const open = async (): Promise<void> => {
    const found = await shell.chooseFolder({ purpose: 'open' });
    if (found?.usable === true) await shell.openLibrary({ token: found.token });
    else setRefused(found);
  };
  const work: Readonly<Record<Choice, () => Promise<void>>> = {
    sample: async () => void (await shell.openSample({})),
    create,
    open,
    receive: async () => {
      await create();
      await router.navigate({ to: '/bundles/receive' });
    },
  };
  return {
    start: start ?? undefined,
    lit,
    light,
    busy,
    failure,
    folder,
    refused,
    run: (choice) => working(choice, work[choice]),
    changeFolder: () =>
      working('create', async () => {
        light('create');
        const found = await shell.chooseFolder({ purpose: 'create' });
        if (found) setChosen(found);
      }),
    useSuggested: () => setChosen(undefined),
    openRecent: (path) => working('open', async () => void (await shell.openRecent({ path }))),
    openFolder: (token) => working('open', async () => void (await shell.openLibrary({ token }))),
  };
}
