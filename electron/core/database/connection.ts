import sqlite3 from 'sqlite3';
import type { SqlValue, Transaction } from './types';

/** One connection to one SQLite file: the thin promise skin over the driver, and the only file that knows the driver. */
export interface Connection extends Transaction {
  exec(sql: string): Promise<void>;
  /** Gives up what is being asked for at this moment: it fails with `SQLITE_INTERRUPT`. */
  interrupt(): void;
  close(): Promise<void>;
}

/** Opens a file; `create` makes it where it is missing. */
export async function connect(path: string, mode: 'create' | 'write' | 'read'): Promise<Connection> {
  const flags = {
    create: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
    write: sqlite3.OPEN_READWRITE,
    read: sqlite3.OPEN_READONLY,
  }[mode];
  const driver = await new Promise<sqlite3.Database>((resolve, reject) => {
    const database = new sqlite3.Database(path, flags, (error) => {
      if (error) reject(error);
      else resolve(database);
    });
  });
  driver.configure('busyTimeout', 5000);
  const kept = mode === 'read' ? keepStatements(driver) : undefined;
  return {
    all: (sql, parameters = []) => (kept ? kept.all(sql, parameters) : all(driver, sql, parameters)),
    get: (sql, parameters = []) => get(driver, sql, parameters),
    run: (sql, parameters = []) => run(driver, sql, parameters),
    exec: (sql) => settle((done) => driver.exec(sql, done)),
    interrupt: () => driver.interrupt(),
    close: async () => {
      await kept?.forget();
      await settle((done) => driver.close(done));
    },
  };
}

/** Version of SQLite inside the driver, for diagnostics. */
export async function sqliteVersion(): Promise<string> {
  const connection = await connect(':memory:', 'create');
  try {
    const row = await connection.get<{ version: string }>('SELECT sqlite_version() AS version');
    return row?.version ?? 'unknown';
  } finally {
    await connection.close();
  }
}

function settle(start: (done: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

const mostKept = 100;

/** Statements of a connection that reads, kept from one question to the next: making one costs as much as a small question itself. */
function keepStatements(driver: sqlite3.Database) {
  const kept = new Map<string, sqlite3.Statement>();
  const making = new Set<Promise<sqlite3.Statement>>();
  const prepare = async (sql: string) => {
    const made = new Promise<sqlite3.Statement>((resolve, reject) => {
      const statement: sqlite3.Statement = driver.prepare(sql, (error: Error | null) => {
        if (error) reject(error);
        else resolve(statement);
      });
    });
    making.add(made);
    try {
      return await made;
    } finally {
      making.delete(made);
    }
  };
  const keep = (sql: string, statement: sqlite3.Statement) => {
    kept.get(sql)?.finalize();
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size <= mostKept || oldest === undefined) return;
    kept.get(oldest)?.finalize();
    kept.delete(oldest);
  };
  return {
    all: async <Row>(sql: string, parameters: readonly SqlValue[]): Promise<Row[]> => {
      let statement = kept.get(sql);
      if (!statement) keep(sql, (statement = await prepare(sql)));
      const ready = statement;
      return new Promise((resolve, reject) => {
        ready.all(parameters, (error: Error | null, rows: unknown[]) => {
          if (error) reject(error);
          else resolve(rows as Row[]);
        });
      });
    },
    /** The file does not close while it has statements. */
    forget: async () => {
      while (making.size > 0) await Promise.allSettled([...making]);
      for (const statement of kept.values()) statement.finalize();
      kept.clear();
    },
  };
}

function all<Row>(driver: sqlite3.Database, sql: string, parameters: readonly SqlValue[]): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    driver.all(sql, parameters, (error: Error | null, rows: Row[]) => {
      if (error) reject(error);
      else resolve(rows);
    });
  });
}

function get<Row>(driver: sqlite3.Database, sql: string, parameters: readonly SqlValue[]): Promise<Row | undefined> {
  return new Promise((resolve, reject) => {
    driver.get(sql, parameters, (error: Error | null, row: Row | undefined) => {
      if (error) reject(error);
      else resolve(row);
    });
  });
}

function run(driver: sqlite3.Database, sql: string, parameters: readonly SqlValue[]): Promise<{ changes: number; lastId: number }> {
  return new Promise((resolve, reject) => {
    driver.run(sql, parameters, function (error: Error | null) {
      if (error) reject(error);
      else resolve({ changes: this.changes, lastId: this.lastID });
    });
  });
}
