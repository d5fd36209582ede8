import type { LibraryApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import { startImportProgress, type ImportProgress } from './import-progress';
import { importFiles } from './import/importer';
import type { LibraryParts } from './library-parts';
import { indexDocument } from './search/indexing';

/** Bringing documents in: one import at a time, cancelled by the person or when the library closes. */
export function importMethods(
  parts: LibraryParts,
  forgetSuggestions: () => void,
): {
  readonly methods: Pick<LibraryApi, 'importPaths' | 'importState' | 'cancelImport'>;
  readonly stop: () => Promise<void>;
} {
  let progress: ImportProgress | undefined;
  let running: { readonly abort: AbortController; readonly ended: Promise<unknown> } | undefined;

  async function run(paths: readonly string[], abort: AbortController) {
    const current = startImportProgress(parts.now, (state) => parts.emit('import-progress', state));
    progress = current;
    try {
      const report = await importFiles({ ...parts, indexDocument }, paths, {
        signal: abort.signal,
        onListed: (listed) => current.listed(listed),
        onFile: (file) => current.file(file),
      });
      current.end();
      return report;
    } catch (error) {
      current.end({ code: error instanceof LibraryError ? error.code : 'internal' });
      throw error;
    } finally {
      forgetSuggestions();
      parts.emit('library-changed', { documents: true, innovations: false });
    }
  }

  return {
    methods: {
      importPaths: async ({ paths }) => {
        if (running) throw new LibraryError('import-running');
        const abort = new AbortController();
        const work = run(paths, abort);
        running = { abort, ended: work.catch(() => undefined) };
        try {
          return await work;
        } finally {
          running = undefined;
        }
      },
      importState: () => Promise.resolve(progress?.state()),
      cancelImport: async () => {
        running?.abort.abort();
        await running?.ended;
      },
    },
    stop: async () => {
      running?.abort.abort();
      await running?.ended;
    },
  };
}
