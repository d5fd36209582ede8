import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BagSource } from './bag-source';
import { objectName, type BundledDocument } from './manifest';

/** Unpacks one original into a staging folder and gives its path; the caller removes it. */
export async function unpackOriginal(source: BagSource, document: BundledDocument, staging: string): Promise<string> {
  const path = join(staging, `${randomUUID()}.part`);
  try {
    await pipeline(await source.open(objectName(document)), createWriteStream(path, { flags: 'wx' }));
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
