import type { ReadFile } from './read-file';
import { Refused } from './refused';

/** Takes a picture as a document of one page without text, for character recognition. */
export function readPicture(bytes: Buffer): Promise<ReadFile> {
  if (bytes.length < 64) throw new Refused('damaged');
  return Promise.resolve({ metadata: {}, blocks: [], pages: 1, pictures: [1] });
}

/** Takes a TIFF as a document with a page for each of its pictures. */
export async function readTiff(bytes: Buffer): Promise<ReadFile> {
  const { default: tiff } = await import('utif2');
  const pages = tiff.decode(bytes).length;
  if (pages === 0) throw new Refused('damaged');
  return { metadata: {}, blocks: [], pages, pictures: Array.from({ length: pages }, (_, index) => index + 1) };
}
