import { LibraryError } from '../../../contract/errors';
import type { Connection } from '../../database/connection';
import type { Reader } from '../../database/types';

/** One search; it ends with its failure as soon as it has one. */
export interface Turn {
  failure?: 'superseded' | 'search-too-long';
  /** Settles when it is over, however it ends. */
  ended?: Promise<unknown>;
}

/** The connections of one search: one looks for what matches, the other ranks. */
export type Pair = readonly [Connection, Connection];

/** Ends a search where it stands. */
export function giveUp(turn: Turn, failure: NonNullable<Turn['failure']>, connections: readonly Connection[]): void {
  turn.failure ??= failure;
  for (const connection of connections) connection.interrupt();
}

/** Asks nothing more for a search that was given up. */
export function guardedReader(reader: Reader, turn: Turn): Reader {
  const check = () => {
    if (turn.failure !== undefined) throw new LibraryError(turn.failure);
  };
  return {
    all: async (sql, parameters) => {
      check();
      return reader.all(sql, parameters);
    },
    get: async (sql, parameters) => {
      check();
      return reader.get(sql, parameters);
    },
  };
}

export function guarded(connection: Connection, turn: Turn): Connection {
  return { ...connection, ...guardedReader(connection, turn) };
}
