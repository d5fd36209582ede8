import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RefusalCode } from '../../contract/types';
import { archiveNames, unpackArchive, type UnpackedEntry } from './archive';
import type { ListedFile } from './files';
import { Refused } from './refused';

const zipMark = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** What a zip holds that is a document by itself: Office Open XML, OpenDocument. */
const documentParts = new Set(['[Content_Types].xml', 'mimetype']);

/** Puts the files of a zip in its place in a list; one that cannot be opened, or is a document itself, stays a file. */
export async function listArchives(files: readonly ListedFile[]): Promise<ListedFile[]> {
  const all: ListedFile[] = [];
  for (const file of files) {
    const names = file.missing ? undefined : await namesIn(file.path);
    if (names === undefined || names.length === 0) all.push(file);
    else all.push(...names.map((name) => ({ path: join(file.path, name), archive: file.path })));
  }
  return all;
}

async function namesIn(path: string): Promise<readonly string[] | undefined> {
  if (!(await beginsAsZip(path))) return undefined;
  const names = await archiveNames(path).catch(() => undefined);
  return names?.some((name) => documentParts.has(name)) === true ? undefined : names;
}

async function beginsAsZip(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(zipMark);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** Zips whose files are being imported. */
export interface OpenArchives {
  /** Where a file of a zip lies unpacked, or why it does not. `path` is the zip's with the name in it behind. */
  locate(archive: string, path: string): Promise<string | { readonly refused: RefusalCode }>;
  /** Removes everything that was unpacked. */
  close(): Promise<void>;
}

/** Unpacks each zip once, into a folder below `temporary`, which is swept when the library is opened. */
export function openArchives(temporary: string): OpenArchives {
  const unpacked = new Map<string, Promise<ReadonlyMap<string, UnpackedEntry>>>();
  const folder = join(temporary, `archives-${randomUUID()}`);

  async function unpack(archive: string): Promise<ReadonlyMap<string, UnpackedEntry>> {
    const entries = await unpackArchive(archive, join(folder, randomUUID()));
    return new Map(entries.map((entry) => [join(archive, entry.name), entry]));
  }

  return {
    locate: async (archive, path) => {
      const work = unpacked.get(archive) ?? unpack(archive);
      unpacked.set(archive, work);
      try {
        const entry = (await work).get(path);
        if (!entry) return { refused: 'unreadable' };
        return entry.kind === 'unpacked' ? entry.path : { refused: entry.code };
      } catch (error) {
        if (error instanceof Refused) return { refused: error.code };
        throw error;
      }
    },
    close: async () => {
      const pending = [...unpacked.values()];
      unpacked.clear();
      await Promise.allSettled(pending);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
