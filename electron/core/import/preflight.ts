import yauzl from 'yauzl';
import { Refused } from './refused';

/** Limits for an office file's parts; far above what offices write, far below what a bomb needs. */
const limits = {
  entries: 5000,
  entryBytes: 128 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  xmlBytes: 48 * 2 ** 20,
  ratio: 200,
  ratioFrom: 10 * 2 ** 20,
  paragraphs: 150_000,
};

/** The main part of a Word file. */
const wordPart = /^word\/document\d*\.xml$/;

/** Looks through an office file before any parser does: sizes, ratios, and the main part inflated with a counter, because declared sizes can lie. */
export async function preflight(bytes: Buffer, mainPart: RegExp = wordPart): Promise<Buffer> {
  const whole = trimAfterEnd(bytes);
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromBufferPromise(whole, { lazyEntries: true });
  } catch {
    throw new Refused('damaged');
  }
  if (zip.entryCount > limits.entries) throw new Refused('too-large');
  let main: yauzl.Entry | undefined;
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      checkEntry(entry, total);
      if (mainPart.test(entry.fileName)) main ??= entry;
    }
    if (main) await countMainPart(zip, main);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged');
  }
  if (!main) throw new Refused('unsupported-format');
  return whole;
}

function checkEntry({ fileName, uncompressedSize: size, compressedSize: packed }: yauzl.Entry, total: number): void {
  if (size > limits.entryBytes || total > limits.totalBytes) throw new Refused('too-large');
  if (/\.(xml|rels)$/i.test(fileName) && size > limits.xmlBytes) throw new Refused('too-large');
  if (size > limits.ratioFrom && size > packed * limits.ratio) throw new Refused('too-large');
}

async function countMainPart(zip: yauzl.ZipFile, main: yauzl.Entry): Promise<void> {
  let bytes = 0;
  let paragraphs = 0;
  let tail = '';
  for await (const chunk of await zip.openReadStreamPromise(main)) {
    bytes += (chunk as Buffer).length;
    if (bytes > limits.xmlBytes) throw new Refused('too-large');
    const text = tail + (chunk as Buffer).toString('latin1');
    if (text.includes('<!DOCTYPE')) throw new Refused('damaged'); // no Word writes one; entity tricks do
    paragraphs += text.split(/<(?:w:p|text:p)[ />]/).length - 1;
    if (paragraphs > limits.paragraphs) throw new Refused('too-large');
    tail = text.slice(-8).replace(/^.*<(?:w:p|text:p)[ />]/, '');
  }
}

/** Some programs leave bytes after the zip's end record; a strict reader stumbles over them. */
function trimAfterEnd(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) return bytes;
  const length = end + 22 + bytes.readUInt16LE(end + 20);
  return length < bytes.length ? bytes.subarray(0, length) : bytes;
}
