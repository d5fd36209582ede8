import { UnreadableBag, type BagSource } from './bag-source';

/** Reads one small text file of a bag, UTF-8 without BOM; a larger one than `limit` bytes is refused. */
export async function readText(source: BagSource, name: string, limit = 64 * 2 ** 20): Promise<string> {
  if ((source.files.get(name) ?? 0) > limit) throw new UnreadableBag('bundle-too-large', name);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of await source.open(name)) {
    bytes += (chunk as Uint8Array).length;
    if (bytes > limit) throw new UnreadableBag('bundle-too-large', name);
    chunks.push(chunk as Uint8Array);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
}
