import type { RecognitionApi } from '../contract/recognition-api';
import { LibraryError } from '../contract/errors';
import type { DocumentId, DuplicateEvidence, DuplicatePair } from '../contract/types';
import type { Reader } from './database/types';
import type { LibraryParts } from './library-parts';
import { readBlocks } from './records/documents';
import { dismissPair, listSuggestedPairs, type SuggestedPair } from './records/duplicate-pairs';
import { compareTexts } from './similarity/compare-texts';

/** What was recognised in documents: corrected by a person, and held against each other. */
export function recognitionMethods({ database, emit }: LibraryParts): RecognitionApi {
  const changed = () => emit('library-changed', { documents: true, innovations: false });
  return {
    correctSections: () => Promise.reject(new LibraryError('internal')),
    undoCorrection: () => Promise.reject(new LibraryError('internal')),
    duplicates: async () => (await listSuggestedPairs(database.read)).map(withEvidence),
    dismissDuplicate: async ({ kind, documents }) => {
      await database.write((tx) => dismissPair(tx, kind, documents));
      changed();
    },
    compareDocuments: async ({ documents: [a, b] }) => compareTexts(await textOf(database.read, a), await textOf(database.read, b)),
  };
}

/** Near texts are their own evidence: `compareDocuments` shows it. */
function withEvidence(pair: SuggestedPair): DuplicatePair {
  if (pair.kind !== 'version') return { ...pair, evidence: pair.evidence as DuplicateEvidence[] };
  const { reason, shared } = pair.evidence as { reason: 'same-path' | 'same-title'; shared: string };
  return { ...pair, evidence: [{ kind: reason, a: shared, b: shared }] };
}

async function textOf(reader: Reader, id: DocumentId): Promise<string> {
  const row = await reader.get<{ number: number }>('SELECT number FROM document WHERE id = ?', [id]);
  if (!row) throw new LibraryError('document-not-found', { id });
  return (await readBlocks(reader, row.number)).map(({ text }) => text).join('\n');
}
