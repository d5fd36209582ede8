import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { LibraryError } from '../../contract/errors';
import type { BundleReceipt } from '../../contract/types';
import { syncFolder } from '../records/durable-file';
import { formatRecord } from '../records/record-files';
import { describeCrate, type BundleContent } from './crate';
import { objectName } from './manifest';
import { renderPreviewPage, type PreviewWords } from './preview-page';

/** A file of the bag: small ones as text, originals by path. */
type BagFile = { readonly name: string; readonly text: string } | { readonly name: string; readonly path: string; readonly sha256: string };

export interface WriteBundleRequest {
  readonly content: BundleContent;
  readonly words: PreviewWords;
  /** Where the original of a document lies. */
  readonly locate: (document: BundleContent['documents'][number]) => string;
  readonly path: string;
}

/** Writes a BagIt 1.0 bag (RFC 8493) with an RO-Crate inside as one zip; it has its final name only when it is whole. */
export async function writeBundle(request: WriteBundleRequest): Promise<BundleReceipt> {
  const { content, path } = request;
  const payload = payloadFiles(request);
  const sums = new Map<string, string>();
  let bytes = 0;
  for (const file of payload) {
    const measured = await measure(file);
    sums.set(file.name, measured.sha512);
    bytes += measured.bytes;
  }
  const tags = tagFiles(content, sums, `${bytes}.${payload.length}`);
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await writeZip(temporary, content, [...tags, ...payload]);
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { path, bytes: (await stat(path)).size, innovations: content.innovations.length, documents: content.documents.length };
}

function payloadFiles({ content, words, locate }: WriteBundleRequest): BagFile[] {
  return [
    { name: 'data/bundle.json', text: `${JSON.stringify(content.description, undefined, 2)}\n` },
    { name: 'data/ro-crate-metadata.json', text: describeCrate(content) },
    { name: 'data/ro-crate-preview.html', text: renderPreviewPage(content, words) },
    ...content.innovations.map((innovation) => ({ name: `data/records/${innovation.id}.json`, text: formatRecord(innovation) })),
    ...content.documents.map((document) => ({
      name: `data/documents/${document.id}.json`,
      text: `${JSON.stringify(document, undefined, 2)}\n`,
    })),
    ...content.documents.map((document) => ({ name: objectName(document), path: locate(document), sha256: document.sha256 })),
  ];
}

/** Checksum and size of a file; an original that is missing or no longer what it was stops the bundle (`original-missing`). */
async function measure(file: BagFile): Promise<{ sha512: string; bytes: number }> {
  if ('text' in file) return { sha512: createHash('sha512').update(file.text).digest('hex'), bytes: Buffer.byteLength(file.text) };
  const sha512 = createHash('sha512');
  const sha256 = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file.path)) {
      sha512.update(chunk as Buffer);
      sha256.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch (error) {
    throw new LibraryError('original-missing', { name: basename(file.path) }, { cause: error });
  }
  if (sha256.digest('hex') !== file.sha256) throw new LibraryError('original-missing', { name: basename(file.path) });
  return { sha512: sha512.digest('hex'), bytes };
}

function tagFiles({ description }: BundleContent, sums: ReadonlyMap<string, string>, oxum: string): BagFile[] {
  const info = [
    ['Bag-Software-Agent', description.program],
    ['Bagging-Date', description.createdAt.slice(0, 10)],
    ['External-Identifier', description.id],
    ['External-Description', oneLine(description.title)],
    ['Payload-Oxum', oxum],
    ...(description.organization ? [['Source-Organization', oneLine(description.organization)]] : []),
  ];
  const files = [
    { name: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { name: 'bag-info.txt', text: info.map(([key, value]) => `${key}: ${value}\n`).join('') },
    { name: 'manifest-sha512.txt', text: [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('') },
  ];
  const tagSums = files.map(({ name, text }) => `${createHash('sha512').update(text).digest('hex')}  ${name}\n`).join('');
  return [...files, { name: 'tagmanifest-sha512.txt', text: tagSums }];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

async function writeZip(path: string, { description }: BundleContent, files: readonly BagFile[]): Promise<void> {
  const zip = new yazl.ZipFile();
  const mtime = new Date(description.createdAt);
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  for (const file of files) {
    const name = `${description.id}/${file.name}`;
    if ('text' in file) zip.addBuffer(Buffer.from(file.text), name, { mtime, mode: 0o100644 });
    else zip.addFile(file.path, name, { mtime, mode: 0o100644, compress: !/\.(docx|pdf)$/.test(name) });
  }
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx' })), failed]);
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
