import type { LibraryApi } from '../contract/api';
import type { Events } from '../contract/events';
import type { Database } from './database/types';
import type { ExtractHost, Extractor } from './import/extraction';
import type { Resources } from './resources';

export type LibraryEvents = Pick<Events, 'import-progress' | 'import-changes' | 'library-changed'>;

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
  /** Goes on with interrupted imports and watches its folders, as long as it is open; otherwise only what is asked for is done. */
  readonly goOn?: boolean;
  /** Settles when nothing waits for its pictures to be read; an import that is to `wait` ends after it. */
  readonly whenOcrDone?: () => Promise<void>;
  /** Makes a new library here; refused with `folder-not-empty` where the folder holds anything. */
  readonly create?: { readonly name?: string; readonly sample?: boolean };
}

export interface Library extends LibraryApi {
  /** Imports new files of a folder as long as the library is open, without remembering the folder. */
  watch(path: string, onPresence?: (isPresent: boolean) => void): void;
  /** Settles when every import that is worked on now is done, or the library closes; fails with what stopped one. */
  importsEnded(): Promise<unknown>;
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
  /** The bytes that are being brought in or taken away, by their hash: one at a time. */
  readonly inWork: Map<string, Promise<unknown>>;
}
