import { join } from 'node:path';
import { BrowserWindow, app, shell } from 'electron';
import { LibraryError } from '../contract/errors';
import type { Events } from '../contract/events';
import type { ImportState } from '../contract/types';
import { createDialogs } from './dialogs';
import { createExtractStarter } from './extract-host';
import { announceToWindows, answerWindow } from './ipc';
import { createLibraryHost } from './library-host';
import { keepMenu } from './menu';
import { programPaths } from './paths';
import { showProgress } from './progress';
import { registerScheme, serveProtocol } from './protocol';
import { enableSandbox, guardSession, guardWindows } from './security';
import { openSettingsFile } from './settings-file';
import { createShell } from './shell-methods';
import { openWindow } from './window';

app.setName('Rumah Inovasi');
const otherFolder = app.commandLine.getSwitchValue('user-data-dir');
if (otherFolder !== '') app.setPath('userData', otherFolder);
process.on('unhandledRejection', (error) => console.error('main process:', error));

registerScheme();
enableSandbox();
guardWindows();
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.exit(0);

function run(): void {
  const paths = programPaths(app.getAppPath());
  const settings = openSettingsFile(join(app.getPath('userData'), 'settings.json'));
  let window: BrowserWindow | undefined;
  let lastImport: ImportState | undefined;
  let rebuildMenu = () => {};

  const currentWindow = () => (window?.isDestroyed() === false ? window : undefined);
  const announce = <Name extends keyof Events>(name: Name, payload: Events[Name]) => {
    if (name === 'import-progress') showProgress(currentWindow(), (lastImport = payload as ImportState));
    if (name === 'library-opened') rebuildMenu();
    announceToWindows(name, payload);
  };
  const host = createLibraryHost({ script: paths.libraryProcess, extractors: createExtractStarter(paths.extractProcess), announce });
  const dialogs = createDialogs(currentWindow, settings);
  const { api, startImport, reopenLast, openByMenu } = createShell({
    paths,
    settings,
    host,
    dialogs,
    announce,
    window: currentWindow,
    lastImport: () => lastImport,
    documents: app.getPath('documents'),
  });

  guardSession();
  serveProtocol(paths, host.folder);
  answerWindow({ isOurs: (id) => currentWindow()?.webContents.id === id, library: host.call, shell: api, drop: startImport });
  settings.onChange((current) => announce('settings-changed', current));
  rebuildMenu = keepMenu(settings, {
    command: (payload) => announce('command', payload),
    chooseImport: (kind) => void importByMenu(kind),
    openLibrary: (path) => void openByMenu(path),
    showLibrary: () => void shell.openPath(host.folder() ?? ''),
    closeLibrary: () => void api.closeLibrary({}),
    libraryIsOpen: () => host.folder() !== undefined,
  });
  void reopenLast();
  window = openWindow(paths, settings);

  async function importByMenu(kind: 'files' | 'folder'): Promise<void> {
    announce('command', { command: 'go', to: '/import' });
    await api.chooseImport({ kind }).catch((error: unknown) => {
      if (!(error instanceof LibraryError)) throw error;
    });
  }

  app.on('second-instance', () => {
    const shown = currentWindow();
    if (shown?.isMinimized() === true) shown.restore();
    shown?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void Promise.allSettled([host.shutdown(), settings.flush()]).then(() => {
      isClosed = true;
      app.quit();
    });
  });
}
