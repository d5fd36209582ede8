import type { ReadFile } from './read-file';

/** Takes a picture file as a document without text, a page for each of its pictures, for character recognition. */
export async function readPicture(bytes: Buffer): Promise<ReadFile> {
  const { countPicturePages } = await import('./ocr/picture-file');
  const pages = countPicturePages(bytes);
  return { metadata: {}, blocks: [], pages, pictures: Array.from({ length: pages }, (_, index) => index + 1) };
}
