import { z } from 'zod';
import { sectionCorrectionSchema } from '../contract/recognition-api';
import type { Block, SectionCorrection } from '../contract/types';
import type { Transaction } from './database/types';
import { findDuplicates, fingerprintOf } from './find-duplicates';
import { findPersonalData } from './privacy/find';
import { measureQuality } from './quality/quality';
import { applyCorrections } from './recognition/corrections';
import { recogniseFacts } from './recognition/facts';
import { recogniseSections } from './recognition/sections';
import { readBlocks } from './records/documents';
import { loadCorrections, storeRecognition, type Recognition } from './records/recognition-rows';
import { waitsForPictures } from './records/ocr-pages';
import type { Vocabularies } from './vocabularies';

/** Changes whenever the same text gives other sections, facts or findings: what an older version recognised is recognised again. */
export const recogniserVersion = 2;

/** Recognises what a document that was added or whose text changed is about, in the transaction of the change. Triggers note that it must be indexed. */
export type SettleDocument = (tx: Transaction, documentNumber: number) => Promise<void>;

/** `load` is called for the first document: a program that only searches needs no vocabularies. */
export function documentSettler(load: () => Promise<Vocabularies>): SettleDocument {
  return async (tx, documentNumber) => {
    // a scan is recognised once, when its last page was read
    if (await waitsForPictures(tx, documentNumber)) return;
    const blocks = await readBlocks(tx, documentNumber);
    const vocabularies = await load();
    const corrections = z.array(sectionCorrectionSchema).parse(await loadCorrections(tx, documentNumber));
    await storeRecognition(tx, documentNumber, recognise(blocks, corrections, vocabularies));
    await findDuplicates(tx, documentNumber, fingerprintOf(blocks), vocabularies.names);
  };
}

function recognise(blocks: readonly Block[], corrections: readonly SectionCorrection[], vocabularies: Vocabularies): Recognition {
  const recognised = applyCorrections(recogniseSections(blocks, vocabularies.recognition), corrections, blocks);
  const { quality } = measureQuality(blocks, vocabularies.knows, vocabularies.damage);
  return {
    ...recognised,
    ...(quality !== undefined && { quality }),
    readerVersion: recogniserVersion,
    facts: recogniseFacts(blocks, recognised.sections, vocabularies.recognition),
    privacyFindings: findPersonalData(blocks, vocabularies.privacy),
  };
}
