import { basename } from 'node:path';
import { namedFailure } from './database/failure';
import { lockForWriting } from './database/lock';
import { isOutdated, openDatabase } from './database/open';
import type { Database } from './database/types';
import { createExtractor } from './import/extractor';
import { keepCurrent } from './upkeep';
import { databasePath, lockPath, prepareFolder, requireLibrary, writeIdentity } from './library-folder';
import type { Library, LibraryOptions, LibraryParts } from './library-parts';
import { documentSettler } from './recognise-document';
import { loadResources, type Resources } from './resources';
import { recoverFromCrash } from './recovery';
import { versionMethods } from './library-versions';
import { createWatches } from './library-watch';
import { bundleMethods } from './library-bundles';
import { documentMethods } from './library-documents';
import { importMethods } from './library-imports';
import { exportResultMethods } from './library-export-results';
import { innovationMethods } from './library-innovations';
import { maintenanceMethods } from './library-maintenance';
import { ocrMethods } from './library-ocr';
import { recognitionMethods } from './library-recognition';
import { savedSearchMethods } from './library-saved-searches';
import { announceWrites } from './library-index';
import { openSearch } from './library-search';
import { bringIndexUpToDate } from './library-reading';
import { suggestionMethods } from './library-suggestions';

/** The front door: opens (or creates) a library and gives all that can be asked of it. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { folder, mode, create } = options;
  const resources = await loadResources(options.resources);
  if (create) await prepareFolder(folder);
  else await requireLibrary(folder);
  if (mode === 'read') {
    if (await isOutdated(databasePath(folder), resources.migrations)) await bringUpToDate(folder, resources.migrations);
    await bringIndexUpToDate(folder, resources.migrations, options.wordThread);
  }
  const lock = mode === 'read' ? undefined : await lockForWriting(lockPath(folder));
  try {
    const database = await openDatabase({
      path: databasePath(folder),
      migrations: resources.migrations,
      mode: create ? 'create' : mode,
    });
    try {
      if (create) await writeIdentity(database, { name: create.name ?? basename(folder), sample: create.sample ?? false });
      if (mode !== 'read') await recoverFromCrash(folder, database);
      return await assemble(options, resources, database, lock);
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    await lock?.release();
    throw namedFailure(error);
  }
}

/** A library of an earlier program gets the new tables before it is read; refused with `library-locked` while that program has it open. */
async function bringUpToDate(folder: string, migrations: string): Promise<void> {
  const lock = await lockForWriting(lockPath(folder));
  try {
    await (await openDatabase({ path: databasePath(folder), migrations, mode: 'write' })).close();
  } finally {
    await lock.release();
  }
}

async function assemble(
  options: LibraryOptions,
  resources: Resources,
  stored: Database,
  lock: { release(): Promise<void> } | undefined,
): Promise<Library> {
  const extractor = createExtractor(options.extractHost, undefined, options.libreOffice);
  const search = openSearch(options, stored, () => suggestions.forget());
  const { engine } = search;
  const database = announceWrites(stored, search.written);
  const parts: LibraryParts = {
    folder: options.folder,
    database,
    extractor,
    ...(options.ocr && { ocr: options.ocr }),
    resources,
    settleDocument: documentSettler(resources.vocabularies),
    now: options.now,
    emit: options.onEvent ?? (() => undefined),
    inWork: new Map(),
  };
  const upkeep = options.mode === 'read' ? undefined : keepCurrent(database, parts.settleDocument);
  const suggestions = suggestionMethods(parts, options, () => search.methods.searchVocabulary({}));
  engine.poke();
  const ocr = ocrMethods(parts);
  let closed: Promise<void> | undefined;
  const whenOcrDone = options.whenOcrDone ?? (async () => void (options.ocr && (await ocr.methods.recogniseScans({}))));
  const imports = importMethods(parts, {
    forgetSuggestions: suggestions.forget,
    whenOcrDone,
    left: () => void (options.goOn && ocr.goOn().catch(() => undefined)),
  });
  const watches = createWatches(parts, (paths) => imports.enqueue(paths, 'watch'));
  if (options.goOn && options.mode === 'write') {
    await imports.goOn();
    await watches.goOn();
    await ocr.goOn();
  }
  return {
    ...documentMethods(parts, watches.state),
    ...search.methods,
    ...suggestions.methods,
    ...exportResultMethods(parts, search.methods.search),
    ...savedSearchMethods(parts, search.methods.search, suggestions.forget),
    ...imports.methods,
    ...watches.methods,
    ...versionMethods(parts, suggestions.forget),
    ...ocr.methods,
    ...recognitionMethods(parts),
    ...innovationMethods(parts, suggestions.forget),
    ...bundleMethods(parts, search.methods.search, suggestions.forget),
    ...maintenanceMethods(parts),
    watch: watches.watch,
    importsEnded: imports.ended,
    close: () => (closed ??= close()),
  };

  async function close(): Promise<void> {
    await watches.stop();
    await imports.stop();
    await upkeep?.stop();
    await suggestions.stop();
    await ocr.stop();
    await extractor.close();
    // whoever only did what was asked leaves a complete index; the window goes on at its next opening
    if (!options.goOn) await engine.drained().catch(() => undefined);
    await engine.stop();
    await database.close();
    await lock?.release();
  }
}
