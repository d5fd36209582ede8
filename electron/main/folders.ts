import { constants } from 'node:fs';
import { access, open, readFile, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FolderCheck } from '../contract/api';

/** Bytes below which a disk is called nearly full. */
const littleSpace = 500 * 1024 * 1024;
/** Longer paths leave Windows no room for the names inside. */
const longestPath = 150;

/** Problems that only warn. All others make the folder unusable for its purpose. */
const warnings = ['network', 'synchronised', 'removable', 'little-space', 'path-too-long'];

/** Looks at a folder (which need not exist yet) and says what speaks against a library there. `schema` is the newest schema this program knows. */
export async function checkFolder(path: string, purpose: 'create' | 'open', schema: number): Promise<Omit<FolderCheck, 'token'>> {
  const nearest = await nearestFolder(path);
  const freeBytes = await statfs(nearest).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );
  const version = await librarySchema(path);
  const problems = [
    ...placeProblems(path, await mountType(nearest)),
    ...((await isWritable(nearest)) ? [] : ['read-only']),
    ...(freeBytes !== undefined && freeBytes < littleSpace ? ['little-space'] : []),
    ...(await contentProblems(path, purpose, version, schema)),
  ];
  const usable = problems.every((problem) => warnings.includes(problem));
  return { path, problems, usable, ...(freeBytes !== undefined && { freeBytes }) };
}

/** What the path alone tells. */
export function placeProblems(path: string, mount: string | undefined): string[] {
  const isNetwork = /^[\\/]{2}[^\\/]/.test(path) || /^(nfs|cifs|smb|fuse\.sshfs|davfs|fuse\.davfs|9p|afs|ncpfs)/.test(mount ?? '');
  const isSynchronised = /(^|[\\/])(onedrive|dropbox|google ?drive|nextcloud|icloud ?drive)([^\\/]*)([\\/]|$)/i.test(path);
  const isRemovable = /^(\/media\/|\/run\/media\/|\/Volumes\/)/.test(path);
  return [
    ...(isNetwork ? ['network'] : []),
    ...(isSynchronised ? ['synchronised'] : []),
    ...(isRemovable ? ['removable'] : []),
    ...(path.length > longestPath ? ['path-too-long'] : []),
  ];
}

/** The type of file system a path lies on, from the text of /proc/mounts; the longest mount point wins. */
export function mountTypeIn(mounts: string, path: string): string | undefined {
  let found: { point: string; type: string } | undefined;
  for (const line of mounts.split('\n')) {
    const [, rawPoint, type] = line.split(' ');
    if (rawPoint === undefined || type === undefined) continue;
    const point = rawPoint.replaceAll('\\040', ' ');
    const holds = point === '/' || path === point || path.startsWith(`${point}/`);
    if (holds && point.length >= (found?.point.length ?? 0)) found = { point, type };
  }
  return found?.type;
}

async function mountType(path: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  return readFile('/proc/mounts', 'utf8').then(
    (mounts) => mountTypeIn(mounts, path),
    () => undefined,
  );
}

async function contentProblems(path: string, purpose: 'create' | 'open', version: number | undefined, schema: number): Promise<string[]> {
  if (purpose === 'open') {
    if (version === undefined) return ['not-a-library'];
    return version > schema ? ['too-new'] : [];
  }
  if (version !== undefined) return ['is-library'];
  const entries = await readdir(path).catch(() => []);
  return entries.length > 0 ? ['not-empty'] : [];
}

/** Schema of the library in a folder: bytes 60–63 of an SQLite file are its user_version. Undefined where there is no library. */
async function librarySchema(path: string): Promise<number | undefined> {
  const file = await open(join(path, 'archive.sqlite')).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return bytesRead === 100 ? buffer.readUInt32BE(60) : 0;
  } catch {
    return 0;
  } finally {
    await file.close();
  }
}

async function nearestFolder(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const above = dirname(resolve(path));
  return isFolder || above === path ? path : nearestFolder(above);
}

async function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
