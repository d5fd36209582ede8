/** The values SQLite takes and gives here. */
export type SqlValue = string | number | null | Uint8Array;

/** Reads. Outside a transaction it never waits for a write. */
export interface Reader {
  all<Row>(sql: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
  get<Row>(sql: string, parameters?: readonly SqlValue[]): Promise<Row | undefined>;
}

/** A function that changes rows takes one of these, so that it cannot run outside a transaction. */
export interface Transaction extends Reader {
  run(sql: string, parameters?: readonly SqlValue[]): Promise<{ readonly changes: number; readonly lastId: number }>;
}

export interface Database {
  readonly read: Reader;
  /** Runs `work` alone in one transaction; a failure rolls all of it back. Refused with `library-locked` in a database opened for reading. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
