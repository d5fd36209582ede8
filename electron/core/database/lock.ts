import { LibraryError } from '../../contract/errors';
import { connect } from './connection';
import { namedFailure } from './failure';

/**
 * Holds a library for writing until released. The lock is an exclusive transaction on a file of its own,
 * which the system lets go of when the process dies, however it dies.
 */
export async function lockForWriting(path: string): Promise<{ release(): Promise<void> }> {
  let connection;
  try {
    connection = await connect(path, 'create');
  } catch (error) {
    throw namedFailure(error);
  }
  try {
    await connection.exec('PRAGMA busy_timeout = 200; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    await connection.close();
    const named = namedFailure(error);
    throw named instanceof LibraryError ? named : error;
  }
  return { release: () => connection.close() };
}
