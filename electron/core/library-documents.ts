import type { LibraryApi } from '../contract/api';
import type { InnovationStatus, LibraryStatus, WatchedFolder } from '../contract/types';
import { readIdentity } from './library-folder';
import type { LibraryParts } from './library-parts';
import { getDocument, getDocumentHtml, listDocuments } from './records/documents';

type Totals = Pick<LibraryStatus, 'documents' | 'notSearchable' | 'partlySearchable' | 'waitingForOcr' | 'bytes'>;

const countDocuments = `SELECT count(*) AS documents,
    count(*) FILTER (WHERE status = 'no-text') AS notSearchable,
    count(*) FILTER (WHERE status = 'partial') AS partlySearchable,
    count(*) FILTER (WHERE status <> 'imported' AND number IN (SELECT document FROM ocr_page WHERE state = 'waiting')) AS waitingForOcr,
    coalesce(sum(bytes), 0) AS bytes
  FROM document`;

/** What is in the library, and the documents themselves. */
export function documentMethods(
  { database, folder }: LibraryParts,
  watched: () => Promise<WatchedFolder[]>,
): Pick<LibraryApi, 'status' | 'documents' | 'document' | 'documentHtml'> {
  return {
    documents: () => listDocuments(database.read),
    document: ({ id }) => getDocument(database.read, id),
    documentHtml: ({ id }) => getDocumentHtml(database.read, id),
    status: async () => {
      const totals = await database.read.get<Totals>(countDocuments);
      const states = await database.read.all<{ status: InnovationStatus; n: number }>(
        'SELECT status, count(*) AS n FROM innovation GROUP BY status',
      );
      const byStatus = { draft: 0, 'in-review': 0, approved: 0, published: 0 };
      for (const { status, n } of states) byStatus[status] = n;
      return {
        path: folder,
        ...(await readIdentity(database, folder)),
        documents: totals?.documents ?? 0,
        notSearchable: totals?.notSearchable ?? 0,
        partlySearchable: totals?.partlySearchable ?? 0,
        waitingForOcr: totals?.waitingForOcr ?? 0,
        bytes: totals?.bytes ?? 0,
        innovations: states.reduce((sum, { n }) => sum + n, 0),
        byStatus,
        watched: await watched(),
      };
    },
  };
}
