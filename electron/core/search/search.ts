import type { SearchPage, SearchRequest } from '../../contract/types';
import type { Reader } from '../database/types';
import { matchExpression } from './expression';
import { readHits } from './hits';
import { parseQuery } from './query';
import { rank } from './ranking';

/** Answers a search over documents and innovations. Any text is a query; one that asks for nothing finds nothing. */
export async function search(reader: Reader, request: SearchRequest): Promise<SearchPage> {
  const started = performance.now();
  const limit = Math.min(Math.max(request.limit ?? 20, 1), 1000);
  const offset = Math.max(request.offset ?? 0, 0);
  const query = parseQuery(request.query, request.typing);
  const expression = matchExpression(query);
  const ranking = expression === undefined ? NOTHING : await rank(reader, expression, { ...request, limit, offset });
  const hits = await readHits(reader, query, ranking.rows);
  const unread = await reader.get<{ count: number }>("SELECT count(*) AS count FROM document WHERE status = 'no-text'");
  return {
    query: request.query,
    total: ranking.innovations + ranking.documents,
    totalInnovations: ranking.innovations,
    totalDocuments: ranking.documents,
    ms: Math.round(performance.now() - started),
    hits,
    notSearchable: unread?.count ?? 0,
    regions: ranking.regions,
  };
}

const NOTHING = { rows: [], innovations: 0, documents: 0, regions: {} };
