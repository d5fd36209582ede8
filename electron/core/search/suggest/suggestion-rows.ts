import type { Region } from '../../../contract/types';
import type { Reader } from '../../database/types';
import type { Suggestable } from './suggestion-index';

/** Kinds of rows whose changes the database notes (`name_change`). */
export const namedKinds = ['innovation', 'saved', 'document'] as const;
type NamedKind = (typeof namedKinds)[number];

/** Where the notes of changes stand; two databases never share a stamp. */
export interface NameRevision {
  readonly stamp: string;
  readonly revision: number;
}

interface NameChange {
  readonly revision: number;
  readonly kind: NamedKind;
  readonly id: string;
}

interface NameRow {
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly query?: string;
  readonly expansion?: string | null;
  readonly aliases?: string;
}

const rowsOf: Readonly<Record<NamedKind, string>> = {
  innovation: 'SELECT number, id, name AS label, expansion, aliases FROM innovation WHERE true',
  saved: 'SELECT number, id, name AS label, query FROM saved_search WHERE true',
  document: 'SELECT number, id, title AS label FROM document WHERE superseded_by IS NULL',
};
const atATime = 500;

/** Rows of one kind, the newest first, below the row `before`; empty at the end. `next` goes on. */
export async function readNames(
  reader: Reader,
  kind: NamedKind,
  before: number,
): Promise<{ readonly items: readonly Suggestable[]; readonly next: number }> {
  const rows = await reader.all<NameRow>(`${rowsOf[kind]} AND number < ? ORDER BY number DESC LIMIT ${atATime}`, [before]);
  return { items: rows.map((row) => suggestable(kind, row)), next: rows.at(-1)?.number ?? 0 };
}

/** The rows of these ids that are still there. */
export async function readNamesOf(reader: Reader, kind: NamedKind, ids: readonly string[]): Promise<Suggestable[]> {
  const rows = await reader.all<NameRow>(`${rowsOf[kind]} AND id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
  return rows.map((row) => suggestable(kind, row));
}

function suggestable(kind: NamedKind, { id, label, query, expansion, aliases }: NameRow): Suggestable {
  if (kind === 'saved') return { kind, label, value: query ?? '', id };
  if (kind === 'document') return { kind, label, value: id };
  const also = [expansion ?? '', ...(JSON.parse(aliases ?? '[]') as string[])].join(' ').trim();
  return { kind, label, value: id, ...(also !== '' && { also }) };
}

/** How many suggestions of the kind there should be. */
export async function countNames(reader: Reader, kind: NamedKind): Promise<number> {
  return (await reader.get<{ n: number }>(`SELECT count(*) AS n FROM (${rowsOf[kind]})`))?.n ?? 0;
}

/** The latest change that the database knows. */
export async function readRevision(reader: Reader): Promise<NameRevision> {
  const row = await reader.get<NameRevision>(
    'SELECT stamp, (SELECT coalesce(max(revision), 0) FROM name_change) AS revision FROM name_change_stamp',
  );
  return row ?? { stamp: '', revision: 0 };
}

/** What changed after a revision, oldest first, so many at a time. */
export function readNameChanges(reader: Reader, after: number): Promise<NameChange[]> {
  return reader.all<NameChange>(`SELECT revision, kind, id FROM name_change WHERE revision > ? ORDER BY revision LIMIT ${atATime}`, [
    after,
  ]);
}

/** A word of the table of synonyms; its synonyms lead to it too. */
export interface SuggestedTerm {
  readonly label: string;
  readonly also?: string;
}

/** Tags, agencies, regions and terms: few enough to be read whole. A word that is a tag and a term is offered once. */
export async function readWords(reader: Reader, regions: readonly Region[], terms: readonly SuggestedTerm[]): Promise<Suggestable[]> {
  const tags = await reader.all<{ word: string }>('SELECT DISTINCT tag AS word FROM innovation_tag ORDER BY tag');
  const agencies = await reader.all<{ word: string }>(
    'SELECT DISTINCT agency AS word FROM innovation WHERE agency IS NOT NULL ORDER BY agency',
  );
  const known = new Map(terms.map((term) => [term.label.toLowerCase(), term]));
  for (const { word } of tags) known.delete(word.toLowerCase());
  return [
    ...regions.map(({ code, name }): Suggestable => ({ kind: 'region', label: name, value: code })),
    ...agencies.map(({ word }): Suggestable => ({ kind: 'agency', label: word, value: word })),
    ...tags.map(({ word }): Suggestable => ({ kind: 'tag', label: word, value: word })),
    ...[...known.values()].map((term): Suggestable => ({ kind: 'term', value: term.label, ...term })),
  ];
}
