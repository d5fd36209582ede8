import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { _electron } from 'playwright';
import type { Channel, FolderCheck, Reply } from '../../electron/contract/api';
import type { LibraryStatus } from '../../electron/contract/types';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One run of the real program in folders of its own. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Temporary folder for whatever a test needs; removed afterwards. */
  readonly folder: string;
  readonly userData: string;
  /** The person's documents folder. */
  readonly documents: string;
}

/** Folders of a person who never used the program, with settings as given. */
export async function newPerson(settings: object = { language: 'id' }): Promise<{ folder: string; userData: string; documents: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'rumah-e2e-'));
  const userData = join(folder, 'user-data');
  const documents = join(folder, 'home', 'Documents');
  await mkdir(userData, { recursive: true });
  await mkdir(documents, { recursive: true });
  await mkdir(join(folder, 'home', '.config'));
  await writeFile(join(folder, 'home', '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
  return { folder, userData, documents };
}

/** Starts the built program as this person; end it with `quit`. */
export async function launch(
  person: { folder: string; userData: string; documents: string },
  options: readonly string[] = [],
): Promise<Program> {
  const home = join(person.folder, 'home');
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${person.userData}`, '--ozone-platform=x11', ...options],
    cwd: root,
    chromiumSandbox: true,
    env: {
      ...(process.env as Record<string, string>),
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      XDG_DATA_HOME: join(home, '.local', 'share'),
      LANGUAGE: 'id',
      LC_ALL: 'C.UTF-8',
    },
  });
  app.process().stderr?.on('data', (text: Buffer) => {
    if (process.env['SHOW_PROGRAM_OUTPUT']) process.stderr.write(text);
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { folder: person.folder, userData: person.userData, documents: person.documents, app, page };
}

const ended = new WeakSet<ElectronApplication>();

/** Ends the program as a person would, and waits until its process is gone. */
export async function quit({ app }: Program): Promise<void> {
  if (ended.has(app)) return;
  ended.add(app);
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await app.close();
  await gone;
}

/** `program` is a fresh start of the program for each test. */
export const test = base.extend<{ settings: object; program: Program }>({
  settings: [{ language: 'id' }, { option: true }],
  program: async ({ settings }, use) => {
    const person = await newPerson(settings);
    const program = await launch(person);
    await use(program);
    await quit(program);
    await rm(person.folder, { recursive: true, force: true });
  },
});
export { expect };

/** Makes the system's dialogs answer with these paths, in turn; an empty list means that the person cancels. Nothing of ours is replaced. */
export async function answerOpenDialogs(app: ElectronApplication, ...answers: readonly (readonly string[])[]): Promise<void> {
  await app.evaluate(({ dialog }, queue) => {
    dialog.showOpenDialog = () => {
      const filePaths = [...(queue.shift() ?? [])];
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    };
  }, answers as string[][]);
}

/** Makes the system's save dialog answer with this path; undefined means that the person cancels. */
export async function answerSaveDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path ?? null);
}

/** Clicks an entry of the native menu, which a synthetic key press cannot reach. */
export async function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, entry) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(entry);
    if (!item) throw new Error(`no menu entry ${entry}`);
    (item.click as (event: unknown, window: unknown) => void)({}, BrowserWindow.getAllWindows()[0]);
  }, id);
}

interface Bridge {
  call(channel: string, args: unknown): Promise<Reply>;
}

/** Asks through the preload, as the window does. */
export async function call<T = unknown>(page: Page, channel: Channel, args: unknown = {}): Promise<T> {
  const reply = await callRaw(page, channel, args);
  if (!reply.ok) throw new Error(`${channel}: ${reply.code} ${JSON.stringify(reply.details)}`);
  return reply.value as T;
}

/** The same with the whole reply. */
export function callRaw(page: Page, channel: string, args: unknown = {}): Promise<Reply> {
  return page.evaluate(([name, value]) => (window as unknown as { rumah: Bridge }).rumah.call(name, value), [channel, args] as const);
}

/** Writes a picture of the window below the folder that SCREENS names, such as `docs/screens`; without it nothing is written. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENS'];
  if (folder === undefined || folder === '') return;
  const path = join(root, folder, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: 'disabled' });
}

/** Drops real files on the window, the way a file manager does. */
export async function dropFiles(page: Page, files: readonly string[], at = { x: 600, y: 400 }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

/** Makes an empty library in a folder the person chose, and opens it; answers the folder. */
export async function newLibrary({ app, page, folder }: Program, name = 'Pustaka uji'): Promise<string> {
  const path = join(folder, 'pustaka');
  await mkdir(path, { recursive: true });
  await answerOpenDialogs(app, [path]);
  const check = await call<FolderCheck>(page, 'shell.chooseFolder', { purpose: 'create' });
  expect(check).toMatchObject({ path, problems: [], usable: true });
  expect(await call<LibraryStatus>(page, 'shell.createLibrary', { token: check.token, name })).toMatchObject({
    path,
    name,
    documents: 0,
    sample: false,
  });
  await expect(page.getByRole('contentinfo')).toContainText(name);
  return path;
}
