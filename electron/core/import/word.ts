import mammoth from 'mammoth';
import { cleanText } from './clean-text';
import { readBlocks } from './html-blocks';
import { isoDate } from './iso-date';
import { preflight } from './preflight';
import type { ReadFile } from './read-file';
import { plainDocument, type PlainWord } from './word-document';
import { openZipPackage, type ZipPackage } from './zip-package';
import { parseXml, pictureLimits, sanitizeToBody } from './sanitize';

/** Reads a Word document: headings by style or, where the office only made them bold, by their look. */
export async function readWord(bytes: Buffer): Promise<ReadFile> {
  const parts = await openZipPackage(await preflight(bytes));
  const plain = await plainDocument(parts);
  // The types know files and buffers only; a zip opened elsewhere is what mammoth's own `openZip` gives on.
  const input = { file: mammothFile(parts, plain) } as unknown as { buffer: Buffer };
  const converted = await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    styleMap: [...plain.styleMap],
    convertImage: smallPictures(),
  });
  const body = sanitizeToBody(converted.value, { marks: true });
  const blocks = readBlocks(body);
  const { title, ...metadata } = await readProperties(parts);
  return { ...(title && { title }), metadata, blocks, html: body.innerHTML };
}

function smallPictures() {
  let total = 0;
  return mammoth.images.imgElement(async (image) => {
    const data = await image.readAsBase64String();
    const known = /^image\/(png|jpeg|gif|webp)$/.test(image.contentType);
    if (!known || data.length > pictureLimits.one || total + data.length > pictureLimits.all) return { src: '' };
    total += data.length;
    return { src: `data:${image.contentType};base64,${data}` };
  });
}

/** What mammoth asks of a zip; the main part it gets is the plain one, and of the others only those that the plain one refers to. */
function mammothFile(parts: ZipPackage, { main, xml }: PlainWord) {
  const known = (name: string) => parts.names.has(name) && !/(^|\/)(footnotes|endnotes|comments\w*)\.xml$/.test(name);
  return {
    exists: (name: string) => name === main || known(name),
    read: async (name: string, encoding?: string): Promise<string | Uint8Array> => {
      const bytes = name === main ? Buffer.from(xml) : await parts.read(name);
      if (encoding === 'base64') return bytes.toString('base64');
      return encoding ? new TextDecoder(encoding).decode(bytes) : bytes;
    },
  };
}

/** Title, author and dates out of `docProps/core.xml`; a document without them has none. */
export async function readProperties(parts: ZipPackage): Promise<{ title?: string; author?: string; created?: string; modified?: string }> {
  const xml = await parts.text('docProps/core.xml').catch(() => undefined);
  if (xml === undefined) return {};
  const properties = parseXml(xml);
  const read = (name: string) => cleanText(properties.getElementsByTagNameNS('*', name)[0]?.textContent ?? '').slice(0, 1000);
  const title = read('title');
  const author = read('creator');
  const created = isoDate(read('created'));
  const modified = isoDate(read('modified'));
  return { ...(title && { title }), ...(author && { author }), ...(created && { created }), ...(modified && { modified }) };
}
