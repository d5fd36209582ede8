import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BagSource } from '../../../electron/core/bundle/bag-source';

/** A bag that lies unpacked in a folder, as the conformance suite's do. */
export async function openFolderSource(folder: string): Promise<BagSource> {
  const files = new Map<string, number>();
  const walk = async (inside: string): Promise<void> => {
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else files.set(name, (await stat(join(folder, name))).size);
    }
  };
  await walk('');
  return { files, open: (name) => Promise.resolve(createReadStream(join(folder, name))), close: () => Promise.resolve() };
}
