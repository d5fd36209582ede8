import { LibraryError } from '../contract/errors';
import { lockForWriting } from './database/lock';
import { openDatabase } from './database/open';
import { threadsOf } from './library-index';
import { databasePath, indexPath, lockPath } from './library-folder';
import { openIndexForReading } from './search/index/index-file';
import { countNotIndexed, createIndexKeeper } from './search/index/index-keeper';

/**
 * Indexes what waits for it before a library is opened for reading only. Where another process has it open for writing, or nothing may be
 * written, the index is used as it is.
 */
export async function bringIndexUpToDate(folder: string, migrations: string, wordThread?: string): Promise<void> {
  const [path, index] = [databasePath(folder), indexPath(folder)];
  if (await isCurrent(path, index, migrations)) return;
  try {
    const lock = await lockForWriting(lockPath(folder));
    try {
      const database = await openDatabase({ path, migrations, mode: 'write' });
      const keeper = createIndexKeeper(index, database, threadsOf(folder, wordThread));
      try {
        await keeper.settled();
      } finally {
        await keeper.stop();
        await database.close();
      }
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (!(error instanceof LibraryError) || !['library-locked', 'permission-denied', 'disk-full'].includes(error.code)) throw error;
  }
}

async function isCurrent(path: string, indexAt: string, migrations: string): Promise<boolean> {
  const database = await openDatabase({ path, migrations, mode: 'read' });
  try {
    const index = await openIndexForReading(indexAt, database.read);
    try {
      return index !== undefined && (await countNotIndexed(index, database)) === 0;
    } finally {
      await index?.close();
    }
  } finally {
    await database.close();
  }
}
