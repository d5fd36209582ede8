import type { SearchHit } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { isInnovationEntry, numberOfEntry } from '../index/entries';
import type { EntryStore } from '../index/entry-store';
import { readDocumentHits } from './hits-of-documents';
import { readInnovationHits } from './hits-of-innovations';
import type { PlacedHit } from './page-of-hits';
import type { Query } from '../query/query-types';

const AT_A_TIME = 25;

/** The results of one page, with the passages that answer the query. Reads the texts of a few at a time, to keep memory small. */
export async function readHits(reader: Reader, store: EntryStore, query: Query, placed: readonly PlacedHit[]): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let start = 0; start < placed.length; start += AT_A_TIME) {
    const part = placed.slice(start, start + AT_A_TIME);
    const documents = part.filter(({ entry }) => !isInnovationEntry(entry)).map(({ entry }) => numberOfEntry(entry));
    const documentHits = await readDocumentHits(reader, query, documents);
    const innovations = part.filter(({ entry }) => isInnovationEntry(entry));
    const innovationHits = await readInnovationHits(reader, store, query, innovations);
    for (const { entry, score } of part) {
      const hit = isInnovationEntry(entry) ? innovationHits.get(entry) : documentHits.get(numberOfEntry(entry));
      if (hit) hits.push({ ...hit, score });
    }
  }
  return hits;
}
