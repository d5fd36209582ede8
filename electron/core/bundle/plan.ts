import { isDeepStrictEqual } from 'node:util';
import type { DocumentId, Innovation, MergeItem, MergeReport } from '../../contract/types';
import type { Reader } from '../database/types';
import { findDocumentBySha } from '../records/documents';
import { readInnovations } from '../records/innovation-rows';
import type { BundledDocument } from './manifest';
import type { OpenBundle } from './verify';

/** What taking a bundle in would do: the report for people, and the things to add with ids that fit this library. */
export interface MergePlan {
  readonly report: MergeReport;
  readonly documents: readonly BundledDocument[];
  readonly innovations: readonly Innovation[];
}

/** Compares a bundle with the library; a record that is here with other content is left as it is and listed as a conflict. */
export async function planMerge(reader: Reader, bundle: Pick<OpenBundle, 'innovations' | 'documents'>): Promise<MergePlan> {
  const { ids, added, same } = await matchDocuments(reader, bundle.documents);
  const report = { added: added.map(documentItem), same: same.map(documentItem), conflicts: [] as MergeItem[] };
  const innovations: Innovation[] = [];
  for (const offered of bundle.innovations) {
    const record = fitDocuments(offered, ids);
    const item: MergeItem = { id: record.id, name: record.name, kind: 'innovation' };
    const [here] = await readInnovations(reader, 'id = ?', [record.id]);
    if (!here) {
      report.added.push(item);
      innovations.push(record);
    } else if (isDeepStrictEqual(here, record)) report.same.push(item);
    else report.conflicts.push(item);
  }
  return { report: { ...report, updated: [] }, documents: added, innovations };
}

/** The same bytes are the same document, whatever id another office gave them. */
async function matchDocuments(reader: Reader, documents: readonly BundledDocument[]) {
  const ids = new Map<string, DocumentId>();
  const added: BundledDocument[] = [];
  const same: BundledDocument[] = [];
  for (const document of documents) {
    const here = await findDocumentBySha(reader, document.sha256);
    if (here) {
      ids.set(document.id, here.id);
      same.push(document);
    } else {
      added.push(document);
    }
  }
  return { ids, added, same };
}

function fitDocuments(record: Innovation, ids: ReadonlyMap<string, DocumentId>): Innovation {
  return { ...record, documents: record.documents.map((each) => ({ ...each, documentId: ids.get(each.documentId) ?? each.documentId })) };
}

function documentItem(document: BundledDocument): MergeItem {
  return { id: document.id, name: document.title, kind: 'document' };
}
