import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../contract/types';
import { syncFolder, writeFileDurably } from './records/durable-file';
import { noOwnWords, ownWordsSchema, type OwnWords } from './search/query/query-vocabulary';

const FOLDER = 'vocabularies';
const NAME = 'search.json';

/** What a library's file of own words holds; with `problem`, nothing can be read of it. */
export interface OwnWordsRead {
  readonly own: OwnWords;
  readonly problem?: string;
}

function pathOf(folder: string): string {
  return join(folder, FOLDER, NAME);
}

/** Changes whenever the file may have. */
export async function stampOfOwnWords(folder: string): Promise<string> {
  return stat(pathOf(folder)).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => '',
  );
}

/** A library's own synonyms and spellings. A damaged file stops no search: it counts as empty. */
export async function readOwnWords(folder: string): Promise<OwnWordsRead> {
  let text: string;
  try {
    text = await readFile(pathOf(folder), 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { own: noOwnWords } : { own: noOwnWords, problem: message };
  }
  try {
    return { own: ownWordsSchema.parse(JSON.parse(text)) };
  } catch {
    return { own: noOwnWords, problem: 'not as agreed' };
  }
}

/** Writes the words down; a file that cannot be read is kept beside it under another name. */
export async function writeOwnWords(folder: string, own: OwnWords): Promise<void> {
  await mkdir(join(folder, FOLDER), { recursive: true });
  await syncFolder(folder);
  const { problem } = await readOwnWords(folder);
  if (problem !== undefined) await rename(pathOf(folder), await freeName(join(folder, FOLDER)));
  await writeFileDurably(pathOf(folder), `${JSON.stringify(ownWordsSchema.parse(own), undefined, 1)}\n`);
}

async function freeName(folder: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  let name = 'search.damaged.json';
  for (let number = 2; taken.has(name); number++) name = `search.damaged-${number}.json`;
  return join(folder, name);
}

/** A finding where the library's own words cannot be read. */
export async function checkOwnWords(folder: string): Promise<Finding[]> {
  const { problem } = await readOwnWords(folder);
  return problem === undefined ? [] : [{ code: 'vocabulary-unreadable', path: `${FOLDER}/${NAME}`, message: problem }];
}
