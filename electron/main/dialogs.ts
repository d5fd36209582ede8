import { dirname, join } from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { formats, type ResultFormat } from '../contract/types';
import type { SettingsFile } from './settings-file';
import { words, type Words } from './words';

/** The system's file dialogs. Each remembers the last folder of its purpose; undefined means that the person cancelled. */
export interface Dialogs {
  filesToImport(): Promise<string[] | undefined>;
  folderToImport(): Promise<string[] | undefined>;
  libraryFolder(purpose: 'create' | 'open', suggested: string): Promise<string | undefined>;
  bundleToRead(): Promise<string | undefined>;
  bundleToWrite(suggested: string): Promise<string | undefined>;
  csvToWrite(): Promise<string | undefined>;
  /** Where a list of results goes; `query` are the words that its name suggests. */
  resultsToWrite(format: ResultFormat, query: string): Promise<string | undefined>;
  folderToWatch(): Promise<string | undefined>;
  /** Says that a library asked for by the menu could not be opened. */
  notOpened(path: string): Promise<void>;
}

type Purpose = 'import' | 'bundle' | 'library' | 'export';

/** `window` may be gone; then the dialog stands alone. */
export function createDialogs(window: () => BrowserWindow | undefined, settings: SettingsFile): Dialogs {
  const text = () => words(settings.current()).dialog;

  function remember(purpose: Purpose, path: string): void {
    settings.change({ folders: { ...settings.current().folders, [purpose]: dirname(path) } });
  }

  async function ask(purpose: Purpose, options: OpenDialogOptions, fallback?: string): Promise<string[] | undefined> {
    const start = settings.current().folders[purpose] ?? fallback;
    const complete = { ...options, ...(start !== undefined && { defaultPath: start }) };
    const parent = window();
    const { canceled, filePaths } = await (parent ? dialog.showOpenDialog(parent, complete) : dialog.showOpenDialog(complete));
    const [chosen] = filePaths;
    if (canceled || chosen === undefined) return undefined;
    remember(purpose, chosen);
    return filePaths;
  }

  async function write(purpose: Purpose, options: SaveDialogOptions & { defaultPath: string }): Promise<string | undefined> {
    const folder = settings.current().folders[purpose];
    const complete = {
      buttonLabel: text().save,
      ...options,
      ...(folder !== undefined && { defaultPath: join(folder, options.defaultPath) }),
    };
    const parent = window();
    const { canceled, filePath } = await (parent ? dialog.showSaveDialog(parent, complete) : dialog.showSaveDialog(complete));
    if (canceled || filePath === '') return undefined;
    remember(purpose, filePath);
    return filePath;
  }

  return {
    filesToImport: () => ask('import', filesOptions(text())),
    folderToImport: () =>
      ask('import', { title: text().importFolder, buttonLabel: text().import, properties: ['openDirectory', 'multiSelections'] }),
    libraryFolder: async (purpose, suggested) => {
      const title = purpose === 'create' ? text().createLibrary : text().openLibrary;
      const chosen = await ask(
        'library',
        { title, buttonLabel: text().choose, properties: ['openDirectory', 'createDirectory'] },
        suggested,
      );
      return chosen?.[0];
    },
    bundleToRead: async () => {
      const filters = [{ name: text().bundle, extensions: ['zip'] }];
      return (await ask('bundle', { title: text().chooseBundle, buttonLabel: text().choose, filters, properties: ['openFile'] }))?.[0];
    },
    bundleToWrite: async (suggested) => {
      const filters = [{ name: text().bundle, extensions: ['rumah.zip'] }];
      const path = await write('bundle', { title: text().saveBundle, defaultPath: suggested, filters });
      return path === undefined || path.toLowerCase().endsWith('.zip') ? path : `${path}.rumah.zip`;
    },
    csvToWrite: async () => {
      const filters = [{ name: text().csv, extensions: ['csv'] }];
      return write('import', { title: text().saveCsv, defaultPath: `${text().csvName}.csv`, filters });
    },
    resultsToWrite: async (format, query) => {
      const { resultsName, saveResults, [format]: name } = text();
      const suggested = [resultsName, query.slice(0, 60).trim()].filter((part) => part !== '').join(' ');
      const path = await write('export', {
        title: saveResults,
        defaultPath: `${suggested}.${format}`,
        filters: [{ name, extensions: [format] }],
      });
      return path === undefined || path.toLowerCase().endsWith(`.${format}`) ? path : `${path}.${format}`;
    },
    folderToWatch: async () =>
      (await ask('import', { title: text().watchFolder, buttonLabel: text().choose, properties: ['openDirectory'] }))?.[0],
    notOpened: async (path) => {
      const options = { type: 'warning' as const, message: text().notOpened, detail: text().notOpenedDetail.replace('{{path}}', path) };
      const parent = window();
      await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
    },
  };
}

/** Endings offered first; files are told apart by their content all the same. */
const documentEndings = [...formats, 'docm', 'htm', 'jpeg', 'tif', 'zip'];

function filesOptions(text: Words['dialog']): OpenDialogOptions {
  return {
    title: text.importFiles,
    buttonLabel: text.import,
    filters: [
      { name: text.documents, extensions: [...documentEndings] },
      { name: text.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  };
}
