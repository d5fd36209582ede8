import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderCheck, StartState } from '../../electron/contract/api';
import type { Settings } from '../../electron/contract/settings';
import type { DocumentSummary, ImportState, LibraryStatus, Region, SearchPage } from '../../electron/contract/types';
import { answerOpenDialogs, call, callRaw, clickMenu, dropFiles, expect, launch, newLibrary, quit, test, type Program } from './launch';

/** Collects what the program announces, from now on. */
async function listen(program: Program, name: string): Promise<() => Promise<unknown[]>> {
  await program.page.evaluate((event) => {
    const heard: unknown[] = [];
    Object.assign(window, { [`heard-${event}`]: heard });
    (window as unknown as { rumah: { on(event: string, listener: (payload: unknown) => void): void } }).rumah.on(event, (payload) =>
      heard.push(payload),
    );
  }, name);
  return () => program.page.evaluate((event) => (window as unknown as Record<string, unknown[]>)[`heard-${event}`] ?? [], name);
}

function menuLabels({ app }: Program): Promise<string[]> {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
}

test('a first start offers a folder, the regions and what the program is made of', async ({ program }) => {
  const { page, documents } = program;
  const start = await call<StartState>(page, 'shell.start');
  expect(start.library).toBeUndefined();
  expect(start.recentLibraries).toEqual([]);
  expect(start.sampleFolder).toBe(join(documents, 'Rumah Inovasi', 'Contoh'));
  expect(start.suggestedFolder).toMatchObject({ path: join(documents, 'Rumah Inovasi', 'Pustaka'), usable: true, problems: [] });
  expect(start.suggestedFolder.freeBytes).toBeGreaterThan(0);
  expect((await call<Region[]>(page, 'shell.regions')).filter(({ kind }) => kind !== 'provinsi')).toHaveLength(38);
  const about = await call<Record<string, string>>(page, 'shell.about');
  expect(about['sqlite']).toMatch(/^3\.\d+/);
  expect(about['electron']).toMatch(/^\d+\./);
  expect(await callRaw(page, 'library.status')).toMatchObject({ ok: false, code: 'library-not-open' });
});

test('dropped files are imported by processes of their own and found again after a restart', async ({ program }) => {
  const path = await newLibrary(program);
  const { page, folder } = program;
  const file = join(folder, 'laporan.md');
  const empty = join(folder, 'kosong.txt');
  await writeFile(file, '# Laporan Posyandu Ceria\n\nAntrean posyandu menjadi singkat setelah pendaftaran lewat pesan.\n');
  await writeFile(empty, '');
  await page.evaluate(() => {
    window.addEventListener('dragover', (event) => event.preventDefault());
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      const bridge = (window as unknown as { rumah: { dropFiles(files: File[]): Promise<unknown> } }).rumah;
      if (Object.hasOwn(window, 'dropped')) return;
      Object.assign(window, { dropped: bridge.dropFiles([...(event.dataTransfer?.files ?? [])]) });
    });
  });
  await dropFiles(page, [file, empty]);
  await expect
    .poll(
      async () =>
        (await call<ImportState | undefined>(page, 'library.importState'))?.files.map((each) => ('code' in each ? each.code : each.status)),
      { timeout: 30_000 },
    )
    .toEqual(expect.arrayContaining(['imported', 'empty']));
  await expect.poll(async () => (await call<SearchPage>(page, 'library.search', { query: 'posyandu' })).totalDocuments).toBe(1);
  await quit(program);

  const again = await launch(program);
  const start = await call<StartState>(again.page, 'shell.start');
  expect(start.library).toMatchObject({ path, name: 'Pustaka uji', documents: 1 });
  expect((await call<SearchPage>(again.page, 'library.search', { query: 'posyandu' })).total).toBe(1);
  await quit(again);
});

test('a library process that dies comes back with the same library', async ({ program }) => {
  const path = await newLibrary(program);
  const { app, page } = program;
  await call(page, 'library.createInnovation', { name: 'Lapak Desa' });
  const heard = await listen(program, 'library-opened');
  const kill = () =>
    app.evaluate(({ app: electron }) => {
      const metric = electron
        .getAppMetrics()
        .find(({ name, serviceName }) => [name, serviceName].some((each) => each?.includes('Rumah Inovasi library') === true));
      if (!metric) throw new Error('no library process');
      process.kill(metric.pid, 'SIGKILL');
    });
  await kill();
  await expect
    .poll(heard)
    .toEqual([expect.objectContaining({ restarted: true, status: expect.objectContaining({ path, innovations: 1 }) })]);
  expect(await call(page, 'library.innovations')).toHaveLength(1);
});

test('a call that was under way when the library process died ends with "internal"', async ({ program }) => {
  await newLibrary(program);
  const { app, page } = program;
  await app.evaluate(({ app: electron }) => {
    const metric = electron
      .getAppMetrics()
      .find(({ name, serviceName }) => [name, serviceName].some((each) => each?.includes('Rumah Inovasi library') === true));
    if (metric) process.kill(metric.pid, 'SIGSTOP');
  });
  const waiting = callRaw(page, 'library.documents');
  await page.waitForTimeout(300);
  await app.evaluate(({ app: electron }) => {
    const metric = electron
      .getAppMetrics()
      .find(({ name, serviceName }) => [name, serviceName].some((each) => each?.includes('Rumah Inovasi library') === true));
    if (metric) process.kill(metric.pid, 'SIGKILL');
  });
  expect(await waiting).toEqual({ ok: false, code: 'internal', details: {} });
  await expect.poll(() => callRaw(page, 'library.documents')).toEqual({ ok: true, value: [] });
});

test('the sample library is made with one call and opened by the next', async ({ program }) => {
  const { page } = program;
  const made = await call<LibraryStatus>(page, 'shell.openSample');
  expect(made).toMatchObject({ sample: true });
  expect(made.innovations).toBeGreaterThanOrEqual(12);
  const documents = await call<DocumentSummary[]>(page, 'library.documents');
  expect(documents.length).toBe(made.documents);
  const pdf = documents.find(({ format }) => format === 'pdf');
  const served = await page.evaluate(async (sha256) => {
    const response = await fetch(`/original/${sha256 ?? ''}`);
    return { status: response.status, type: response.headers.get('content-type'), start: (await response.text()).slice(0, 5) };
  }, pdf?.sha256);
  expect(served).toEqual({ status: 200, type: 'application/pdf', start: '%PDF-' });
  await call(page, 'shell.closeLibrary');
  expect(await call<LibraryStatus>(page, 'shell.openSample')).toEqual(made);
});

test('an original is opened as a read-only copy under its own name', async ({ program }) => {
  await newLibrary(program);
  const { app, page, folder } = program;
  const file = join(folder, 'Surat Edaran.txt');
  await writeFile(file, 'Surat edaran tentang layanan keliling.');
  await answerOpenDialogs(app, [file]);
  expect(await call<boolean>(page, 'shell.chooseImport', { kind: 'files' })).toBe(true);
  await expect.poll(async () => (await call<DocumentSummary[]>(page, 'library.documents')).length).toBe(1);
  const [document] = await call<DocumentSummary[]>(page, 'library.documents');
  await app.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      const { mode } = process.getBuiltinModule('node:fs').statSync(path);
      Object.assign(globalThis, { openedPath: `${path} ${(mode & 0o777).toString(8)}` });
      return Promise.resolve('');
    };
  });
  await call(page, 'shell.showOriginal', { id: document?.id });
  expect(await app.evaluate(() => (globalThis as unknown as { openedPath: string }).openedPath)).toMatch(/\/Surat Edaran\.txt 444$/);
});

test('settings are kept through a restart, and a torn file gives way to the copy before it', async ({ program }) => {
  const { page, userData } = program;
  await call(page, 'shell.changeSettings', { organization: 'Bappeda Kota Rekaan', density: 'compact' });
  expect(await call<Settings>(page, 'shell.changeSettings', { theme: 'dark' })).toMatchObject({
    organization: 'Bappeda Kota Rekaan',
    density: 'compact',
    theme: 'dark',
  });
  await quit(program);
  const path = join(userData, 'settings.json');
  const text = await readFile(path, 'utf8');
  expect(existsSync(`${path}.bak`)).toBe(true);
  await writeFile(path, text.slice(0, text.length / 2));

  const again = await launch(program);
  expect(await call<Settings>(again.page, 'shell.settings')).toMatchObject({ language: 'id', organization: 'Bappeda Kota Rekaan' });
  await quit(again);
});

test('the window comes back with the size and the zoom it had', async ({ program }) => {
  const { app, page } = program;
  const first = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize());
  expect(first).toEqual([1000, 640]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 20, y: 30, width: 1100, height: 700 }));
  await clickMenu(app, 'zoom-in');
  await clickMenu(app, 'zoom-in');
  expect((await call<Settings>(page, 'shell.settings')).zoom).toBe(1.2);
  await quit(program);

  const again = await launch(program);
  const place = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(place).toMatchObject({ width: 1100, height: 700 });
  await expect
    .poll(() => again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor()))
    .toBeCloseTo(1.2);
  await quit(again);
});

test('the menu speaks the chosen language and sends its commands to the window', async ({ program }) => {
  const { app, page } = program;
  expect(await menuLabels(program)).toEqual(['&Berkas', '&Edit', '&Tampilan', '&Pustaka', 'Ba&ntuan']);
  await call(page, 'shell.changeSettings', { language: 'en' });
  expect(await menuLabels(program)).toEqual(['&File', '&Edit', '&View', '&Library', '&Help']);
  const accelerators = await app.evaluate(({ Menu }) =>
    ['import-files', 'focus-search', 'go-home', 'go-settings', 'show-keys'].map(
      (id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.accelerator,
    ),
  );
  expect(accelerators).toEqual(['CmdOrCtrl+O', 'CmdOrCtrl+K', 'CmdOrCtrl+1', 'CmdOrCtrl+8', 'CmdOrCtrl+/']);
  const heard = await listen(program, 'command');
  await clickMenu(app, 'show-keys');
  await expect.poll(heard).toEqual([{ command: 'show-keys' }]);
});

test('what belongs to a library is enabled in the menu only while one is open', async ({ program }) => {
  const enabled = () => program.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import-files')?.enabled);
  expect(await enabled()).toBe(false);
  await newLibrary(program);
  expect(await enabled()).toBe(true);
  await call(program.page, 'shell.closeLibrary');
  expect(await enabled()).toBe(false);
});

test('a folder that cannot be used is named with its reasons', async ({ program }) => {
  const { app, page, folder } = program;
  const path = await newLibrary(program);
  const full = join(folder, 'penuh');
  const synchronised = join(folder, 'OneDrive - Kantor', 'pustaka');
  await mkdir(full, { recursive: true });
  await mkdir(synchronised, { recursive: true });
  await writeFile(join(full, 'catatan.txt'), 'x');
  await answerOpenDialogs(app, [path], [full], [full], [synchronised], []);
  const choose = (purpose: string) => call<FolderCheck | undefined>(page, 'shell.chooseFolder', { purpose });
  expect(await choose('create')).toMatchObject({ problems: ['is-library'], usable: false });
  expect(await choose('create')).toMatchObject({ problems: ['not-empty'], usable: false });
  expect(await choose('open')).toMatchObject({ problems: ['not-a-library'], usable: false });
  expect(await choose('create')).toMatchObject({ problems: ['synchronised'], usable: true });
  expect(await choose('open')).toBeUndefined();
  await rm(full, { recursive: true });
});
