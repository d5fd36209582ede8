import { join } from 'node:path';
import { app } from 'electron';
import type { Events } from '../contract/events';
import type { ImportState } from '../contract/types';
import { createDialogs } from './dialogs';
import { createExtractStarter } from './extract-host';
import { announceToWindows, answerWindow } from './ipc';
import { createLibraryHost } from './library-host';
import { endGracefully, keepOneProgram } from './life';
import { keepMenu } from './menu';
import { menuActions } from './menu-actions';
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
if (app.requestSingleInstanceLock()) void app.whenReady().then(assemble);
else app.exit(0);

function assemble(): void {
  const paths = programPaths(app.getAppPath());
  const settings = openSettingsFile(join(app.getPath('userData'), 'settings.json'));
  let lastImport: ImportState | undefined;

  const extractors = createExtractStarter({ extract: paths.extractProcess, ocr: paths.ocrProcess });
  const host = createLibraryHost({ script: paths.libraryProcess, extractors, announce });
  guardSession();
  serveProtocol(paths, host.folder);

  const window = openWindow(paths, settings);
  const currentWindow = () => (window.isDestroyed() ? undefined : window);
  const dialogs = createDialogs(currentWindow, settings);
  const documents = app.getPath('documents');
  const shell = createShell({ paths, settings, host, dialogs, announce, lastImport: () => lastImport, documents });
  answerWindow({
    isOurs: (id) => currentWindow()?.webContents.id === id,
    library: host.call,
    shell: shell.api,
    drop: (paths) => shell.startImport(paths, 'drop'),
  });
  const rebuildMenu = keepMenu(settings, menuActions(shell, host, announce));

  settings.onChange((current) => announce('settings-changed', current));
  keepOneProgram(currentWindow);
  endGracefully(() => Promise.allSettled([host.shutdown(), settings.flush()]));
  void shell.reopenLast();

  function announce<Name extends keyof Events>(name: Name, payload: Events[Name]): void {
    if (name === 'import-progress') {
      lastImport = payload as ImportState;
      showProgress(currentWindow(), lastImport);
    }
    if (name === 'library-opened') rebuildMenu();
    announceToWindows(name, payload);
  }
}
