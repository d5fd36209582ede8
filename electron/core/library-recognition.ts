import { z } from 'zod';
import { sectionCorrectionSchema, type RecognitionApi } from '../contract/recognition-api';
import { LibraryError } from '../contract/errors';
import type { Block, DocumentId, DuplicateEvidence, DuplicatePair, SectionChange, SectionCorrection } from '../contract/types';
import type { Reader } from './database/types';
import type { LibraryParts } from './library-parts';
import { readBlocks } from './records/documents';
import { dismissPair, listSuggestedPairs, type SuggestedPair } from './records/duplicate-pairs';
import { loadCorrections, storeCorrections } from './records/recognition-rows';
import { anchorOf } from './recognition/anchors';
import { writePendingSidecars } from './sidecars';
import { compareTexts } from './similarity/compare-texts';

/** What was recognised in documents: corrected by a person, and held against each other. */
export function recognitionMethods({ database, folder, emit, settleDocument }: LibraryParts): RecognitionApi {
  const changed = () => emit('library-changed', { documents: true, innovations: false });

  /** The whole change is one transaction; the sidecar follows, or does at the next opening. */
  async function correct(
    id: DocumentId,
    change: (before: readonly SectionCorrection[], blocks: readonly Block[]) => readonly SectionCorrection[],
  ) {
    const isChanged = await database.write(async (tx) => {
      const number = await numberOf(tx, id);
      const before = z.array(sectionCorrectionSchema).parse(await loadCorrections(tx, number));
      const after = change(before, await readBlocks(tx, number));
      if (after.length === before.length) return false;
      await storeCorrections(tx, id, after);
      await settleDocument(tx, number);
      return true;
    });
    await writePendingSidecars(folder, database);
    if (isChanged) changed();
    return isChanged;
  }

  return {
    correctSections: async ({ id, change }) => {
      await correct(id, (before, blocks) => [...before, correctionOf(change, blocks)]);
    },
    undoCorrection: ({ id }) => correct(id, (before) => before.slice(0, -1)),
    duplicates: async () => (await listSuggestedPairs(database.read)).map(withEvidence),
    dismissDuplicate: async ({ kind, documents }) => {
      await database.write((tx) => dismissPair(tx, kind, documents));
      changed();
    },
    compareDocuments: async ({ documents: [a, b] }) => compareTexts(await textOf(database.read, a), await textOf(database.read, b)),
  };
}

/** A change with its blocks anchored, so that they are found again in a document read anew; `invalid-argument` where there is no such block. */
function correctionOf(change: SectionChange, blocks: readonly Block[]): SectionCorrection {
  const at = (position: number, heading?: string) => {
    if (blocks[position] === undefined) throw new LibraryError('invalid-argument');
    return anchorOf(blocks, position, heading);
  };
  switch (change.kind) {
    case 'mark':
      return { kind: 'mark', at: at(change.block), key: change.key, ...(change.heading !== undefined && { heading: change.heading }) };
    case 'unmark':
      return { kind: 'unmark', at: at(change.block) };
    case 'move':
      return { kind: 'move', from: at(change.block), to: at(change.to) };
    case 'family':
      return change;
  }
}

/** Near texts are their own evidence: `compareDocuments` shows it. */
function withEvidence(pair: SuggestedPair): DuplicatePair {
  if (pair.kind !== 'version') return { ...pair, evidence: pair.evidence as DuplicateEvidence[] };
  const { reason, shared } = pair.evidence as { reason: 'same-path' | 'same-title'; shared: string };
  return { ...pair, evidence: [{ kind: reason, a: shared, b: shared }] };
}

async function textOf(reader: Reader, id: DocumentId): Promise<string> {
  return (await readBlocks(reader, await numberOf(reader, id))).map(({ text }) => text).join('\n');
}

async function numberOf(reader: Reader, id: DocumentId): Promise<number> {
  const row = await reader.get<{ number: number }>('SELECT number FROM document WHERE id = ?', [id]);
  if (!row) throw new LibraryError('document-not-found', { id });
  return row.number;
}
