import { shell as system } from 'electron';
import { LibraryError } from '../contract/errors';
import type { LibraryHost } from './library-host';
import type { MenuActions } from './menu';
import type { createShell } from './shell-methods';
import type { ShellParts } from './shell-parts';

/** What the menu's entries do; whatever belongs to a screen becomes a `command`. */
export function menuActions(shell: ReturnType<typeof createShell>, host: LibraryHost, announce: ShellParts['announce']): MenuActions {
  const command: MenuActions['command'] = (payload) => announce('command', payload);
  return {
    command,
    chooseImport: (kind) => {
      command({ command: 'go', to: '/import' });
      // the import screen shows the import that is running already
      shell.api.chooseImport({ kind }).catch((error: unknown) => {
        if (!(error instanceof LibraryError && error.code === 'import-running')) console.error('menu:', error);
      });
    },
    openLibrary: (path) => void shell.openByMenu(path),
    showLibrary: () => void system.openPath(host.folder() ?? ''),
    closeLibrary: () => void shell.api.closeLibrary({}),
    libraryIsOpen: () => host.folder() !== undefined,
  };
}
