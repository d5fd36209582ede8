import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, launch, newPerson, quit, test, type Program } from './launch';

test.describe('the window is hardened', () => {
  test.skip(process.getuid?.() === 0, 'root has no sandbox: run as an unprivileged user');
  let program: Program;

  test.beforeAll(async () => {
    program = await launch(await newPerson());
  });
  test.afterAll(async () => {
    await quit(program);
    await rm(program.folder, { recursive: true, force: true });
  });

  test('every process of the window is sandboxed by the system', async () => {
    const { app, page } = program;
    const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ type, pid }) => ({ type, pid })));
    const tabs = metrics.filter(({ type }) => type === 'Tab');
    expect(tabs.length).toBeGreaterThan(0);
    // a process in Chromium's sandbox cannot gain rights and obeys a system call filter
    for (const { pid } of tabs) {
      const status = await app.evaluate(
        (_electron, id) => process.getBuiltinModule('node:fs').readFileSync(`/proc/${id}/status`, 'utf8'),
        pid,
      );
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
      expect(status).toMatch(/^Seccomp:\s+2$/m);
    }
    const switches = await app.evaluate(() => process.argv.concat(process.execArgv));
    expect(switches.join(' ')).not.toContain('no-sandbox');
    expect(await page.evaluate(() => typeof window)).toBe('object');
  });

  test('the window has the strict preferences', async () => {
    const { app } = program;
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    const [canOpen] = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => (webContents.openDevTools(), webContents.isDevToolsOpened())),
    );
    expect(canOpen).toBe(false);
    expect(preferences['nodeIntegrationInSubFrames']).toBeFalsy();
    expect(preferences['allowRunningInsecureContent']).toBeFalsy();
  });

  test('the window has no Node and no Electron', async () => {
    const { page } = program;
    const seen = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(seen).toEqual([]);
    expect(await page.evaluate(() => Object.keys((window as unknown as { rumah: object }).rumah).sort())).toEqual([
      'call',
      'dropFiles',
      'on',
    ]);
    expect(await page.evaluate(() => Object.isFrozen((window as unknown as { rumah: object }).rumah))).toBe(true);
  });

  test('the page comes from app:// with a policy and a fresh nonce', async () => {
    const { page } = program;
    expect(await page.evaluate(() => origin)).toBe('app://main');
    const ask = () =>
      page.evaluate(async () => {
        const response = await fetch('/index.html');
        return {
          policy: response.headers.get('content-security-policy') ?? '',
          sniff: response.headers.get('x-content-type-options'),
          html: await response.text(),
        };
      });
    const [one, two] = [await ask(), await ask()];
    expect(one.policy).toContain("default-src 'none'; script-src 'self';");
    expect(one.policy).not.toMatch(/unsafe|https?:|\*/);
    expect(one.sniff).toBe('nosniff');
    const nonce = /nonce-([^']+)'/.exec(one.policy)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThan(20);
    expect(one.html).toContain(`content="${nonce}"`);
    expect(two.policy).not.toBe(one.policy);
  });

  test('inline scripts, event attributes and styles without the nonce are refused', async () => {
    const { page } = program;
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = "script"';
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML =
        '<img src="data:image/png;base64,xx" onerror="window.intruder = \'handler\'"><style>body { outline: 7px solid red }</style>';
      document.body.append(image);
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { intruder?: string }).intruder)).toBeUndefined();
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe('7px');
  });

  test('code from text is refused', async () => {
    const { page } = program;
    // a script of the page itself: what the test evaluates is exempt from the policy
    const refused = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      setTimeout('window.intruder = "timer"' as unknown as () => void, 0);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { violations, intruder: (window as unknown as { intruder?: string }).intruder };
    });
    expect(refused.intruder).toBeUndefined();
    expect(refused.violations).toContain('script-src');
  });

  test('nothing is fetched from outside, neither by the window nor by the session', async () => {
    const { app, page } = program;
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const outcome = await page.evaluate(async (url) => {
      const image = new Image();
      const imageLoads = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
      });
      image.src = `${url}/image.png`;
      const fetched = await fetch(`${url}/fetch`).then(
        () => 'loaded',
        () => 'refused',
      );
      return [fetched, await imageLoads];
    }, address);
    expect(outcome).toEqual(['refused', 'refused']);
    const bySession = await app.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(`${url}/session`).then(
          () => 'loaded',
          () => 'refused',
        ),
      address,
    );
    expect(bySession).toBe('refused');
    expect(asked).toEqual([]);
    server.close();
  });

  test('files of the computer cannot be fetched or shown', async () => {
    const { page } = program;
    const outcome = await page.evaluate(async () => {
      const image = new Image();
      const loads = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
      });
      image.src = 'file:///usr/share/pixmaps/debian-logo.png';
      const fetched = await fetch('file:///etc/hostname').then(
        () => 'loaded',
        () => 'refused',
      );
      return [fetched, await loads];
    });
    expect(outcome).toEqual(['refused', 'refused']);
  });

  test('navigation, frames and new windows are refused', async () => {
    const { app, page } = program;
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      location.href = 'file:///etc/hostname';
    });
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(
      page
        .frames()
        .map((frame) => frame.url())
        .filter((url) => url.startsWith('https:')),
    ).toEqual([]);
    expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
    expect(await page.evaluate(() => window.open('/index.html') === null)).toBe(true);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('permissions are refused, but for putting text on the clipboard', async () => {
    const { page } = program;
    const answers = await page.evaluate(async () => {
      const state = (name: string) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          (status) => status.state,
          () => 'denied',
        );
      const position = new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        );
      });
      const media = navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return [
        await position,
        await media,
        await Notification.requestPermission(),
        await state('geolocation'),
        await state('camera'),
        await state('midi'),
      ];
    });
    expect(answers).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'denied']);
  });

  test('the protocol serves nothing beside the window, pdf.js’ data and originals by hash', async () => {
    const { app, page, folder } = program;
    await writeFile(join(folder, 'secret.json'), '{}');
    const status = (path: string) => page.evaluate((url) => fetch(url).then((response) => response.status), path);
    expect(await status('/index.html')).toBe(200);
    expect(await status('/pdfjs/standard_fonts/FoxitSerif.pfb')).toBe(200);
    for (const path of [
      '/..%2f..%2fpackage.json',
      '/%2e%2e%2f%2e%2e%2fpackage.json',
      '/../../package.json',
      '/..%5c..%5cpackage.json',
      '/pdfjs/cmaps/..%2fpackage.json',
      '/pdfjs/package.json',
      '/pdfjs/build/pdf.mjs',
      '/original/..%2f..%2farchive.sqlite',
      '/original/xyz',
      `/original/${'a'.repeat(64)}`,
      `/${encodeURIComponent(join(folder, 'secret.json'))}`,
      '/index.html%00.png',
      '/%',
    ])
      expect(await status(path), path).toBe(404);
    const other = await app.evaluate(({ session }) =>
      session.defaultSession.fetch('app://other/index.html').then(
        (response) => response.status,
        () => 0,
      ),
    );
    expect([0, 404]).toContain(other);
  });
});

test('a second start of the program ends at once and leaves the first alone', async () => {
  test.skip(process.getuid?.() === 0, 'root has no sandbox: run as an unprivileged user');
  const person = await newPerson();
  const first = await launch(person);
  await expect(launch(person)).rejects.toThrow();
  expect(await windowTitle(first.page)).toBe('Rumah Inovasi');
  await quit(first);
  await rm(person.folder, { recursive: true, force: true });
});

function windowTitle(page: Page): Promise<string> {
  return page.title();
}
