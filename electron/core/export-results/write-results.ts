import { assertNever, LibraryError } from '../../contract/errors';
import type { ResultFormat } from '../../contract/types';
import { namedFailure } from '../database/failure';
import { writeFileDurably } from '../records/durable-file';
import { formatResultCsv } from './csv';
import type { ResultList } from './result-list';

/** A Word table of more rows takes Word longer to open than anybody waits. */
export const mostRows: Readonly<Record<ResultFormat, number>> = { csv: 10_000, xlsx: 10_000, docx: 2_000 };

/** Writes a list; the file has its name only when it is whole. A place that cannot take it is refused by name. */
export async function writeResults(path: string, format: ResultFormat, list: ResultList): Promise<void> {
  const content = await contentOf(format, list);
  try {
    await writeFileDurably(path, content);
  } catch (error) {
    throw placeFailure(error, path);
  }
}

/** What writes Excel and Word files takes a tenth of a second to load, which no other command should wait for. */
async function contentOf(format: ResultFormat, list: ResultList): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return formatResultCsv(list);
    case 'xlsx':
      return (await import('./excel')).formatResultExcel(list);
    case 'docx':
      return (await import('./word')).formatResultWord(list);
    default:
      return assertNever(format);
  }
}

function placeFailure(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new LibraryError('folder-not-found', { path }, { cause: error });
  // a folder of that name, or a file that Excel holds open on Windows
  if (code === 'EISDIR' || code === 'EBUSY' || code === 'ENOTEMPTY')
    return new LibraryError('permission-denied', { path }, { cause: error });
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return new LibraryError('invalid-argument', { path }, { cause: error });
  return namedFailure(error);
}
