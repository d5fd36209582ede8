import type { LibraryMethod, Reply } from './api';
import type { Events } from './events';

/** The programs that read untrusted files in a process of their own: words of a document, or of a page's picture. */
export type ReadingProgram = 'extract' | 'ocr';

/** How the library process is told to open a library. */
export interface OpenRequest {
  readonly folder: string;
  readonly resources: string;
  /** Folder of the data for the recognition of scanned pages. */
  readonly languageData: string;
  readonly create?: { readonly name?: string; readonly sample?: boolean };
  /** Folder of the sample documents, to be loaded while the library is still empty. */
  readonly samples?: string;
}

/** What the main process says to the library process. `call` ties an answer to its question. */
export type ToLibrary =
  | ({ readonly kind: 'open'; readonly call: number } & OpenRequest)
  | { readonly kind: 'close'; readonly call: number }
  | { readonly kind: 'sqlite-version'; readonly call: number }
  | { readonly kind: 'call'; readonly call: number; readonly method: LibraryMethod; readonly args: unknown }
  | { readonly kind: 'extractor-started'; readonly call: number; readonly extractor: number; readonly pid: number | undefined }
  | { readonly kind: 'extractor-gone'; readonly extractor: number }
  | { readonly kind: 'extractor-memory'; readonly call: number; readonly bytes: number | undefined };

type LibraryEvent = {
  [Name in 'import-progress' | 'import-changes' | 'ocr-progress' | 'library-changed']: {
    readonly kind: 'event';
    readonly name: Name;
    readonly payload: Events[Name];
  };
};

/** What the library process says to the main process, which alone can start and measure processes. */
export type FromLibrary =
  | { readonly kind: 'reply'; readonly call: number; readonly reply: Reply }
  | LibraryEvent[keyof LibraryEvent]
  | { readonly kind: 'start-extractor'; readonly call: number; readonly program: ReadingProgram }
  | { readonly kind: 'kill-extractor'; readonly extractor: number }
  | { readonly kind: 'measure-extractor'; readonly call: number; readonly extractor: number };
