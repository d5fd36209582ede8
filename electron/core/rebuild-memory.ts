import type { Database, Reader, Transaction } from './database/types';

/** What only a database knows: the history of imports, the watched folders, the exchange of bundles, the saved searches. Not needed to read the library, but missed. */
const tables = ['import_run', 'import_job', 'watched_folder', 'watched_file', 'bundle_event', 'saved_search'] as const;

interface DecidedPair {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly similarity: number | null;
  readonly evidence: string;
  readonly state: string;
}

/** Copies into a rebuilt database what the old one can still tell: all of it, or nothing where the old one is damaged. */
export async function carryMemory(old: Reader, database: Database): Promise<void> {
  const known = new Set((await old.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")).map(({ name }) => name));
  // an earlier program had fewer tables
  const read = (table: string) => (known.has(table) ? old.all<Record<string, unknown>>(`SELECT * FROM ${table}`) : Promise.resolve([]));
  const rows = await Promise.all(tables.map(read));
  const pairs = await old.all<DecidedPair>(
    `SELECT pair.kind, a.id AS a, b.id AS b, pair.similarity, pair.evidence, pair.state FROM duplicate_pair AS pair
     JOIN document AS a ON a.number = pair.a JOIN document AS b ON b.number = pair.b WHERE pair.state <> 'suggested'`,
  );
  await database.write(async (tx) => {
    for (const [index, table] of tables.entries()) await copyRows(tx, table, rows[index] ?? []);
    await copyPairs(tx, pairs);
  });
}

async function copyRows(tx: Transaction, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const values = columns.map((column) => `value->>'${column}'`);
  await tx.run(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM json_each(?)`, [JSON.stringify(rows)]);
}

/** The documents have other numbers now; their ids stayed. */
async function copyPairs(tx: Transaction, pairs: readonly DecidedPair[]): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO duplicate_pair (kind, a, b, similarity, evidence, state)
     SELECT value->>'kind', a.number, b.number, value->>'similarity', value->>'evidence', value->>'state'
     FROM json_each(?) JOIN document AS a ON a.id = value->>'a' JOIN document AS b ON b.id = value->>'b'`,
    [JSON.stringify(pairs)],
  );
}
