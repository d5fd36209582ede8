import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Reads a small file, or answers `undefined` where it is absent. */
export function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes a file so that it is there whole or not at all; stamps are written this way, last. */
export function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.part`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** Removes a folder and all in it; absent is fine. */
export function removeTree(path) {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

/** All files under a folder or the file itself, in a fixed order; absent is empty. */
export function filesUnder(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => filesUnder(join(path, entry.name)));
  } catch (error) {
    return error.code === 'ENOTDIR' ? [path] : [];
  }
}

/** One hash over names and contents: equal hashes mean nothing changed. */
export function hashOf(paths, ...more) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.update(more.join('\0')).digest('hex');
}

/** Copies a tree by hard links, which cost no space, or by copying where the target is on another disk. */
export function linkTree(from, to) {
  mkdirSync(to, { recursive: true, mode: 0o755 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Removes what interrupted runs left beside `name` in a folder: `name.PID.part`, where no such process lives any more. */
export function removeLeftOvers(parent, name) {
  for (const entry of readdirSync(parent)) {
    const owner = entry.startsWith(`${name}.`) && entry.endsWith('.part') ? Number(entry.split('.').at(-2)) : 0;
    if (owner && !isRunning(owner)) removeTree(join(parent, entry));
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
