import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to be imported, or a path at which there is nothing to read. */
export interface ListedFile {
  readonly path: string;
  readonly missing?: true;
  /** The zip that holds it. */
  readonly archive?: string;
}

const passedOver = /^(\..*|~\$.*|thumbs\.db|desktop\.ini)$/i;

/** True for the name of a file or folder that is never imported: hidden, or a helper of the system or of Word. */
export function isPassedOver(name: string): boolean {
  return passedOver.test(name);
}

/** Every file below the given paths, in order of path. Links are not followed; hidden and helper files of the system are passed over. */
export async function listFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const found = new Map<string, ListedFile>();
  for (const path of paths) for (const file of await listPath(path)) found.set(file.path, file);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function listPath(path: string): Promise<ListedFile[]> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return [{ path, missing: true }];
  if (found.isDirectory()) return listFolder(path);
  return [found.isFile() ? { path } : { path, missing: true }];
}

async function listFolder(folder: string): Promise<ListedFile[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return [{ path: folder, missing: true }];
  }
  const files: ListedFile[] = [];
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFolder(path)));
    else if (entry.isFile()) files.push({ path });
  }
  return files;
}
