import yauzl from 'yauzl';
import { Refused } from './refused';

/** Parts of an office file, read when they are asked for. */
export interface ZipPackage {
  readonly names: ReadonlySet<string>;
  /** A part's bytes; throws `Refused`: `damaged` where it is not there or broken, `too-large` beyond the limit. */
  read(name: string): Promise<Buffer>;
  /** A part's text in UTF-8 or UTF-16; undefined where there is no such part. */
  text(name: string): Promise<string | undefined>;
}

/** Bytes of one part that are unpacked at most. */
const mostBytes = 64 * 2 ** 20;

/** Opens a zip that went through `preflight`. */
export async function openZipPackage(bytes: Buffer): Promise<ZipPackage> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName.replace(/^\/+/, ''), entry);
  const read = async (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new Refused('damaged');
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        size += (chunk as Buffer).length;
        if (size > mostBytes) throw new Refused('too-large');
        chunks.push(chunk as Buffer);
      }
    } catch (error) {
      throw error instanceof Refused ? error : new Refused('damaged');
    }
    return Buffer.concat(chunks);
  };
  const text = async (name: string) => {
    if (!entries.has(name)) return undefined;
    const part = await read(name);
    const utf16 = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(utf16).decode(part);
  };
  return { names: new Set(entries.keys()), read, text };
}
