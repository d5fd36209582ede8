import { LibraryError } from '../../contract/errors';
import type { DocumentId, Fact, Family, PrivacyFinding, Section } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';
import { markPendingSidecar } from './pending';

/** All that is recognised in one document. */
export interface Recognition {
  readonly family?: Family;
  readonly familyConfidence?: number;
  /** Share of known words, 0–1. */
  readonly quality?: number;
  readonly readerVersion?: number;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly privacyFindings: readonly PrivacyFinding[];
}

/** Replaces what is known of a document, in the transaction that adds or changes it. */
export async function storeRecognition(tx: Transaction, document: number, recognition: Recognition): Promise<void> {
  const { family, familyConfidence, quality, readerVersion } = recognition;
  await tx.run('UPDATE document SET family = ?, family_confidence = ?, quality = ?, reader_version = ? WHERE number = ?', [
    family ?? null,
    familyConfidence ?? null,
    quality ?? null,
    readerVersion ?? null,
    document,
  ]);
  await replace(
    tx,
    'section',
    'key heading confidence page paragraph parent from_block to_block text',
    document,
    recognition.sections.map(sectionValues),
  );
  await replace(tx, 'fact', 'kind value page paragraph quote confidence', document, recognition.facts.map(factValues));
  await replace(tx, 'privacy_finding', 'kind value page paragraph quote', document, recognition.privacyFindings.map(findingValues));
}

type Values = readonly (string | number | null)[];

/** All rows travel as one JSON value: one call to the driver instead of one a row. */
async function replace(tx: Transaction, table: string, columns: string, document: number, rows: readonly Values[]): Promise<void> {
  await tx.run(`DELETE FROM ${table} WHERE document = ?`, [document]);
  if (rows.length === 0) return;
  const names = columns.split(' ');
  await tx.run(
    `INSERT INTO ${table} (document, position, ${names.join(', ')})
     SELECT ?, key, ${names.map((_, index) => `value->>${index}`).join(', ')} FROM json_each(?)`,
    [document, JSON.stringify(rows)],
  );
}

function sectionValues({ key, heading, confidence, page, paragraph, parent, from, to, text }: Section): Values {
  return [key, heading, confidence, page ?? null, paragraph ?? null, parent ?? null, from, to, text];
}

function findingValues({ kind, value, page, paragraph, quote }: Omit<Fact, 'confidence' | 'kind'> & { readonly kind: string }): Values {
  return [kind, value, page ?? null, paragraph ?? null, quote];
}

function factValues(fact: Fact): Values {
  return [...findingValues(fact), fact.confidence];
}

type Nullable<T> = { readonly [Name in keyof T]-?: undefined extends T[Name] ? Exclude<T[Name], undefined> | null : T[Name] };
/** What the columns hold, under the names of the fields; absent ones are null. */
type Row<T> = Nullable<T>;

interface HeadRow {
  readonly family: Family | null;
  readonly familyConfidence: number | null;
  readonly quality: number | null;
  readonly readerVersion: number | null;
}

/** What is known of a document, in reading order. */
export async function loadRecognition(reader: Reader, document: number): Promise<Recognition> {
  const head = await reader.get<HeadRow>(
    `SELECT family, family_confidence AS familyConfidence, quality, reader_version AS readerVersion FROM document WHERE number = ?`,
    [document],
  );
  const select = <T>(columns: string, table: string) =>
    reader.all<Row<T>>(`SELECT ${columns} FROM ${table} WHERE document = ? ORDER BY position`, [document]);
  const sections = await select<Section>(
    'key, heading, confidence, page, paragraph, parent, from_block AS "from", to_block AS "to", text',
    'section',
  );
  const facts = await select<Fact>('kind, value, page, paragraph, quote, confidence', 'fact');
  const findings = await select<PrivacyFinding>('kind, value, page, paragraph, quote', 'privacy_finding');
  return {
    ...(head && withoutNulls(head)),
    sections: sections.map((row) => withoutNulls(row) as unknown as Section),
    facts: facts.map((row) => withoutNulls(row) as unknown as Fact),
    privacyFindings: findings.map((row) => withoutNulls(row) as unknown as PrivacyFinding),
  };
}

function withoutNulls<T extends object>(row: T): { [Name in keyof T]?: Exclude<T[Name], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as { [Name in keyof T]?: Exclude<T[Name], null> };
}

/** Replaces the corrections of a document and notes that its sidecar has to carry them. */
export async function storeCorrections(tx: Transaction, id: DocumentId, corrections: readonly object[]): Promise<void> {
  const row = await tx.get<{ number: number }>('SELECT number FROM document WHERE id = ?', [id]);
  if (!row) throw new LibraryError('document-not-found', { id });
  await replace(
    tx,
    'correction',
    'json',
    row.number,
    corrections.map((each) => [JSON.stringify(each)]),
  );
  await markPendingSidecar(tx, id);
}

/** The corrections of a document, in the order in which they were made; the caller checks their shape. */
export async function loadCorrections(reader: Reader, document: number): Promise<unknown[]> {
  const rows = await reader.all<{ json: string }>('SELECT json FROM correction WHERE document = ? ORDER BY position', [document]);
  return rows.map(({ json }) => JSON.parse(json) as unknown);
}
