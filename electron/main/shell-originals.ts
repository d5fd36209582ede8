import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, shell } from 'electron';
import type { ShellApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import { formats, type DocumentDetail } from '../contract/types';
import type { ShellParts } from './shell-parts';

type Methods = Pick<ShellApi, 'showOriginal' | 'showInFolder'>;

/** What another program may be asked to open. HTML is shown in its folder instead: in a browser its scripts would run. */
const opened: readonly string[] = formats.filter((format) => format !== 'html');

/** Hands originals to the person's own programs, never a path that the window invented. */
export function originalMethods(parts: ShellParts, lastExport: () => string | undefined): Methods {
  return {
    showOriginal: async ({ id }) => {
      const folder = parts.host.folder();
      if (folder === undefined) throw new LibraryError('library-not-open');
      const document = await parts.host.ask('document', { id });
      const copy = await copyForReading(folder, document);
      if (!opened.includes(document.format)) {
        shell.showItemInFolder(copy);
        return;
      }
      const failure = await shell.openPath(copy);
      if (failure !== '') throw new Error(failure);
    },
    showInFolder: async ({ path }) => {
      const known = [parts.host.folder(), lastExport(), ...(parts.lastImport()?.files.map((file) => file.path) ?? [])];
      if (!known.includes(path)) throw new LibraryError('permission-denied', { path });
      shell.showItemInFolder(path);
    },
  };
}

/** The copy has the document's real name and cannot be written to, so that nobody edits what looks like the original. */
async function copyForReading(folder: string, document: DocumentDetail): Promise<string> {
  const { sha256, format } = document;
  const original = join(folder, 'originals', sha256.slice(0, 2), `${sha256}.${format}`);
  const copy = join(
    app.getPath('temp'),
    `rumah-inovasi-${process.getuid?.() ?? 0}`,
    sha256.slice(0, 16),
    safeName(document.fileName, format),
  );
  await mkdir(dirname(copy), { recursive: true, mode: 0o700 });
  await rm(copy, { force: true });
  await copyFile(original, copy).catch(() => {
    throw new LibraryError('original-missing', { id: document.id });
  });
  await chmod(copy, 0o444);
  return copy;
}

function safeName(fileName: string, format: string): string {
  const name = basename(fileName.replaceAll('\\', '/')).replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_');
  const stem = basename(name, extname(name)).slice(0, 120).replace(/^\.+/, '_');
  return `${stem === '' ? 'dokumen' : stem}.${format}`;
}
