import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Block, DocumentId, Innovation, InnovationId } from '../../../electron/contract/types';
import { openDatabase } from '../../../electron/core/database/open';
import type { Database } from '../../../electron/core/database/types';
import { addDocument } from '../../../electron/core/records/documents';
import { writeInnovation } from '../../../electron/core/records/innovation-rows';
import { indexDocument, indexInnovation } from '../../../electron/core/search/indexing';

/** A real database in a temporary folder, filled by the same functions as the program's. */
export interface TemporaryLibrary {
  readonly database: Database;
  document(
    title: string,
    texts: readonly (string | Partial<Block>)[],
    extra?: { fileName?: string; status?: 'no-text' },
  ): Promise<DocumentId>;
  innovation(fields: Partial<Innovation> & { name: string }): Promise<InnovationId>;
  close(): Promise<void>;
}

export async function temporaryLibrary(): Promise<TemporaryLibrary> {
  const folder = await mkdtemp(join(tmpdir(), 'rumah-search-'));
  const database = await openDatabase({
    path: join(folder, 'archive.sqlite'),
    migrations: resolve('resources/migrations'),
    mode: 'create',
  });
  return {
    database,
    document: async (title, texts, extra = {}) => {
      const blocks = texts.map((text, index): Block => ({
        kind: 'paragraph',
        paragraph: index + 1,
        text: '',
        ...(typeof text === 'string' ? { text } : text),
      }));
      const id = randomUUID() as DocumentId;
      await database.write(async (tx) => {
        const number = await addDocument(tx, {
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
        await indexDocument(tx, number);
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
      await database.write(async (tx) => indexInnovation(tx, await writeInnovation(tx, record)));
      return id;
    },
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
