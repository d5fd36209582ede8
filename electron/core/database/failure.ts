import { LibraryError } from '../../contract/errors';

/** Gives a failure of the system or of SQLite its place in the closed list of codes; anything unknown stays what it is. */
export function namedFailure(error: unknown): unknown {
  if (error instanceof LibraryError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  switch (code) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return new LibraryError('disk-full', {}, { cause: error });
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new LibraryError('permission-denied', {}, { cause: error });
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return new LibraryError('library-damaged', {}, { cause: error });
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new LibraryError('library-locked', {}, { cause: error });
    default:
      return error;
  }
}
