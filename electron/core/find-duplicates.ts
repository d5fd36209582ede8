import type { Block } from '../contract/types';
import type { Transaction } from './database/types';
import { describeByFacts, readBandPartners, readNamesakes, storeBands, suggestPairs, type FoundPair } from './records/duplicate-pairs';
import { bandsOf, nearFrom } from './similarity/near-pairs';
import { fingerprint, fromBytes, similarity, toBytes, type Fingerprint } from './similarity/fingerprint';
import { sameInnovation } from './similarity/same-innovation';
import type { NameVocabulary } from './similarity/name-vocabulary';

const bandBits = 2 ** 32;

/** The fingerprint of a document's text. */
export function fingerprintOf(blocks: readonly Block[]): Fingerprint {
  return fingerprint(blocks.map(({ text }) => text).join('\n'));
}

/** Keeps a document's fingerprint and suggests the documents it may belong together with, in the transaction that added or changed it. */
export async function findDuplicates(tx: Transaction, document: number, print: Fingerprint, names: NameVocabulary): Promise<void> {
  await tx.run('UPDATE document SET fingerprint = ? WHERE number = ?', [toBytes(print), document]);
  const bands = bandsOf(print).map((key) => ({ band: Math.floor(key / bandBits), key: key % bandBits }));
  await storeBands(tx, document, bands);
  const near = await nearDocuments(tx, document, print);
  const isNear = new Set(near.map(({ b }) => b));
  const namesakes = (await readNamesakes(tx, document)).filter((other) => !isNear.has(other));
  await suggestPairs(tx, document, [...near, ...(await sameInnovations(tx, document, namesakes, names))]);
}

async function nearDocuments(tx: Transaction, document: number, print: Fingerprint): Promise<FoundPair[]> {
  const partners = await readBandPartners(tx, document);
  return partners
    .map(({ number, fingerprint: bytes }) => ({ number, share: similarity(print, fromBytes(bytes)) }))
    .filter(({ share }) => share >= nearFrom)
    .map(({ number, share }) => ({ kind: 'near', a: document, b: number, similarity: share, evidence: [] }));
}

async function sameInnovations(
  tx: Transaction,
  document: number,
  namesakes: readonly number[],
  names: NameVocabulary,
): Promise<FoundPair[]> {
  const mine = await describeByFacts(tx, document);
  const pairs: FoundPair[] = [];
  for (const other of namesakes) {
    const { likely, score, evidence } = sameInnovation(mine, await describeByFacts(tx, other), names);
    if (likely) pairs.push({ kind: 'same-innovation', a: document, b: other, similarity: score, evidence });
  }
  return pairs;
}
