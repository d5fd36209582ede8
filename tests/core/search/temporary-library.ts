import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Block, DocumentId, Innovation, InnovationId, SearchPage, SearchRequest } from '../../../electron/contract/types';
import { openDatabase } from '../../../electron/core/database/open';
import type { Database } from '../../../electron/core/database/types';
import { addDocument } from '../../../electron/core/records/documents';
import { writeInnovation } from '../../../electron/core/records/innovation-rows';
import { announceWrites, createSearchEngine, type SearchEngine } from '../../../electron/core/library-index';
import { understandQuery } from '../../../electron/core/search/query/query';
import { queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';
import type { Query, Understand, UnderstoodQuery } from '../../../electron/core/search/query/query-types';

/** A real database in a temporary folder, filled by the same functions as the program's. */
export interface TemporaryLibrary {
  readonly folder: string;
  readonly database: Database;
  /** Searches once everything is indexed. */
  search(request: SearchRequest): Promise<SearchPage>;
  engine(): SearchEngine;
  /** Closes the engine and opens another, as a new start of the program does. `between` sees the folder without one. */
  reopen(between?: () => Promise<unknown>): Promise<void>;
  document(
    title: string,
    texts: readonly (string | Partial<Block>)[],
    extra?: { fileName?: string; status?: 'no-text' },
  ): Promise<DocumentId>;
  innovation(fields: Partial<Innovation> & { name: string }): Promise<InnovationId>;
  close(): Promise<void>;
}

const programWords = queryVocabulary();

/** A query as a library without words of its own understands it. */
export function understandWords(text: string, typing = false): UnderstoodQuery {
  return understandQuery(text, typing, programWords);
}

/** Filters and sections of a query besides its words, as the query language would make them: `{"words":"desa","filters":[…]}`. */
export const understandOrJson: Understand = (text, typing) => {
  if (!text.startsWith('{"')) return understandWords(text, typing);
  let parsed: Partial<Query> & { words?: string };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    return understandWords(text, typing);
  }
  const { words = '', ...rest } = parsed;
  return { ...understandWords(words, typing), ...rest };
};

/** The search engine over a database, without the words of the program's vocabularies. */
export function engineOver(folder: string, database: Database): SearchEngine {
  const words = {
    ...{ understand: understandOrJson, suggest: () => Promise.resolve([]) },
    labelOf: (_field: string, value: string) => value,
  };
  return createSearchEngine({ folder, database, mode: 'write', words });
}

export async function temporaryLibrary(): Promise<TemporaryLibrary> {
  const folder = await mkdtemp(join(tmpdir(), 'rumah-search-'));
  const stored = await openDatabase({
    path: join(folder, 'archive.sqlite'),
    migrations: resolve('resources/migrations'),
    mode: 'create',
  });
  const open = () => engineOver(folder, stored);
  let engine = open();
  const database = announceWrites(stored, () => engine.poke());
  return {
    folder,
    database,
    engine: () => engine,
    search: async (request) => {
      await engine.settled();
      return engine.methods.search(request);
    },
    reopen: async (between) => {
      await engine.stop();
      await between?.();
      engine = open();
      engine.poke();
    },
    document: async (title, texts, extra = {}) => {
      const blocks = texts.map((text, index): Block => ({
        kind: 'paragraph',
        paragraph: index + 1,
        text: '',
        ...(typeof text === 'string' ? { text } : text),
      }));
      const id = randomUUID() as DocumentId;
      await database.write(async (tx) => {
        await addDocument(tx, {
          id,
          sha256: randomUUID(),
          format: 'md',
          fileName: extra.fileName ?? 'berkas.md',
          source: '/berkas.md',
          title,
          language: 'id',
          pages: 0,
          characters: 1,
          bytes: 1,
          status: extra.status ?? 'imported',
          importedAt: '2026-01-02T03:04:05.000Z',
          blocks,
        });
      });
      return id;
    },
    innovation: async (fields) => {
      const id = randomUUID() as InnovationId;
      const at = '2026-01-02T03:04:05.000Z';
      const record: Innovation = {
        ...{ id, status: 'published', aliases: [], tags: [], collections: [], documents: [], createdAt: at, updatedAt: at },
        ...fields,
      };
      await database.write((tx) => writeInnovation(tx, record));
      return id;
    },
    close: async () => {
      await engine.stop();
      await stored.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
