import type { HitReason, SearchHit } from '../../../contract/types';
import type { Connection } from '../../database/connection';
import { entriesExpression, inColumn, partsOfExpression } from './expression';
import { textColumns } from '../index/index-columns';
import type { PlacedHit } from './page-of-hits';
import type { Query } from '../query/query-types';
import { rankFunction, rankFunctionOf } from '../index/column-weights';

/** Says of each hit what its score is made of. Costs a dozen small queries: it is done where somebody asks. */
export async function explainHits(
  index: Connection,
  query: Query,
  placed: readonly PlacedHit[],
  hits: readonly SearchHit[],
): Promise<SearchHit[]> {
  const parts = partsOfExpression(query);
  if (!parts) return [...hits];
  // of an innovation that matches by a document only, that document's words are explained
  const explained = placed.map(({ entry, byOwnWords, documents }) => (byOwnWords ? entry : (documents[0] ?? entry)));
  const scores = (expression: string, ranking = rankFunction) => scoresOf(index, [...new Set(explained)], expression, ranking);
  const sections = textColumns.filter((column) => !['title', 'name', 'tag', 'other'].includes(column));
  const shares: { readonly kind: HitReason['kind']; readonly detail?: string; readonly scores: ReadonlyMap<number, number> }[] = [
    { kind: 'title', scores: await scores(parts.all, rankFunctionOf(['title'])) },
    { kind: 'name', scores: await scores(parts.all, rankFunctionOf(['name'])) },
    { kind: 'words', scores: await scores(inColumn('tag other', parts.words), rankFunctionOf(['tag', 'other'])) },
    ...(parts.roots === undefined ? [] : [{ kind: 'roots' as const, scores: await scores(parts.roots) }]),
    ...(parts.together === undefined ? [] : [{ kind: 'together' as const, scores: await scores(parts.together) }]),
  ];
  for (const column of sections) {
    shares.push({ kind: 'section', detail: column, scores: await scores(inColumn(column, parts.words), rankFunctionOf([column])) });
  }
  return hits.map((hit, place) => ({ ...hit, reasons: reasonsOf(explained[place] ?? 0, placed[place], shares) }));
}

function reasonsOf(
  entry: number,
  hit: PlacedHit | undefined,
  shares: readonly { readonly kind: HitReason['kind']; readonly detail?: string; readonly scores: ReadonlyMap<number, number> }[],
): HitReason[] {
  const counted = shares.map(({ kind, detail, scores }) => ({
    kind,
    ...(detail !== undefined && { detail }),
    share: scores.get(entry) ?? 0,
  }));
  const sum = counted.reduce((total, { share }) => total + share, 0);
  const reasons = counted
    .filter(({ share }) => share > 0)
    .map((reason): HitReason => ({ ...reason, share: Math.round((reason.share / sum) * 1000) / 1000 }))
    .sort((a, b) => b.share - a.share);
  if (hit && hit.documents.length > 0) reasons.push({ kind: 'document', share: hit.byOwnWords ? 0 : 1 });
  return reasons;
}

async function scoresOf(index: Connection, entries: readonly number[], expression: string, ranking: string): Promise<Map<number, number>> {
  const scores = new Map<number, number>();
  const atATime = 50;
  for (let start = 0; start < entries.length; start += atATime) {
    const rows = await index.all<{ entry: number; rank: number }>(
      `SELECT rowid AS entry, rank FROM words WHERE words MATCH ? AND rank MATCH '${ranking}' ORDER BY rank LIMIT ?`,
      [`(${entriesExpression(entries.slice(start, start + atATime))}) AND (${expression})`, atATime],
    );
    for (const { entry, rank } of rows) scores.set(entry, -rank);
  }
  return scores;
}
