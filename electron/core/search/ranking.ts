import type { InnovationStatus, SearchRequest } from '../../contract/types';
import type { Reader } from '../database/types';

/** What matched: the rows of the wanted page in their order, and the counts of all. */
export interface Ranking {
  readonly rows: readonly RankedRow[];
  readonly innovations: number;
  readonly documents: number;
  /** Matching innovations per region code, before the region filter. */
  readonly regions: Readonly<Record<string, number>>;
}

export interface RankedRow {
  readonly entry: number;
  /** FTS5's bm25: the smaller, the better. */
  readonly rank: number;
}

interface KnownInnovation {
  readonly entry: number;
  readonly region: string | null;
  readonly status: InnovationStatus;
}

// Weights of title, body, title_stem, body_stem: a title tells most, and a word as written more than its stem.
const RANK = 'bm25(6.0, 2.0, 4.0, 1.0)';

/** Counts and ranks all that matches the expression and passes the filters of the request. */
export async function rank(reader: Reader, expression: string, request: SearchRequest): Promise<Ranking> {
  const { limit = 20, offset = 0 } = request;
  const matching = await matchingEntries(reader, expression);
  const innovations = await reader.all<KnownInnovation>(
    'SELECT entry.number AS entry, innovation.region, innovation.status FROM innovation JOIN entry ON entry.innovation = innovation.number',
  );
  const rejected = await rejectedEntries(reader, matching, innovations, request);
  if (!request.includeOlder) for (const entry of await olderVersions(reader)) rejected.add(entry);
  const kept = matching.filter((entry) => !rejected.has(entry));
  const innovationEntries = new Set(innovations.map(({ entry }) => entry));
  const found = kept.filter((entry) => innovationEntries.has(entry)).length;
  const passedOver = matching.length - kept.length;
  const rows = await rankedRows(reader, expression, limit + offset + passedOver);
  return {
    rows: rows.filter(({ entry }) => !rejected.has(entry)).slice(offset, offset + limit),
    innovations: found,
    documents: kept.length - found,
    regions: countRegions(innovations, new Set(matching), request.statuses),
  };
}

/** All matching rowids in one value: many rows of one number each would cost ten times more. */
async function matchingEntries(reader: Reader, expression: string): Promise<number[]> {
  const row = await reader.get<{ entries: string | null }>(
    'SELECT group_concat(rowid) AS entries FROM search_index WHERE search_index MATCH ?',
    [expression],
  );
  return row?.entries ? row.entries.split(',').map(Number) : [];
}

function rankedRows(reader: Reader, expression: string, limit: number): Promise<RankedRow[]> {
  return reader.all<RankedRow>(
    `SELECT rowid AS entry, rank FROM search_index WHERE search_index MATCH ? AND rank MATCH '${RANK}' ORDER BY rank LIMIT ?`,
    [expression, limit],
  );
}

async function rejectedEntries(
  reader: Reader,
  matching: readonly number[],
  innovations: readonly KnownInnovation[],
  { regions = [], statuses = [] }: SearchRequest,
): Promise<Set<number>> {
  const rejected = new Set<number>();
  const wantedRegions = new Set(regions);
  const wantedStatuses = new Set(statuses);
  for (const { entry, region, status } of innovations) {
    if (wantedRegions.size > 0 && !wantedRegions.has(region ?? '')) rejected.add(entry);
    if (wantedStatuses.size > 0 && !wantedStatuses.has(status)) rejected.add(entry);
  }
  if (wantedRegions.size === 0) return rejected;
  const documents = await documentsOf(reader, regions);
  const known = new Set(innovations.map(({ entry }) => entry));
  for (const entry of matching) if (!known.has(entry) && !documents.has(entry)) rejected.add(entry);
  return rejected;
}

/** Of a document with several versions only the newest is shown. */
async function olderVersions(reader: Reader): Promise<number[]> {
  const rows = await reader.all<{ entry: number }>(
    'SELECT entry.number AS entry FROM document JOIN entry ON entry.document = document.number WHERE document.superseded_by IS NOT NULL',
  );
  return rows.map(({ entry }) => entry);
}

async function documentsOf(reader: Reader, regions: readonly string[]): Promise<ReadonlySet<number>> {
  const rows = await reader.all<{ entry: number }>(
    `SELECT DISTINCT entry.number AS entry FROM innovation JOIN innovation_document AS link ON link.innovation = innovation.number
     JOIN entry ON entry.document = link.document WHERE innovation.region IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(regions)],
  );
  return new Set(rows.map(({ entry }) => entry));
}

function countRegions(
  innovations: readonly KnownInnovation[],
  matching: ReadonlySet<number>,
  statuses: readonly InnovationStatus[] = [],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entry, region, status } of innovations) {
    if (region === null || !matching.has(entry) || (statuses.length > 0 && !statuses.includes(status))) continue;
    counts[region] = (counts[region] ?? 0) + 1;
  }
  return counts;
}
