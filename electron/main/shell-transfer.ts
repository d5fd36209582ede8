import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { ShellApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import type { ImportSource } from '../contract/types';
import type { ShellParts } from './shell-parts';
import { systemLanguage, words } from './words';

type Methods = Pick<
  ShellApi,
  'chooseImport' | 'exportBundle' | 'chooseBundle' | 'mergeBundle' | 'watchFolder' | 'saveRunCsv' | 'exportResults'
>;

/** What goes in and out of a library by the system's dialogs and by dropping files. */
export function transferMethods(
  parts: ShellParts,
): Methods & { startImport(paths: readonly string[], source: ImportSource): Promise<boolean>; lastExport(): string | undefined } {
  const { host, dialogs, settings } = parts;
  const bundles = new Map<string, string>();
  let lastExport: string | undefined;

  /** Starts and does not wait: how it goes is announced as `import-progress`. What is being imported already goes on. */
  function startImport(paths: readonly string[], source: ImportSource): Promise<boolean> {
    host.ask('importPaths', { paths: [...paths], source }).catch((error: unknown) => console.error('import:', error));
    return Promise.resolve(true);
  }

  function requireLibrary(): void {
    if (host.folder() === undefined) throw new LibraryError('library-not-open');
  }

  return {
    startImport,
    lastExport: () => lastExport,
    chooseImport: async ({ kind }) => {
      requireLibrary();
      const paths = await (kind === 'files' ? dialogs.filesToImport() : dialogs.folderToImport());
      return paths === undefined ? false : startImport(paths, kind === 'files' ? 'dialog' : 'folder');
    },
    exportBundle: async ({ selection }) => {
      requireLibrary();
      const suggested = fileName(selection.title ?? words(settings.current()).dialog.bundleName);
      const path = await dialogs.bundleToWrite(suggested);
      if (path === undefined) return undefined;
      const receipt = await host.ask('exportBundle', { path, selection });
      lastExport = receipt.path;
      const { verification } = await host.ask('previewBundle', { path: receipt.path });
      return { ...receipt, verification };
    },
    chooseBundle: async () => {
      requireLibrary();
      const path = await dialogs.bundleToRead();
      if (path === undefined) return undefined;
      const preview = await host.ask('previewBundle', { path });
      const token = randomUUID();
      bundles.set(token, path);
      return { ...preview, token };
    },
    watchFolder: async () => {
      requireLibrary();
      const path = await dialogs.folderToWatch();
      if (path === undefined) return false;
      await host.ask('watchFolder', { path });
      return true;
    },
    saveRunCsv: async ({ runId }) => {
      const csv = await host.ask('exportRunCsv', { runId });
      const path = await dialogs.csvToWrite();
      if (path === undefined) return undefined;
      await writeFile(path, `\uFEFF${csv}`); // without the mark Excel takes it for Windows-1252
      lastExport = path;
      return path;
    },
    exportResults: async ({ query, order, format }) => {
      requireLibrary();
      const path = await dialogs.resultsToWrite(format, plainName(query));
      if (path === undefined) return undefined;
      const language = settings.current().language ?? systemLanguage();
      const rows = await host.ask('exportResults', { query, ...(order !== undefined && { order }), format, path, language });
      lastExport = path;
      return { path, rows };
    },
    mergeBundle: async ({ token }) => {
      const path = bundles.get(token);
      if (path === undefined) throw new LibraryError('invalid-argument');
      return host.ask('mergeBundle', { path });
    },
  };
}

/** A title as the name of a bundle's file. */
function fileName(title: string): string {
  const plain = plainName(title);
  return `${plain === '' ? 'paket' : plain}.rumah.zip`;
}

/** Words without what a file system forbids in a name; '' where nothing is left. */
function plainName(title: string): string {
  return title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}.\- ]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}
