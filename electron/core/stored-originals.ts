import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formats, type Format } from '../contract/types';

/** An original as it lies in the library's folder. */
export interface StoredOriginal {
  readonly sha256: string;
  readonly format: Format;
  readonly path: string;
}

/** Hashes of the originals beside which lies what was recognised of them. */
export async function listOcrFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'originals'), { recursive: true }).catch(() => []);
  return names.flatMap((name) => /[\\/]([0-9a-f]{64})\.ocr\.json$/.exec(name)?.[1] ?? []);
}

/** Every original in `originals/`, by its name alone; sidecars and half-written files are passed over. */
export async function listStoredOriginals(folder: string): Promise<StoredOriginal[]> {
  const root = join(folder, 'originals');
  const shelves = await readdir(root, { withFileTypes: true }).catch(() => []);
  const found: StoredOriginal[] = [];
  for (const shelf of shelves.filter((each) => each.isDirectory() && /^[0-9a-f]{2}$/.test(each.name))) {
    for (const name of await readdir(join(root, shelf.name))) {
      const [, sha256, ending] = /^([0-9a-f]{64})\.([a-z]+)$/.exec(name) ?? [];
      const format = formats.find((each) => each === ending);
      if (sha256 && format) found.push({ sha256, format, path: join(root, shelf.name, name) });
    }
  }
  return found;
}
