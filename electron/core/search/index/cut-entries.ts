import { indexedDocument, type DocumentSources, type IndexedEntry } from './index-documents';
import { indexedInnovation, type InnovationSources } from './index-innovations';
import { PostingsCounter, type Postings } from './postings';

/** Entries cut into words, and all their postings where these were asked for. */
export interface CutEntries {
  readonly indexed: readonly IndexedEntry[];
  readonly postings?: Postings;
}

/** Cuts documents one by one, so that whoever iterates can make room in between. */
export function* cutDocuments(sources: DocumentSources, counter?: PostingsCounter): Generator<IndexedEntry> {
  for (const row of sources.documents) {
    const one = indexedDocument(row, sources, counter);
    counter?.end(one.record.entry);
    yield one;
  }
}

export function cutInnovations(records: InnovationSources['records'], weighs: boolean): CutEntries {
  const counter = weighs ? new PostingsCounter() : undefined;
  const indexed = records.map((record) => {
    const one = indexedInnovation(record, counter);
    counter?.end(one.record.entry);
    return one;
  });
  return withPostings(indexed, counter);
}

export function withPostings(indexed: readonly IndexedEntry[], counter: PostingsCounter | undefined): CutEntries {
  return { indexed, ...(counter && { postings: counter.postings() }) };
}
