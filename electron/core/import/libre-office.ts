import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from '../../contract/types';

/** A LibreOffice of the person's own, which reads what no library here does. */
export interface LibreOffice {
  /** Absolute path of its program. */
  readonly program: string;
  /** Milliseconds it may take for one file; a cold start takes up to ten seconds. */
  readonly milliseconds: number;
  /** A folder for temporary work that is there. */
  readonly work: string;
}

/** Where LibreOffice is installed, by system (`process.platform`); to be looked at in this order. */
const libreOfficePlaces: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/local/bin/soffice',
    '/snap/bin/libreoffice',
    '/opt/libreoffice/program/soffice',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe', 'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe'],
};

/** The LibreOffice that is installed on this kind of system (`process.platform`), to work below `work`; undefined where there is none. */
export async function findLibreOffice(system: string, work: string): Promise<LibreOffice | undefined> {
  const program = await firstThere(libreOfficePlaces[system] ?? []);
  return program === undefined ? undefined : { program, milliseconds: 90_000, work };
}

/** The first of these programs that is there. */
export async function firstThere(places: readonly string[]): Promise<string | undefined> {
  for (const place of places) {
    const isThere = await stat(place).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isThere) return place;
  }
  return undefined;
}

/** What an older format becomes. */
const targets: Partial<Readonly<Record<Format, Format>>> = { doc: 'docx', xls: 'xlsx', ppt: 'pptx' };

/**
 * Has LibreOffice write a file anew in a format that is read here, and hands the result to `use` before it is removed; undefined where there is
 * none. Its exit code says nothing: only a result that lies there counts. It gets a profile of its own, so that neither a running LibreOffice
 * nor what the person set up plays a part, and macros are never run when converting.
 */
export async function withConverted<T>(
  { program, milliseconds, work }: LibreOffice,
  path: string,
  format: Format,
  use: (converted: string) => Promise<T>,
): Promise<T | undefined> {
  const target = targets[format];
  if (target === undefined) return undefined;
  const folder = await mkdtemp(join(work, 'convert-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const output = join(folder, 'out');
    await runFor(milliseconds, program, [
      profile,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      target,
      '--outdir',
      output,
      path,
    ]);
    const converted = join(output, `${basename(path, extname(path))}.${target}`);
    const size = await stat(converted).then(
      (found) => found.size,
      () => 0,
    );
    return size > 0 ? await use(converted) : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end or its time; then all that it started ends with it. */
function runFor(milliseconds: number, program: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true });
    const stop = setTimeout(() => endFamily(child.pid, () => child.kill('SIGKILL')), milliseconds);
    const end = () => {
      clearTimeout(stop);
      resolve();
    };
    child.on('error', end);
    child.on('exit', end);
  });
}

function endFamily(pid: number | undefined, endOne: () => void): void {
  try {
    if (pid !== undefined && process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
    else endOne();
  } catch {
    endOne();
  }
}
