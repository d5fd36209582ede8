import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { formats, type DocumentId, type Finding, type Format } from '../../contract/types';
import { syncFolder, writeFileDurably } from '../records/durable-file';

const sidecarSchema = z.strictObject({
  schema: z.literal(1),
  id: z.uuid() as unknown as z.ZodType<DocumentId>,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(formats),
  bytes: z.int().min(0),
  fileName: z.string().min(1),
  /** Where it came from: a path, or the bundle that brought it. */
  source: z.string(),
  importedAt: z.iso.datetime({ offset: true }),
  /** On all versions of a document but the first: the id of the first. */
  versionOf: z.optional(z.uuid() as unknown as z.ZodType<DocumentId>),
  versionNumber: z.int().min(1).optional(),
  /** What a librarian changed in what was recognised, in order; checked where it is applied. */
  corrections: z.array(z.looseObject({})).optional(),
});

/** What an original is and whence it came; it lies beside it, so that the library can be made again without its database. */
export type Sidecar = z.infer<typeof sidecarSchema>;

/** Path of an original: named by its hash, on a shelf named by the hash's first two digits. */
export function originalPath(folder: string, sha256: string, format: Format): string {
  return join(folder, 'originals', sha256.slice(0, 2), `${sha256}.${format}`);
}

/** Path of the sidecar beside an original. */
export function sidecarPath(folder: string, sha256: string): string {
  return join(folder, 'originals', sha256.slice(0, 2), `${sha256}.json`);
}

/** SHA-256 of a file, read in pieces. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The file is not what it was a moment ago: somebody writes to it, or it went away, while it is being imported. */
export class OriginalChanged extends Error {}

/**
 * Copies a file to its place among the originals. It has its final name only after it was written whole, synced and hashed again from the disk;
 * one that is there already is kept. Throws `OriginalChanged` where the source cannot be read any more or the copy's hash is not `sha256`.
 */
export async function storeOriginal(folder: string, source: string, sha256: string, format: Format): Promise<void> {
  const path = originalPath(folder, sha256, format);
  if (await isWhole(path, sha256)) return;
  await mkdir(join(folder, 'tmp'), { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(folder, 'tmp', `${randomUUID()}.part`);
  try {
    await copyDurably(source, temporary);
    if ((await hashFile(temporary)) !== sha256) throw new OriginalChanged(source);
    await rename(temporary, path);
    await syncFolder(dirname(path));
    await syncFolder(dirname(dirname(path)));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function isWhole(path: string, sha256: string): Promise<boolean> {
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  return there && (await hashFile(path)) === sha256;
}

async function copyDurably(source: string, target: string): Promise<void> {
  const file = await open(target, 'wx');
  try {
    for await (const chunk of readSource(source)) await writeAll(file, chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A source that fails is one file's misfortune; a target that fails is the library's. */
async function* readSource(source: string): AsyncGenerator<Buffer> {
  const chunks = createReadStream(source, { highWaterMark: 2 ** 20 })[Symbol.asyncIterator]();
  for (;;) {
    const next: IteratorResult<unknown> = await chunks.next().catch((cause: unknown) => {
      throw new OriginalChanged(source, { cause });
    });
    if (next.done) return;
    yield next.value as Buffer;
  }
}

/** A write may take fewer bytes than it was given, without an error, when a disk runs full. */
async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  let written = 0;
  while (written < bytes.length) written += (await file.write(bytes, written)).bytesWritten;
}

/** Writes the sidecar of an original that is in its place. */
export async function writeSidecar(folder: string, sidecar: Sidecar): Promise<void> {
  await mkdir(dirname(sidecarPath(folder, sidecar.sha256)), { recursive: true });
  await writeFileDurably(sidecarPath(folder, sidecar.sha256), `${JSON.stringify(sidecarSchema.parse(sidecar), undefined, 2)}\n`);
}

/** The sidecar of one original, if there is a readable one. */
export async function readSidecar(folder: string, sha256: string): Promise<Sidecar | undefined> {
  try {
    return sidecarSchema.parse(JSON.parse(await readFile(sidecarPath(folder, sha256), 'utf8')));
  } catch {
    return undefined;
  }
}

/** All sidecars; one that cannot be read becomes a finding and harms no other. */
export async function readSidecars(folder: string): Promise<{ sidecars: Sidecar[]; findings: Finding[] }> {
  const sidecars: Sidecar[] = [];
  const findings: Finding[] = [];
  const root = join(folder, 'originals');
  for (const shelf of (await readdir(root).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
    for (const name of (await readdir(join(root, shelf))).filter((each) => /^[0-9a-f]{64}\.json$/.test(each)).sort()) {
      const sidecar = await readSidecar(folder, name.slice(0, 64));
      if (sidecar) sidecars.push(sidecar);
      else findings.push({ code: 'sidecar-unreadable', path: `originals/${shelf}/${name}`, message: 'The sidecar cannot be read' });
    }
  }
  return { sidecars, findings };
}

/** Removes what an interrupted copy left: half-written files that never had a name. */
export async function sweepTemporary(folder: string): Promise<void> {
  await rm(join(folder, 'tmp'), { recursive: true, force: true });
}
