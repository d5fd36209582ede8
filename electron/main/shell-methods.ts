import { app, nativeTheme } from 'electron';
import type { ShellApi } from '../contract/api';
import { loadResources } from '../core/resources';
import { libraryMethods } from './shell-libraries';
import { originalMethods } from './shell-originals';
import type { ShellParts } from './shell-parts';
import { transferMethods } from './shell-transfer';

/** All that the window may ask of the program around the library, and what the menu and the start need beside it. */
export function createShell(parts: ShellParts) {
  const { reopenLast, openByMenu, ...libraries } = libraryMethods(parts);
  const { startImport, lastExport, ...transfer } = transferMethods(parts);
  const { settings } = parts;
  const api: ShellApi = {
    ...libraries,
    ...transfer,
    ...originalMethods(parts, lastExport),
    settings: () => Promise.resolve(settings.current()),
    changeSettings: (changes) => Promise.resolve(settings.change(changes)),
    regions: async () => [...(await loadResources(parts.paths.resources)).regions],
    about: async () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
      sqlite: await parts.host.sqliteVersion(),
    }),
  };
  settings.onChange(({ theme }) => {
    nativeTheme.themeSource = theme;
  });
  return { api, startImport, reopenLast, openByMenu };
}
