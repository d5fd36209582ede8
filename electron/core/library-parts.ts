import type { LibraryApi } from '../contract/api';
import type { Events } from '../contract/events';
import type { Database } from './database/types';
import type { ExtractHost, Extractor } from './import/extraction';
import type { Resources } from './resources';

export type LibraryEvents = Pick<Events, 'import-progress' | 'library-changed'>;

export interface LibraryOptions {
  /** Absolute path of the library's folder. */
  readonly folder: string;
  /** `read` works beside a process that writes; it changes nothing. */
  readonly mode: 'write' | 'read';
  /** Folder of the program's data files (`resources/`). */
  readonly resources: string;
  /** Starts the processes that read files. */
  readonly extractHost: ExtractHost;
  readonly now: () => Date;
  readonly onEvent?: <Name extends keyof LibraryEvents>(name: Name, payload: LibraryEvents[Name]) => void;
  /** Makes a new library here; refused with `folder-not-empty` where the folder holds anything. */
  readonly create?: { readonly name?: string; readonly sample?: boolean };
}

export interface Library extends LibraryApi {
  close(): Promise<void>;
}

/** What the parts of the library share. */
export interface LibraryParts {
  readonly folder: string;
  readonly database: Database;
  readonly extractor: Extractor;
  readonly resources: Resources;
  readonly now: () => Date;
  readonly emit: NonNullable<LibraryOptions['onEvent']>;
}
