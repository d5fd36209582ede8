import { join } from 'node:path';

/** Where the parts of the program lie on disk. */
export interface ProgramPaths {
  readonly renderer: string;
  readonly preload: string;
  readonly libraryProcess: string;
  readonly extractProcess: string;
  readonly ocrProcess: string;
  /** Folder of the data for the recognition of scanned pages. */
  readonly languageData: string;
  readonly resources: string;
  readonly migrations: string;
  readonly samples: string;
  readonly icon: string;
  readonly pdfjs: string;
}

/** Finds the parts below the program's own folder. */
export function programPaths(root: string): ProgramPaths {
  return {
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
    libraryProcess: join(root, 'out', 'main', 'library-process.js'),
    extractProcess: join(root, 'out', 'main', 'extract-process.js'),
    ocrProcess: join(root, 'out', 'main', 'ocr-process.js'),
    languageData: join(root, 'out', 'tessdata'),
    resources: join(root, 'resources'),
    migrations: join(root, 'resources', 'migrations'),
    samples: join(root, 'resources', 'samples'),
    icon: join(root, 'resources', 'icons', 'icon.png'),
    pdfjs: join(root, 'node_modules', 'pdfjs-dist'),
  };
}
