import type { LibraryApi } from '../contract/api';
import type { Events } from '../contract/events';
import type { Database } from './database/types';
import type { ExtractHost, Extractor } from './import/extraction';
import type { LibreOffice } from './import/libre-office';
import type { ProcessHost } from './import/watched-processes';
import type { SettleDocument } from './recognise-document';
import type { Resources } from './resources';

export type LibraryEvents = Pick<Events, 'import-progress' | 'import-changes' | 'ocr-progress' | 'library-changed'>;

/** What the recognition of scanned pages needs of the program around it. */
export interface OcrProgram {
  readonly host: ProcessHost;
  /** Folder of `ind.traineddata.gz` and `eng.traineddata.gz`. */
  readonly languageData: string;
}

export interface LibraryOptions {
  /** Absolute path of the library's folder. */
  readonly folder: string;
  /** `read` works beside a process that writes; it changes nothing. */
  readonly mode: 'write' | 'read';
  /** Folder of the program's data files (`resources/`). */
  readonly resources: string;
  /** Starts the processes that read files. */
  readonly extractHost: ExtractHost;
  /** Starts the processes that recognise scanned pages, and the folder of their language data; without it none is recognised (`ocr-unavailable`). */
  readonly ocr?: OcrProgram;
  /** A LibreOffice of the person's own, for formats that nothing here reads. */
  readonly libreOffice?: LibreOffice;
  /** Built program of the threads that cut many documents into words; without it that is done here. */
  readonly wordThread?: string;
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
  readonly ocr?: OcrProgram;
  readonly resources: Resources;
  readonly settleDocument: SettleDocument;
  readonly now: () => Date;
  readonly emit: NonNullable<LibraryOptions['onEvent']>;
  /** The bytes that are being brought in or taken away, by their hash: one at a time. */
  readonly inWork: Map<string, Promise<unknown>>;
}
