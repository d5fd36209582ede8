import type { SearchHit } from '../../contract/types';
import type { Reader } from '../database/types';
import { readDocumentHits } from './hits-of-documents';
import { readInnovationHits } from './hits-of-innovations';
import type { Query } from './query';
import type { RankedRow } from './ranking';

const AT_A_TIME = 25;

/** The results of one page, with the passages that answer the query. Reads the texts of a few at a time, to keep memory small. */
export async function readHits(reader: Reader, query: Query, rows: readonly RankedRow[]): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let start = 0; start < rows.length; start += AT_A_TIME) {
    const part = rows.slice(start, start + AT_A_TIME);
    const entries = JSON.stringify(part.map(({ entry }) => entry));
    const found = new Map([...(await readDocumentHits(reader, query, entries)), ...(await readInnovationHits(reader, query, entries))]);
    for (const { entry, rank } of part) {
      const hit = found.get(entry);
      if (hit) hits.push({ ...hit, score: -rank });
    }
  }
  return hits;
}
