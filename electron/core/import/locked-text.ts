import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileDurably } from '../records/durable-file';
import { extractionSchema } from './extract-messages';
import type { Extraction } from './extraction';

/** Path of the text of an original that is locked: without its password, which is kept nowhere, it could not be read again. */
export function lockedTextPath(folder: string, sha256: string): string {
  return join(folder, 'originals', sha256.slice(0, 2), `${sha256}.text.json`);
}

/** Keeps what was read out of a locked original, beside it. */
export async function keepLockedText(folder: string, sha256: string, extraction: Extraction): Promise<void> {
  await writeFileDurably(lockedTextPath(folder, sha256), `${JSON.stringify(extraction)}\n`);
}

/** What was read out of a locked original; undefined where nothing is kept, or not as it was written. */
export async function readLockedText(folder: string, sha256: string): Promise<Extraction | undefined> {
  try {
    return extractionSchema.parse(JSON.parse(await readFile(lockedTextPath(folder, sha256), 'utf8'))) as Extraction;
  } catch {
    return undefined;
  }
}
