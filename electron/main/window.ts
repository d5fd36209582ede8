import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../contract/settings';
import type { ProgramPaths } from './paths';
import { origin } from './protocol';
import { inDevelopment } from './security';
import type { SettingsFile } from './settings-file';

type Place = NonNullable<Settings['window']>;

const smallest = { width: 1000, height: 640 };
const first = { width: 1366, height: 768 };

/** Opens the window where it was left; it comes back by itself when its process dies. */
export function openWindow(paths: ProgramPaths, settings: SettingsFile): BrowserWindow {
  const place = settings.current().window;
  nativeTheme.themeSource = settings.current().theme;
  const window = new BrowserWindow({
    ...bounds(place),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Rumah Inovasi',
    icon: paths.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#101718' : '#F3F6F6',
    webPreferences: {
      preload: paths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: inDevelopment,
    },
  });
  if (place?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  rememberPlace(window, settings);
  keepZoom(window, settings);
  comeBack(window);
  void window.loadURL(`${origin}/index.html`);
  return window;
}

/** A place on a screen that is no longer there is given up. */
function bounds(place: Place | undefined): Partial<Electron.Rectangle> & { width: number; height: number } {
  if (!place) return first;
  const { width, height, x, y } = place;
  if (x === undefined || y === undefined) return { width, height };
  const isVisible = screen.getAllDisplays().some(({ workArea: area }) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
    return across > 100 && down > 100;
  });
  return isVisible ? { x, y, width, height } : { width, height };
}

function rememberPlace(window: BrowserWindow, settings: SettingsFile): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = () => settings.change({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', () => {
    clearTimeout(timer);
    remember();
  });
}

function keepZoom(window: BrowserWindow, settings: SettingsFile): void {
  const apply = () => {
    if (!window.isDestroyed()) window.webContents.setZoomFactor(settings.current().zoom);
  };
  window.webContents.on('did-finish-load', apply);
  settings.onChange(apply);
}

function comeBack(window: BrowserWindow): void {
  let returns = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || ++returns > 5) return;
    console.error(`main process: the window's process ended (${reason}) and is loaded again`);
    window.webContents.reload();
  });
}
