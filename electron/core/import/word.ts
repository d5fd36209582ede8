import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { cleanText } from './clean-text';
import { readBlocks } from './html-blocks';
import { preflight } from './preflight';
import type { ReadFile } from './read-file';
import { parseXml, pictureLimits, sanitizeToBody } from './sanitize';

/** Reads a Word document: headings by style or, where the office only made them bold, by their look. */
export async function readWord(bytes: Buffer): Promise<ReadFile> {
  const whole = await preflight(bytes);
  const converted = await mammoth.convertToHtml(
    { buffer: whole },
    {
      externalFileAccess: false,
      styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      convertImage: smallPictures(),
      transformDocument: promoteBoldHeadings,
    },
  );
  const body = sanitizeToBody(converted.value);
  const blocks = readBlocks(body);
  const { title, ...metadata } = await readProperties(whole);
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

/** The parts of mammoth's document that are looked at. */
interface WordNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordNode[];
  readonly isBold?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
}

/** A short paragraph that is bold from end to end is a heading; paragraphs in tables are left alone. */
function promoteBoldHeadings(document: WordNode): WordNode {
  return { ...document, children: (document.children ?? []).map((node) => (isBoldHeading(node) ? asHeading(node) : node)) };
}

function isBoldHeading(node: WordNode): boolean {
  if (node.type !== 'paragraph' || node.numbering || /^(heading|title|subtitle)/i.test(node.styleName ?? '')) return false;
  const text = textOf(node).trim();
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== '');
  return text.length > 0 && text.length < 120 && !/[.,;]$/.test(text) && runs.length > 0 && runs.every(({ isBold }) => isBold === true);
}

function asHeading(node: WordNode): WordNode {
  const name = /^BAB\s/i.test(textOf(node).trim()) ? 'Heading 1' : 'Heading 2';
  return { ...node, styleId: name.replace(' ', ''), styleName: name } as WordNode;
}

function textOf(node: WordNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

function runsOf(node: WordNode): readonly WordNode[] {
  return node.type === 'run' ? [node] : (node.children ?? []).flatMap(runsOf);
}

/** Title, author and dates out of `docProps/core.xml`; a document without them has none. */
async function readProperties(bytes: Buffer): Promise<{ title?: string; author?: string; created?: string; modified?: string }> {
  const xml = await readEntry(bytes, 'docProps/core.xml').catch(() => undefined);
  if (xml === undefined) return {};
  const properties = parseXml(xml);
  const read = (name: string) => cleanText(properties.getElementsByTagNameNS('*', name)[0]?.textContent ?? '').slice(0, 1000);
  const title = read('title');
  const author = read('creator');
  const created = isoDate(read('created'));
  const modified = isoDate(read('modified'));
  return { ...(title && { title }), ...(author && { author }), ...(created && { created }), ...(modified && { modified }) };
}

function isoDate(text: string): string | undefined {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

async function readEntry(bytes: Buffer, name: string): Promise<string | undefined> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name || entry.uncompressedSize > 2 ** 20) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
  return undefined;
}
