import type { ImportChanges, ImportState, LibraryStatus, OcrState } from './types';
import type { Settings } from './settings';

/** What is announced to the window without being asked. */
export interface Events {
  /** The import moved on: its whole state, at most ten times a second and, of a long import, about fifty times in all. */
  'import-progress': ImportState;
  /** Lines of a long import that changed between two whole states; at most ten times a second. */
  'import-changes': ImportChanges;
  /** The recognition of scanned pages moved on: after each page. */
  'ocr-progress': OcrState;
  /** Documents or innovations changed: screens ask again. */
  'library-changed': { readonly documents: boolean; readonly innovations: boolean };
  /** A library was opened, closed (undefined), or came back after its process died. */
  'library-opened': { readonly status?: LibraryStatus; readonly restarted?: boolean };
  'settings-changed': Settings;
  /** A menu entry or key that belongs to a screen, e.g. { command: 'go', to: '/search' }. */
  command: { readonly command: MenuCommand; readonly to?: string };
}

export const menuCommands = [
  'go',
  'focus-search',
  'back',
  'forward',
  'show-keys',
  'about',
  'next-region',
  'previous-region',
  'find',
  'next-hit',
  'previous-hit',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

export type EventName = keyof Events;
export const eventNames = [
  'import-progress',
  'import-changes',
  'ocr-progress',
  'library-changed',
  'library-opened',
  'settings-changed',
  'command',
] as const satisfies readonly EventName[];
