import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { UnreadableBag, type BagSource } from './bag-source';

/** Limits that keep a hostile zip from costing anything: entries, bytes of one entry, bytes together, compression ratio. */
const limits = { entries: 100_000, entryBytes: 2 ** 31, totalBytes: 20 * 2 ** 30, ratio: 1000, ratioFrom: 2 ** 20 };
const allowedName = /^[a-z0-9][a-z0-9._/-]{0,250}$/i;
const symbolicLink = 0o120000;

/** Opens a zip that holds one top folder; refuses names and sizes no bundle of ours has before a byte is unpacked. */
export async function openZipSource(path: string): Promise<BagSource> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch {
    throw new UnreadableBag('bundle-unreadable');
  }
  try {
    const entries = await listEntries(zip);
    const top = topFolder(entries);
    const inside = new Map(
      entries.filter((entry) => !entry.fileName.endsWith('/')).map((entry) => [entry.fileName.slice(top.length), entry]),
    );
    return {
      files: new Map([...inside].map(([name, entry]) => [name, entry.uncompressedSize])),
      open: (name) => openEntry(zip, inside.get(name)),
      close: () => {
        zip.close();
        return Promise.resolve();
      },
    };
  } catch (error) {
    zip.close();
    throw error instanceof UnreadableBag ? error : new UnreadableBag('bundle-unreadable');
  }
}

async function listEntries(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  if (zip.entryCount > limits.entries) throw new UnreadableBag('bundle-too-large');
  const entries: yauzl.Entry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (!safeName(name) || seen.has(name.toLowerCase()) || ((entry.externalFileAttributes >>> 16) & 0o170000) === symbolicLink) {
      throw new UnreadableBag('bundle-unsafe-name', name);
    }
    seen.add(name.toLowerCase());
    total += entry.uncompressedSize;
    const { uncompressedSize: size, compressedSize: packed } = entry;
    if (size > limits.entryBytes || total > limits.totalBytes || (size > limits.ratioFrom && size > packed * limits.ratio)) {
      throw new UnreadableBag('bundle-too-large', name);
    }
    entries.push(entry);
  }
  return entries;
}

function safeName(name: string): boolean {
  const parts = name.replace(/\/$/, '').split('/');
  return (
    allowedName.test(name) &&
    parts.every((part) => part !== '' && !/^\.+$/.test(part) && !part.endsWith('.') && !reservedOnWindows.test(part))
  );
}

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

function topFolder(entries: readonly yauzl.Entry[]): string {
  const tops = new Set(entries.map(({ fileName }) => fileName.slice(0, fileName.indexOf('/') + 1)));
  const [top] = tops;
  if (tops.size !== 1 || !top) throw new UnreadableBag('bundle-no-top-folder');
  return top;
}

async function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): Promise<Readable> {
  if (!entry) throw new UnreadableBag('bundle-unreadable');
  return zip.openReadStreamPromise(entry);
}
