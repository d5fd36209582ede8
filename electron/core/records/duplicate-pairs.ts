import type { DocumentId, DuplicateKind, InnovationDescription } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';

/** A fingerprint's place in the table of bands: texts that agree in one band are compared. */
export interface Band {
  readonly band: number;
  readonly key: number;
}

/** Puts a document's bands in the place of those it had. */
export async function storeBands(tx: Transaction, document: number, bands: readonly Band[]): Promise<void> {
  await tx.run('DELETE FROM minhash_band WHERE document = ?', [document]);
  await tx.run("INSERT INTO minhash_band (band, key, document) SELECT value->>'band', value->>'key', ? FROM json_each(?)", [
    document,
    JSON.stringify(bands),
  ]);
}

/** The documents that share a band with this one, with their fingerprints; older versions are no news. */
export function readBandPartners(reader: Reader, document: number): Promise<{ number: number; fingerprint: Uint8Array }[]> {
  return reader.all(
    `SELECT number, fingerprint FROM document WHERE fingerprint IS NOT NULL AND superseded_by IS NULL AND number IN (
       SELECT other.document FROM minhash_band AS mine JOIN minhash_band AS other ON other.band = mine.band AND other.key = mine.key
       WHERE mine.document = ?1 AND other.document <> ?1)`,
    [document],
  );
}

/** The documents in which a name like one of this document's, or the same expansion, was recognised. */
export async function readNamesakes(reader: Reader, document: number): Promise<number[]> {
  const rows = await reader.all<{ document: number }>(
    `SELECT DISTINCT other.document FROM fact AS mine JOIN fact AS other ON other.document <> mine.document
       AND ((mine.kind IN ('name', 'alias') AND other.kind IN ('name', 'alias') AND lower(substr(other.value, 1, 5)) = lower(substr(mine.value, 1, 5)))
         OR (mine.kind = 'expansion' AND other.kind = 'expansion' AND other.value = mine.value COLLATE NOCASE))
     WHERE mine.document = ? AND mine.kind IN ('name', 'alias', 'expansion')`,
    [document],
  );
  return rows.map((row) => row.document);
}

/** What the recognised facts say of the innovation a document is about. */
export async function describeByFacts(reader: Reader, document: number): Promise<InnovationDescription> {
  const facts = await reader.all<{ kind: string; value: string }>(
    "SELECT kind, value FROM fact WHERE document = ? AND kind IN ('name', 'alias', 'expansion', 'agency', 'region', 'year') ORDER BY position",
    [document],
  );
  const all = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const [expansion] = all('expansion');
  const [agency] = all('agency');
  const [region] = all('region');
  const [year] = all('year');
  return {
    names: all('name'),
    aliases: all('alias'),
    ...(expansion !== undefined && { expansion }),
    ...(agency !== undefined && { agency }),
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** Two documents that may belong together, by their numbers; of a version the first is the newer. */
export interface FoundPair {
  readonly kind: DuplicateKind;
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  readonly evidence: readonly object[];
}

/** Suggests pairs; what a person decided of one stays decided, in whichever order it is found. */
export async function suggestPairs(tx: Transaction, document: number, pairs: readonly FoundPair[]): Promise<void> {
  await tx.run("DELETE FROM duplicate_pair WHERE (a = ?1 OR b = ?1) AND kind IN ('near', 'same-innovation') AND state = 'suggested'", [
    document,
  ]);
  for (const { kind, a, b, similarity, evidence } of pairs) {
    await tx.run(
      `INSERT INTO duplicate_pair (kind, a, b, similarity, evidence, state)
       SELECT ?1, ?2, ?3, ?4, ?5, 'suggested' WHERE NOT EXISTS (SELECT 1 FROM duplicate_pair WHERE kind = ?1 AND a IN (?2, ?3) AND b IN (?2, ?3))`,
      [kind, a, b, similarity, JSON.stringify(evidence)],
    );
  }
}

/** A pair as it is stored, for a person to decide. */
export interface SuggestedPair {
  readonly kind: DuplicateKind;
  readonly documents: readonly [DocumentId, DocumentId];
  readonly titles: readonly [string, string];
  readonly similarity: number;
  readonly evidence: unknown;
}

interface PairRow {
  readonly kind: DuplicateKind;
  readonly a: DocumentId;
  readonly b: DocumentId;
  readonly titleA: string;
  readonly titleB: string;
  readonly similarity: number | null;
  readonly evidence: string;
}

/** All pairs that wait for a person, the likeliest first. Documents of one innovation need no telling that they are about the same. */
export async function listSuggestedPairs(reader: Reader): Promise<SuggestedPair[]> {
  const rows = await reader.all<PairRow>(
    `SELECT pair.kind, a.id AS a, b.id AS b, a.title AS titleA, b.title AS titleB, pair.similarity, pair.evidence
     FROM duplicate_pair AS pair JOIN document AS a ON a.number = pair.a JOIN document AS b ON b.number = pair.b
     WHERE pair.state = 'suggested' AND a.superseded_by IS NULL AND b.superseded_by IS NULL
       AND NOT (pair.kind = 'same-innovation' AND EXISTS (
         SELECT 1 FROM innovation_document AS one JOIN innovation_document AS other ON other.innovation = one.innovation
         WHERE one.document = pair.a AND other.document = pair.b))
     ORDER BY coalesce(pair.similarity, 1) DESC, pair.a DESC`,
  );
  return rows.map(({ kind, a, b, titleA, titleB, similarity, evidence }) => ({
    kind,
    documents: [a, b],
    titles: [titleA, titleB],
    similarity: similarity ?? 1,
    evidence: JSON.parse(evidence) as unknown,
  }));
}

/** Remembers that a pair is not to be suggested again. */
export async function dismissPair(tx: Transaction, kind: DuplicateKind, [a, b]: readonly [DocumentId, DocumentId]): Promise<void> {
  await tx.run(
    `UPDATE duplicate_pair SET state = 'dismissed' WHERE kind = ?1
       AND a IN (SELECT number FROM document WHERE id IN (?2, ?3)) AND b IN (SELECT number FROM document WHERE id IN (?2, ?3))`,
    [kind, a, b],
  );
}
