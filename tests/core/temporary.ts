import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extractor } from '../../electron/core/import/extraction';
import { extractFile } from '../../electron/core/import/extract';

export const root = join(import.meta.dirname, '../..');
export const resources = join(root, 'resources');
export const migrations = join(resources, 'migrations');

/** A folder for one test, and the way to be rid of it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'rumah-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Reads files in this process: the same code as the extract process, without the process. */
export const extractorHere: Extractor = {
  extract: ({ path, name }) => extractFile(path, name),
  close: () => Promise.resolve(),
};
