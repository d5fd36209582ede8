import { rm } from 'node:fs/promises';
import { channels } from '../../electron/contract/channels';
import { call, callRaw, expect, launch, newPerson, quit, test, type Program } from './launch';

const denied = { ok: false, code: 'permission-denied', details: {} };

test.describe('calls of the window are checked', () => {
  let program: Program;

  test.beforeAll(async () => {
    program = await launch(await newPerson());
  });
  test.afterAll(async () => {
    await quit(program);
    await rm(program.folder, { recursive: true, force: true });
  });

  test('only channels on the list are passed on', async () => {
    const { page } = program;
    const refused = (channel: string) =>
      page.evaluate(
        (name) =>
          (window as unknown as { rumah: { call(name: string, args: object): Promise<unknown> } }).rumah
            .call(name, {})
            .catch((error: Error) => error.message),
        channel,
      );
    for (const channel of [
      'library.importPaths',
      'library.exportBundle',
      'library.rebuild',
      'shell.constructor',
      'library.__proto__',
      'fs.readFile',
      '',
    ])
      expect(await refused(channel), channel).toBe('unknown channel');
    const unknownEvent = await page.evaluate(() => {
      try {
        (window as unknown as { rumah: { on(name: string, listener: () => void): void } }).rumah.on('ipc', () => undefined);
        return 'accepted';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(unknownEvent).toBe('unknown event');
    expect(channels).not.toContain('library.importPaths');
  });

  test('arguments that do not fit are refused', async () => {
    const { page } = program;
    const invalid = { ok: false, code: 'invalid-argument', details: {} };
    for (const [channel, args] of [
      ['library.document', { id: '../../etc/passwd' }],
      ['library.search', { query: 7 }],
      ['library.search', { query: 'a', limit: 1e9 }],
      ['library.status', { extra: true }],
      ['library.status', null],
      ['library.status', 'status'],
      ['shell.changeSettings', { recentLibraries: ['/etc'] }],
      ['shell.changeSettings', { theme: 'neon' }],
      ['shell.openLibrary', { token: '/etc' }],
      ['shell.createLibrary', { token: '00000000-0000-4000-8000-000000000000' }],
    ] as const)
      expect(await callRaw(page, channel, args), `${channel} ${JSON.stringify(args)}`).toEqual(invalid);
  });

  test('a path is opened or shown only where the program knows it', async () => {
    const { page } = program;
    expect(await callRaw(page, 'shell.openRecent', { path: '/etc' })).toMatchObject({ ok: false, code: 'permission-denied' });
    expect(await callRaw(page, 'shell.showInFolder', { path: '/etc/passwd' })).toMatchObject({ ok: false, code: 'permission-denied' });
  });

  test('files made by a script have no path and cannot be imported', async () => {
    const { page } = program;
    const reply = await page.evaluate(() =>
      (window as unknown as { rumah: { dropFiles(files: File[]): Promise<unknown> } }).rumah.dropFiles([new File(['x'], 'x.txt')]),
    );
    expect(reply).toEqual({ ok: false, code: 'invalid-argument', details: {} });
  });

  test('a window that is not ours is refused although it has the same preload and page', async () => {
    const { app, page } = program;
    expect(await call(page, 'shell.settings')).toMatchObject({ language: 'id' });
    const opened = app.waitForEvent('window');
    await app.evaluate(({ BrowserWindow, app: electron }) => {
      const preload = process.getBuiltinModule('node:path').join(electron.getAppPath(), 'out/preload/index.cjs');
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      return stranger.loadURL('app://main/index.html');
    });
    const stranger = await opened;
    await stranger.waitForLoadState('domcontentloaded');
    expect(await callRaw(stranger, 'shell.settings')).toEqual(denied);
    expect(await callRaw(stranger, 'library.documents')).toEqual(denied);
  });

  test('a frame inside our window is refused', async () => {
    const { app, page } = program;
    // the policy forbids frames; this one gets the preload's channel by hand, as an intruder would wish
    const reply = await app.evaluate(async ({ ipcMain, BrowserWindow }) => {
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => unknown> })
        ._invokeHandlers;
      const handler = handlers.get('call');
      const ask = (senderFrame: unknown, id: number) => handler?.({ senderFrame, sender: { id } }, 'shell.settings', {});
      const id = Math.min(...BrowserWindow.getAllWindows().map(({ webContents }) => webContents.id));
      const ours = { parent: null, origin: 'app://main' };
      return {
        ours: await ask(ours, id),
        inner: await ask({ ...ours, parent: ours }, id),
        foreign: await ask({ ...ours, origin: 'https://example.org' }, id),
        gone: await ask(null, id),
        stranger: await ask(ours, id + 1000),
      };
    });
    expect(reply.ours).toMatchObject({ ok: true });
    for (const other of [reply.inner, reply.foreign, reply.gone, reply.stranger]) expect(other).toEqual(denied);
    expect(page.frames()).toHaveLength(1);
  });
});
