import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '../../records/durable-file';
import { formatShard, parseShard, suggestionWords, type Shard } from './suggestion-index';
import type { NameRevision } from './suggestion-rows';
import { createShelf, type Shelf } from './suggestion-shelf';

const manifestName = 'manifest.json';
const part = z.strictObject({ file: z.string().regex(/^[0-9a-f-]+\.json$/), sha256: z.string(), room: z.enum(['names', 'titles']) });
const manifestSchema = z.strictObject({ made: z.string(), stamp: z.string(), revision: z.int(), parts: z.array(part) });

/** How this program writes the files and cuts words: what another one wrote is of no use. */
function maker(): string {
  const words = suggestionWords('Pelayanan SP4N-LAPOR! e-KTP Café 2.500 ½ ﬁle PBB-P2 di2').join(' ');
  return `1 ${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}

/**
 * Reads the type-ahead as it was when it was last written, with the revision of the names it holds.
 * Undefined where there is none, any byte of it is damaged, it is another program's or another database's: then it is made anew.
 */
export async function readCache(
  folder: string,
  current: NameRevision,
  rest: () => Promise<void>,
): Promise<{ readonly shelf: Shelf; readonly revision: number } | undefined> {
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
    if (manifest.made !== maker() || manifest.stamp !== current.stamp || manifest.revision > current.revision) return undefined;
    const shelf = createShelf();
    for (const { file, sha256, room } of manifest.parts) {
      const bytes = await readFile(join(folder, file));
      if (sha256Of(bytes) !== sha256) return undefined;
      shelf[room].push(parseShard(bytes.toString('utf8'), file));
      await rest();
    }
    return { shelf, revision: manifest.revision };
  } catch {
    return undefined; // gone, damaged or not ours: it can always be made anew
  }
}

/** Writes what changed since it was last written. The list of its files comes last and in one piece, so that an interruption leaves the old one valid or none. */
export async function writeCache(
  folder: string,
  shelf: Shelf,
  { stamp, revision }: NameRevision,
  rest: () => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const known = await knownSums(folder);
  const parts: z.infer<typeof part>[] = [];
  for (const room of ['names', 'titles'] as const) {
    for (const shard of shelf[room]) {
      const kept = shard.file === undefined ? undefined : known.get(shard.file);
      parts.push({
        room,
        ...(shard.file !== undefined && kept !== undefined ? { file: shard.file, sha256: kept } : await writeShard(folder, shard)),
      });
      await rest();
    }
  }
  await writeFileDurably(join(folder, manifestName), JSON.stringify({ made: maker(), stamp, revision, parts }));
  const used = new Set([manifestName, ...parts.map(({ file }) => file)]);
  for (const name of await readdir(folder)) if (!used.has(name)) await rm(join(folder, name), { force: true, recursive: true });
}

async function writeShard(folder: string, shard: Shard): Promise<{ file: string; sha256: string }> {
  const file = `${randomUUID()}.json`;
  shard.file = file; // a change while it is written takes the name away again
  const text = formatShard(shard);
  await writeFileDurably(join(folder, file), text);
  return { file, sha256: sha256Of(text) };
}

async function knownSums(folder: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { parts } = manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
    return new Map(parts.map(({ file, sha256 }) => [file, sha256]));
  } catch {
    return new Map();
  }
}

function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
