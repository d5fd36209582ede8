import type { LibraryApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import type { SpellingSuggestion } from '../contract/types';
import type { Connection } from './database/connection';
import type { Database, Reader } from './database/types';
import { databasePath, indexPath } from './library-folder';
import { documentHits } from './search/answer/document-hits';
import type { LabelOf } from './search/answer/facets';
import { isDamage, openIndexForReading, type IndexFile } from './search/index/index-file';
import type { WordThreads } from './search/index/cutting';
import { countNotIndexed, countNotSearchable, createIndexKeeper, readGone, type IndexKeeper } from './search/index/index-keeper';
import { search, type SearchPlace } from './search/answer/search';
import { giveUp, guarded, guardedReader, type Pair, type Turn } from './search/answer/turn';
import { findSimilar } from './search/answer/similar';
import type { Understand } from './search/query/query-types';
import type { WordCounts } from './search/spelling/spelling';
import { createWordCounts } from './search/index/word-counts';

/** What the search engine asks of the parts that know words. */
export interface SearchWords {
  readonly understand: Understand;
  readonly suggest: (query: string, counts: WordCounts, typing?: boolean) => Promise<readonly SpellingSuggestion[]>;
  readonly labelOf: LabelOf;
}

/** Searching in an open library, and its index. */
export interface SearchEngine {
  readonly methods: Pick<LibraryApi, 'search' | 'documentHits' | 'similar'>;
  /** The words of the library with their counts; undefined while there is no index. */
  counts(): Promise<WordCounts | undefined>;
  /** Something was written. */
  poke(): void;
  /** Settles when the index holds all that was changed, though perhaps not yet all of a library that it is being made of. */
  drained(): Promise<void>;
  /** Settles when the index holds all. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly folder: string;
  /** Its writes are told with `poke`. */
  readonly database: Database;
  readonly mode: 'write' | 'read';
  readonly words: SearchWords;
  /** Built program of the threads that cut words. */
  readonly wordThread?: string;
  /** Milliseconds after which a search is given up. */
  readonly longest?: number;
}

/** Whoever saves and then searches finds what was saved; a search does not wait longer for it, in milliseconds. */
const longestWait = 250;

/** No search takes longer, in milliseconds. */
const longestSearch = 20_000;

/** The threads that cut words, where their program is there. */
export function threadsOf(folder: string, script: string | undefined): WordThreads | undefined {
  return script === undefined ? undefined : { script, library: databasePath(folder) };
}

export function createSearchEngine({ folder, database, mode, words, wordThread, longest = longestSearch }: EngineOptions): SearchEngine {
  const path = indexPath(folder);
  const keeper: IndexKeeper | undefined = mode === 'write' ? createIndexKeeper(path, database, threadsOf(folder, wordThread)) : undefined;
  const visitor = keeper ? undefined : createVisitor(path, database);
  const file = () => (keeper ? keeper.file() : visitor?.file());
  let typing: Turn | undefined;

  async function placeOf(index: IndexFile, [connection, ranking]: Pair, reader: Reader): Promise<SearchPlace> {
    const { store } = index;
    const counts = createWordCounts(connection, store);
    const [gone, notIndexed, notSearchable] = await Promise.all([
      readGone(database),
      countNotIndexed(index, database),
      countNotSearchable(database),
    ]);
    return {
      ...{ database: { read: reader }, index: connection, ranking, store, understand: words.understand, labelOf: words.labelOf },
      ...{ gone, notIndexed, notSearchable },
      suggest: (query, completes) => words.suggest(query, counts, completes),
    };
  }

  /** A damaged index is thrown away and the question asked again of the new one, which fills meanwhile. */
  async function withIndex<T>(ask: (index: IndexFile) => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
    const index = await file();
    if (!index) return otherwise();
    try {
      return await ask(index);
    } catch (error) {
      if (!keeper || !isDamage(error)) throw error;
      await keeper.discard();
      return ask(await keeper.file());
    }
  }

  /** Searches with connections of its own, until it has an answer or its turn a failure. */
  async function searchIn(index: IndexFile, pair: Pair, turn: Turn, request: Parameters<LibraryApi['search']>[0]) {
    const late = setTimeout(() => giveUp(turn, 'search-too-long', pair), longest);
    try {
      const guards = pair.map((connection) => guarded(connection, turn)) as [Connection, Connection];
      return await search(await placeOf(index, guards, guardedReader(database.read, turn)), request);
    } catch (error) {
      throw turn.failure === undefined ? error : new LibraryError(turn.failure);
    } finally {
      clearTimeout(late);
    }
  }

  const searchNow: LibraryApi['search'] = async (request) => {
    await keeper?.caughtUp(longestWait);
    return withIndex(
      (index) => searchIn(index, [index.reader, index.ranker], {}, request),
      async () => nothingIndexed(request.query, await words.understand(request.query), await countNotIndexed(undefined, database)),
    );
  };

  /** One at a time, and only the newest: an older one is given up where it stands. */
  async function searchWhileTyping(request: Parameters<LibraryApi['search']>[0]): ReturnType<LibraryApi['search']> {
    const before = typing;
    const turn: Turn = {};
    typing = turn;
    const work = (async () => {
      if (before) {
        const index = await file();
        giveUp(before, 'superseded', index ? [index.typist, index.typistsRanker] : []);
        await before.ended;
      }
      return withIndex(
        (index) => searchIn(index, [index.typist, index.typistsRanker], turn, request),
        () => searchNow(request),
      );
    })();
    turn.ended = work.catch(() => undefined);
    try {
      return await work;
    } finally {
      if (typing === turn) typing = undefined;
    }
  }

  return {
    methods: {
      search: (request) => (request.typing ? searchWhileTyping(request) : searchNow(request)),
      documentHits: async ({ id, query, typing: completes }) => documentHits(database.read, id, await words.understand(query, completes)),
      similar: (request) =>
        withIndex(
          async (index) => findSimilar(await placeOf(index, [index.reader, index.ranker], database.read), request),
          () => Promise.resolve({ words: [], hits: [] }),
        ),
    },
    counts: async () => {
      const index = await file();
      return index && createWordCounts(index.reader, index.store);
    },
    poke: () => keeper?.poke(),
    drained: async () => keeper?.drained(),
    settled: async () => keeper?.settled(),
    stop: async () => {
      await typing?.ended;
      await keeper?.stop();
      await visitor?.close();
    },
  };
}

/** The same database, of whose writes somebody is told as soon as they are done. */
export function announceWrites(database: Database, told: () => void): Database {
  return {
    ...database,
    write: async (work) => {
      const value = await database.write(work);
      told();
      return value;
    },
  };
}

/** The index of a library that is open for reading, as another process keeps it. */
function createVisitor(path: string, database: Database) {
  let opened: Promise<IndexFile | undefined> | undefined;
  let version: number | undefined;
  return {
    file: async (): Promise<IndexFile | undefined> => {
      opened ??= openIndexForReading(path, database.read);
      const index = await opened;
      if (!index) {
        opened = undefined; // it may be made meanwhile
        return undefined;
      }
      const now = (await index.reader.get<{ data_version: number }>('PRAGMA data_version'))?.data_version;
      if (version !== undefined && now !== version) await index.store.load(index.reader);
      version = now;
      return index;
    },
    close: async () => {
      await (await opened)?.close();
    },
  };
}

function nothingIndexed(
  query: string,
  { parts, ambiguous }: Awaited<ReturnType<Understand>>,
  notIndexed: number,
): Awaited<ReturnType<LibraryApi['search']>> {
  return {
    ...{ query, total: 0, totalInnovations: 0, totalDocuments: 0, ms: 0, hits: [], notSearchable: 0, notIndexed },
    ...{ parts, ambiguous, suggestions: [], facets: [], looser: [] },
  };
}
