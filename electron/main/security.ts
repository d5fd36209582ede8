import { app, session, type WebContents } from 'electron';
import { origin } from './protocol';

/** True while the program is being worked on with `npm run dev`. */
export const inDevelopment = process.env['NODE_ENV_ELECTRON_VITE'] === 'development';

/** Puts every window into Chromium's sandbox. As root its child processes crash in a loop, so there it is left out, and said. */
export function enableSandbox(): void {
  if (process.getuid?.() === 0)
    console.error('Rumah Inovasi: running as root, so the sandbox of the whole program stays off. Use an ordinary account.');
  else app.enableSandbox();
}

/** Refuses whatever a window could do beyond our own pages. Call once, before the first window. */
export function guardWindows(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Denies permissions and every request that leaves the program. Call once the program is ready. */
export function guardSession(): void {
  const { defaultSession } = session;
  const allowed = 'clipboard-sanitized-write';
  defaultSession.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(permission === allowed && details.requestingUrl.startsWith(`${origin}/`)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, requester) => permission === allowed && requester.startsWith(origin));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOurs(url) }));
}

function isOurs(url: string): boolean {
  const ours = [`${origin}/`, `blob:${origin}/`, 'data:', ...(inDevelopment ? ['devtools:'] : [])];
  return ours.some((start) => url.startsWith(start));
}
