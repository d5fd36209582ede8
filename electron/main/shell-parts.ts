import type { Events } from '../contract/events';
import type { ImportState } from '../contract/types';
import type { Dialogs } from './dialogs';
import type { LibraryHost } from './library-host';
import type { ProgramPaths } from './paths';
import type { SettingsFile } from './settings-file';

/** What the shell's methods work with. */
export interface ShellParts {
  readonly paths: ProgramPaths;
  readonly settings: SettingsFile;
  readonly host: LibraryHost;
  readonly dialogs: Dialogs;
  readonly announce: <Name extends keyof Events>(name: Name, payload: Events[Name]) => void;
  /** The last import's state as the library process announced it. */
  readonly lastImport: () => ImportState | undefined;
  /** The person's documents folder. */
  readonly documents: string;
}
