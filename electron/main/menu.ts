import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { basename } from 'node:path';
import type { Events } from '../contract/events';
import type { SettingsFile } from './settings-file';
import { words, type Words } from './words';

export interface MenuActions {
  readonly command: (payload: Events['command']) => void;
  readonly chooseImport: (kind: 'files' | 'folder') => void;
  /** Without a path the person is asked for a folder. */
  readonly openLibrary: (path?: string) => void;
  readonly showLibrary: () => void;
  readonly closeLibrary: () => void;
  readonly libraryIsOpen: () => boolean;
}

type Entry = MenuItemConstructorOptions;

/** Builds the native menu in the person's language; returns how to build it again. */
export function keepMenu(settings: SettingsFile, actions: MenuActions): () => void {
  let built = '';
  const rebuild = () => {
    const { language, recentLibraries } = settings.current();
    const state = JSON.stringify([language, recentLibraries, actions.libraryIsOpen()]);
    if (state === built) return;
    built = state;
    Menu.setApplicationMenu(Menu.buildFromTemplate(template(words(settings.current()), settings, actions)));
  };
  rebuild();
  settings.onChange(rebuild);
  return rebuild;
}

function template(text: Words, settings: SettingsFile, actions: MenuActions): Entry[] {
  return [
    { id: 'file', label: text.file.label, submenu: fileMenu(text.file, actions) },
    { id: 'edit', label: text.edit.label, submenu: editMenu(text.edit, actions) },
    { id: 'view', label: text.view.label, submenu: viewMenu(text.view, settings, actions) },
    { id: 'library', label: text.library.label, submenu: libraryMenu(text.library, settings.current().recentLibraries, actions) },
    { id: 'help', label: text.help.label, submenu: helpMenu(text.help, actions) },
  ];
}

function fileMenu(text: Words['file'], actions: MenuActions): Entry[] {
  const enabled = actions.libraryIsOpen();
  return [
    { id: 'import-files', label: text.importFiles, accelerator: 'CmdOrCtrl+O', enabled, click: () => actions.chooseImport('files') },
    {
      id: 'import-folder',
      label: text.importFolder,
      accelerator: 'CmdOrCtrl+Shift+O',
      enabled,
      click: () => actions.chooseImport('folder'),
    },
    { type: 'separator' },
    { id: 'bundles', label: text.bundles, enabled, click: () => actions.command({ command: 'go', to: '/bundles' }) },
    { type: 'separator' },
    { id: 'quit', label: text.quit, accelerator: 'CmdOrCtrl+Q', role: 'quit' },
  ];
}

function editMenu(text: Words['edit'], { command, libraryIsOpen }: MenuActions): Entry[] {
  const enabled = libraryIsOpen();
  return [
    { role: 'undo', label: text.undo },
    { role: 'redo', label: text.redo },
    { type: 'separator' },
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
    { type: 'separator' },
    { id: 'focus-search', label: text.focusSearch, accelerator: 'CmdOrCtrl+K', enabled, click: () => command({ command: 'focus-search' }) },
    { id: 'find', label: text.find, accelerator: 'CmdOrCtrl+F', enabled, click: () => command({ command: 'find' }) },
    { id: 'next-hit', label: text.nextHit, accelerator: 'F3', enabled, click: () => command({ command: 'next-hit' }) },
    { id: 'previous-hit', label: text.previousHit, accelerator: 'Shift+F3', enabled, click: () => command({ command: 'previous-hit' }) },
  ];
}

/** Screen, its fixed digit and its address; 6 stays free for curation. */
const screens = [
  ['home', 1, '/'],
  ['search', 2, '/search'],
  ['innovations', 3, '/innovations'],
  ['documents', 4, '/documents'],
  ['import', 5, '/import'],
  ['bundles', 7, '/bundles'],
  ['settings', 8, '/settings'],
] as const;

function viewMenu(text: Words['view'], settings: SettingsFile, { command, libraryIsOpen }: MenuActions): Entry[] {
  const enabled = libraryIsOpen();
  const zoom = (factor: number) => settings.change({ zoom: Math.min(2, Math.max(0.5, Math.round(factor * 10) / 10)) });
  const zoomIn = () => zoom(settings.current().zoom + 0.1);
  return [
    ...screens.map(([name, digit, to]): Entry => ({
      id: `go-${name}`,
      label: text[name],
      accelerator: `CmdOrCtrl+${digit}`,
      enabled,
      click: () => command({ command: 'go', to }),
    })),
    { type: 'separator' },
    { id: 'back', label: text.back, accelerator: 'Alt+Left', enabled, click: () => command({ command: 'back' }) },
    { id: 'forward', label: text.forward, accelerator: 'Alt+Right', enabled, click: () => command({ command: 'forward' }) },
    { id: 'next-region', label: text.nextRegion, accelerator: 'F6', click: () => command({ command: 'next-region' }) },
    { id: 'previous-region', label: text.previousRegion, accelerator: 'Shift+F6', click: () => command({ command: 'previous-region' }) },
    { type: 'separator' },
    { id: 'zoom-in', label: text.zoomIn, accelerator: 'CmdOrCtrl+Plus', click: zoomIn },
    { id: 'zoom-in-too', label: text.zoomIn, accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true, click: zoomIn },
    { id: 'zoom-out', label: text.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => zoom(settings.current().zoom - 0.1) },
    { id: 'zoom-reset', label: text.zoomReset, accelerator: 'CmdOrCtrl+0', click: () => zoom(1) },
    { type: 'separator' },
    {
      id: 'full-screen',
      label: text.fullScreen,
      accelerator: 'F11',
      click: (_item, window) => toggleFullScreen(window as BrowserWindow | undefined),
    },
  ];
}

function toggleFullScreen(window: BrowserWindow | undefined): void {
  window?.setFullScreen(!window.isFullScreen());
}

function libraryMenu(text: Words['library'], recent: readonly string[], actions: MenuActions): Entry[] {
  const enabled = actions.libraryIsOpen();
  const entries = recent.map((path): Entry => ({
    label: `${basename(path).replaceAll('&', '&&')} – ${path.replaceAll('&', '&&')}`,
    click: () => actions.openLibrary(path),
  }));
  return [
    { id: 'open-library', label: text.open, click: () => actions.openLibrary() },
    { id: 'recent-libraries', label: text.recent, enabled: entries.length > 0, submenu: entries },
    { type: 'separator' },
    { id: 'show-library', label: text.show, enabled, click: actions.showLibrary },
    { id: 'close-library', label: text.close, enabled, click: actions.closeLibrary },
  ];
}

function helpMenu(text: Words['help'], { command }: MenuActions): Entry[] {
  return [
    { id: 'show-keys', label: text.keys, accelerator: 'CmdOrCtrl+/', click: () => command({ command: 'show-keys' }) },
    { type: 'separator' },
    { id: 'about', label: text.about, click: () => command({ command: 'about' }) },
  ];
}
