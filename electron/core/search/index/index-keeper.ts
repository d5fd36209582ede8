import { randomUUID } from 'node:crypto';
import type { Database } from '../../database/types';
import { createCutting, type Cutting, type WordThreads } from './cutting';
import { entryOfDocument, entryOfInnovation } from './entries';
import { isDamage, nameLibrary, openIndexForWriting, readStamp, removeIndex, type IndexFile } from './index-file';
import { restIndex } from './index-rest';
import { writeEntries, type WriteOptions } from './write-entries';

/** Keeps the index of an open library at the library's state, in the background. */
export interface IndexKeeper {
  /** The index as it is now; searches wait for its opening, never for its filling. */
  file(): Promise<IndexFile>;
  /** Something was written: what became dirty is indexed. */
  poke(): void;
  /** Settles when nothing is left to index; fails with what hindered it. */
  settled(): Promise<void>;
  /** Settles when nothing that was changed is left to index; a new index may still be filled. */
  drained(): Promise<void>;
  /** Settles when what is dirty now is indexed, at the latest after so many milliseconds; at once where much is. */
  caughtUp(most: number): Promise<void>;
  /** The file is damaged: it is thrown away and made again. */
  discard(): Promise<void>;
  /** Ends after the batch in hand; the rest waits for the next opening. */
  stop(): Promise<void>;
}

const mostDirty = 100;
const mostBuilt = 1000;
const restAfter = 3000;
/** Up to so many entries a search waits for. */
const awaited = 30;

/** `database` is the library's; its writes are announced with `poke`. `threads` cut words beside this one. */
export function createIndexKeeper(path: string, database: Database, threads?: WordThreads): IndexKeeper {
  const cutting = createCutting(database.read, threads);
  let opened: Promise<IndexFile> | undefined;
  let working: Promise<void> | undefined;
  let resting: Promise<unknown> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let calls = 0;
  let stopped = false;
  let failure: unknown;

  const file = (): Promise<IndexFile> => {
    if (opened) return opened;
    const opening = nameLibrary(database).then(() => openIndexForWriting(path, database.read));
    opening.catch(() => (opened = undefined));
    return (opened = opening);
  };

  function poke(): void {
    calls += 1;
    if (stopped || working) return;
    clearTimeout(timer);
    working = work().then(
      () => {
        working = undefined;
        timer = setTimeout(() => {
          resting = rest().catch(() => undefined);
        }, restAfter).unref();
      },
      (error: unknown) => {
        failure = error;
        working = undefined;
        if (isDamage(error)) return discard();
        return undefined;
      },
    );
  }

  async function work(): Promise<void> {
    failure = undefined;
    await resting;
    const index = await file();
    for (let seen = -1; seen !== calls && !stopped;) {
      seen = calls;
      do {
        while (!stopped && (await drainOnce(index))) continue;
        waiting.splice(0).forEach((tell) => tell());
      } while (!stopped && (await build(index, database, cutting)));
    }
  }

  async function drainOnce(index: IndexFile): Promise<boolean> {
    const told = following.splice(0);
    try {
      return await drain(index, database, cutting);
    } finally {
      told.forEach((tell) => tell());
    }
  }

  /** Told when the batch that begins next is indexed. */
  const following: (() => void)[] = [];
  /** Told when the list of what is dirty was empty, or the work ended without. */
  const waiting: (() => void)[] = [];

  /** Nothing is left to index: what makes searching faster is done, until something is written again. */
  async function rest(): Promise<void> {
    const seen = calls;
    await restIndex(await file(), { library: database.read, cutting }, () => stopped || seen !== calls);
  }

  async function discard(): Promise<void> {
    const damaged = opened;
    await working;
    await resting;
    if (opened !== damaged || stopped) return; // whoever else met the damage has done it
    const before = await opened?.catch(() => undefined);
    opened = undefined;
    await before?.close().catch(() => undefined);
    await removeIndex(path);
    poke();
  }

  return {
    file,
    poke,
    discard,
    settled: async () => {
      poke();
      while (working) await working;
      if (failure !== undefined) throw failure as Error;
    },
    drained: async () => {
      poke();
      const empty = new Promise<void>((tell) => waiting.push(tell));
      await Promise.race([empty, working]);
      if (failure !== undefined) throw failure as Error;
    },
    caughtUp: async (most) => {
      const [dirty] = await database.read.all<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM search_dirty LIMIT ?)', [
        awaited + 1,
      ]);
      if (!dirty || dirty.n === 0 || dirty.n > awaited || stopped) return;
      const indexed = new Promise<void>((tell) => following.push(tell));
      poke();
      let late: NodeJS.Timeout | undefined;
      await Promise.race([indexed, new Promise((resolve) => (late = setTimeout(resolve, most)))]);
      clearTimeout(late);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await working;
      await resting;
      await cutting.rest();
      const index = await opened?.catch(() => undefined);
      opened = undefined;
      await index?.close();
    },
  };
}

interface DirtyEntry {
  readonly entry: number;
  readonly generation: number;
}

/** Indexes a batch of what is dirty: first into the index, then off the list, and each knows the other's last batch. False: nothing was dirty. */
async function drain(index: IndexFile, database: Database, cutting: Cutting): Promise<boolean> {
  const dirty = await database.read.all<DirtyEntry>('SELECT entry, generation FROM search_dirty ORDER BY entry DESC LIMIT ?', [mostDirty]);
  if (dirty.length === 0) return false;
  cutting.forget();
  const batch = randomUUID();
  const entries = dirty.map(({ entry }) => entry);
  await write(index, { library: database.read, cutting, parts: 'words' }, entries, [
    "UPDATE stamp SET value = (SELECT value FROM stamp WHERE key = 'batch') WHERE key = 'before'",
    `UPDATE stamp SET value = '${batch}' WHERE key = 'batch'`,
  ]);
  const done = JSON.stringify(dirty.map(({ entry, generation }) => [entry, generation]));
  await database.write(async (tx) => {
    await tx.run('DELETE FROM search_dirty WHERE (entry, generation) IN (SELECT value->>0, value->>1 FROM json_each(?))', [done]);
    await tx.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('index-at', ?)", [batch]);
  });
  return true;
}

/** Indexes the next of what a new index does not hold yet, the newest first. False: it holds all. */
async function build(index: IndexFile, database: Database, cutting: Cutting): Promise<boolean> {
  const stamp = await readStamp(index.reader);
  for (const [table, entryOf] of tables) {
    const key = `${table}s`;
    const upTo = Number(stamp.get(key) ?? 0);
    if (upTo === 0) continue;
    const rows = await database.read.all<{ number: number }>(`SELECT number FROM ${table} WHERE number <= ? ORDER BY number DESC LIMIT ?`, [
      ...[upTo, mostBuilt * 2],
    ]);
    const now = rows.slice(0, mostBuilt);
    const left = rows.length < mostBuilt ? 0 : (now.at(-1)?.number ?? 1) - 1;
    const next = table === 'document' ? rows.slice(mostBuilt).map(({ number }) => number) : [];
    const entries = now.map(({ number }) => entryOf(number));
    await write(index, { library: database.read, cutting, parts: 'both', next }, entries, [
      `UPDATE stamp SET value = '${left}' WHERE key = '${key}'`,
    ]);
    return true;
  }
  return false;
}

const tables = [
  ['innovation', entryOfInnovation],
  ['document', entryOfDocument],
] as const;

type Sources = Pick<WriteOptions, 'library' | 'cutting' | 'parts' | 'next'>;

async function write({ writer, store }: IndexFile, sources: Sources, entries: readonly number[], also: readonly string[]): Promise<void> {
  if (!writer) return;
  const within = async () => {
    for (const statement of also) await writer.run(statement);
  };
  await writeEntries({ ...sources, writer, store, within }, entries);
}

/** Documents and innovations that the index does not hold as they are now; all of them where there is no index. */
export async function countNotIndexed(index: IndexFile | undefined, database: Pick<Database, 'read'>): Promise<number> {
  const stamp = index && (await readStamp(index.reader));
  const upTo = (key: string) => (stamp ? Number(stamp.get(key) ?? 0) : Number.MAX_SAFE_INTEGER);
  const [row] = await database.read.all<{ n: number }>(
    `SELECT (SELECT count(*) FROM document WHERE number <= ?1)
          + (SELECT count(*) FROM innovation WHERE number <= ?2)
          + (SELECT count(*) FROM search_dirty WHERE entry % 2 = 0 AND entry / 2 > ?1 AND entry / 2 IN (SELECT number FROM document))
          + (SELECT count(*) FROM search_dirty WHERE entry % 2 = 1 AND entry / 2 > ?2 AND entry / 2 IN (SELECT number FROM innovation)) AS n`,
    [upTo('documents'), upTo('innovations')],
  );
  return row?.n ?? 0;
}

/** Documents that have no text to search. */
export async function countNotSearchable(database: Pick<Database, 'read'>): Promise<number> {
  const [row] = await database.read.all<{ n: number }>("SELECT count(*) AS n FROM document WHERE status = 'no-text'");
  return row?.n ?? 0;
}

/** Entries that were deleted and still stand in the index for a moment. */
export async function readGone(database: Pick<Database, 'read'>): Promise<ReadonlySet<number>> {
  const rows = await database.read.all<{ entry: number }>(
    `SELECT entry FROM search_dirty WHERE NOT iif(entry % 2 = 0, EXISTS (SELECT 1 FROM document WHERE number = entry / 2),
       EXISTS (SELECT 1 FROM innovation WHERE number = entry / 2))`,
  );
  return new Set(rows.map(({ entry }) => entry));
}
