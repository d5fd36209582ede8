import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FolderCheck, ShellApi, StartState } from '../contract/api';
import { LibraryError } from '../contract/errors';
import type { OpenRequest } from '../contract/library-messages';
import type { LibraryStatus } from '../contract/types';
import { checkFolder } from './folders';
import type { ShellParts } from './shell-parts';
import { systemLanguage, words } from './words';

type Methods = Pick<ShellApi, 'start' | 'openSample' | 'chooseFolder' | 'createLibrary' | 'openLibrary' | 'openRecent' | 'closeLibrary'>;

/** Which library is open: create, open, close, the recent ones. Folders the person chose are kept here under tokens. */
export function libraryMethods(parts: ShellParts): Methods & { reopenLast(): Promise<void>; openByMenu(path?: string): Promise<void> } {
  const { settings, host, announce, dialogs } = parts;
  const chosen = new Map<string, string>();
  const programFolder = join(parts.documents, 'Rumah Inovasi');
  const sampleFolder = join(programFolder, 'Contoh');
  let opening: Promise<unknown> = Promise.resolve();

  function open(request: Omit<OpenRequest, 'resources' | 'languageData'>): Promise<LibraryStatus> {
    const work = openNow(request);
    opening = work.catch(() => undefined);
    return work;
  }

  async function openNow(request: Omit<OpenRequest, 'resources' | 'languageData'>): Promise<LibraryStatus> {
    const status = await host.open({ ...request, resources: parts.paths.resources, languageData: parts.paths.languageData });
    const others = settings.current().recentLibraries.filter((path) => path !== request.folder);
    settings.change({ recentLibraries: [request.folder, ...others].slice(0, 10) });
    announce('library-opened', { status });
    return status;
  }

  async function check(path: string, purpose: 'create' | 'open'): Promise<FolderCheck> {
    const schema = (await readdir(parts.paths.migrations)).filter((name) => name.endsWith('.sql')).length;
    const token = randomUUID();
    chosen.set(token, path);
    return { token, ...(await checkFolder(path, purpose, schema)) };
  }

  function pathOf(token: string): string {
    const path = chosen.get(token);
    if (path === undefined) throw new LibraryError('invalid-argument');
    return path;
  }

  async function start(): Promise<StartState> {
    await opening;
    const library = host.folder() === undefined ? undefined : await host.ask('status', {});
    const recent = settings
      .current()
      .recentLibraries.map((path) => ({ path, name: basename(path), exists: existsSync(join(path, 'archive.sqlite')) }));
    return {
      ...(library && { library }),
      recentLibraries: recent,
      sampleFolder,
      suggestedFolder: await check(await freeFolder(programFolder), 'create'),
      systemLanguage: systemLanguage(),
    };
  }

  async function openSample(): Promise<LibraryStatus> {
    const samples = parts.paths.samples;
    if (existsSync(join(sampleFolder, 'archive.sqlite'))) return open({ folder: sampleFolder, samples });
    return open({ folder: sampleFolder, samples, create: { name: words(settings.current()).sampleLibrary, sample: true } });
  }

  async function openByMenu(path?: string): Promise<void> {
    const folder = path ?? (await dialogs.libraryFolder('open', programFolder));
    if (folder !== undefined) await open({ folder }).catch(() => dialogs.notOpened(folder));
  }

  return {
    start,
    openSample,
    chooseFolder: async ({ purpose }) => {
      const path = await dialogs.libraryFolder(purpose, programFolder);
      return path === undefined ? undefined : check(path, purpose);
    },
    createLibrary: ({ token, name }) =>
      open({ folder: pathOf(token), create: { ...(name !== undefined && name.trim() !== '' && { name: name.trim() }) } }),
    openLibrary: ({ token }) => open({ folder: pathOf(token) }),
    openRecent: async ({ path }) => {
      if (!settings.current().recentLibraries.includes(path)) throw new LibraryError('permission-denied', { path });
      return open({ folder: path });
    },
    closeLibrary: async () => {
      await host.close();
      // whoever opens another meanwhile is shown that one
      if (host.folder() === undefined) announce('library-opened', {});
    },
    reopenLast: async () => {
      const [last] = settings.current().recentLibraries;
      if (last !== undefined && existsSync(join(last, 'archive.sqlite')))
        await open({ folder: last }).catch((error: unknown) => console.error(error));
    },
    openByMenu,
  };
}

/** A folder for a new library that does not exist yet, beside the sample library and not around it. */
async function freeFolder(parent: string): Promise<string> {
  for (let n = 1; n < 100; n++) {
    const folder = join(parent, n === 1 ? 'Pustaka' : `Pustaka ${n}`);
    const entries = await readdir(folder).catch(() => []);
    if (entries.length === 0) return folder;
  }
  return join(parent, `Pustaka ${Date.now()}`);
}
