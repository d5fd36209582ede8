import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import yauzl from 'yauzl';
import type { RefusalCode } from '../../contract/types';
import { Refused } from './refused';

/** How much of an archive is unpacked. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one file and of all together, as they come out. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** A file that unpacks to more than this many times its size is a bomb, from `ratioFrom` bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** A folder of ten years of documents fits; a bomb does not. */
export const archiveLimits: ArchiveLimits = {
  entries: 5000,
  entryBytes: 100 * 2 ** 20,
  totalBytes: 2 * 2 ** 30,
  ratio: 200,
  ratioFrom: 10 * 2 ** 20,
};

/** What became of one file of an archive. */
export type UnpackedEntry =
  | {
      readonly kind: 'unpacked';
      /** The name in the archive, folders and all: to be shown, never to be opened. */
      readonly name: string;
      /** Where its bytes lie: a name of our own in the folder that was given. */
      readonly path: string;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly code: RefusalCode };

const passedOver = /(^|\/)(\..*|~\$.*|__MACOSX(\/.*)?|thumbs\.db|desktop\.ini)$/i;
const archive = /\.(zip|rar|7z|tar|gz|tgz|bz2|xz|iso|cab|arj|lzh)$/i;

/**
 * Unpacks the files of a zip into `folder`, which is made, each under a number of its own with its ending: what an entry is called can
 * therefore lead nowhere. An archive in the archive is refused (`unsupported-format`), an encrypted entry is `locked`, one beyond the limits
 * `too-large`, a broken one `damaged`. Throws `Refused` where the zip itself cannot be read or holds too many files.
 */
export async function unpackArchive(path: string, folder: string, limits: ArchiveLimits = archiveLimits): Promise<UnpackedEntry[]> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, decodeStrings: false }).catch(() => {
    throw new Refused('damaged');
  });
  try {
    if (zip.entryCount > limits.entries) throw new Refused('too-large');
    await mkdir(folder, { recursive: true });
    const unpacked: UnpackedEntry[] = [];
    const budget = { left: limits.totalBytes };
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry);
      if (name.endsWith('/') || passedOver.test(name)) continue;
      unpacked.push(await unpackEntry(zip, entry, name, join(folder, `${unpacked.length + 1}${endingOf(name)}`), limits, budget));
    }
    return unpacked;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged');
  } finally {
    zip.close();
  }
}

/** The names of the files in a zip, without unpacking any; those that are passed over are left out. Rejects where it cannot be read. */
export async function archiveNames(path: string, limits: ArchiveLimits = archiveLimits): Promise<string[]> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, decodeStrings: false });
  try {
    if (zip.entryCount > limits.entries) throw new Refused('too-large');
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry);
      if (!name.endsWith('/') && !passedOver.test(name)) names.push(name);
    }
    return names;
  } finally {
    zip.close();
  }
}

/** UTF-8 where the entry says so or it reads as such; else the bytes of an older program, letter by letter. */
function entryName({ fileName }: { fileName: string | Buffer }): string {
  const bytes = Buffer.from(fileName as Buffer);
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    name = bytes.toString('latin1');
  }
  return name
    .replaceAll('\\', '/')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(0, 1000);
}

function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
}

async function unpackEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  name: string,
  target: string,
  limits: ArchiveLimits,
  budget: { left: number },
): Promise<UnpackedEntry> {
  const refused = (code: RefusalCode): UnpackedEntry => ({ kind: 'refused', name, code });
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (archive.test(name)) return refused('unsupported-format');
  if ((entry.generalPurposeBitFlag & 1) !== 0) return refused('locked');
  if (size > Math.min(limits.entryBytes, budget.left)) return refused('too-large');
  if (size > limits.ratioFrom && size > packed * limits.ratio) return refused('too-large');
  try {
    await pipeline(await zip.openReadStreamPromise(entry), counted(limits.entryBytes, budget), createWriteStream(target, { flags: 'wx' }));
    return { kind: 'unpacked', name, path: target };
  } catch (error) {
    await rm(target, { force: true });
    if (isDiskError(error)) throw error;
    return refused(error instanceof Refused ? error.code : 'damaged');
  }
}

/** Sizes that are declared can lie; these are counted as they come. */
function counted(most: number, budget: { left: number }): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      budget.left -= chunk.length;
      if (bytes > most || budget.left < 0) done(new Refused('too-large'));
      else done(null, chunk);
    },
  });
}

function isDiskError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOSPC|EACCES|EROFS|EDQUOT|EEXIST)$/.test(String(error.code));
}
