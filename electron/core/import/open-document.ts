import type { Block } from '../../contract/types';
import { joinLists, numberBlocks, type BlockDraft } from './block-draft';
import { blocksToHtml } from './block-html';
import { cleanText } from './clean-text';
import { isoDate } from './iso-date';
import { openDocumentNames } from './open-document-names';
import { readMasterTexts, readParts } from './open-document-parts';
import { readLooks } from './open-document-styles';
import { preflight } from './preflight';
import type { ReadFile } from './read-file';
import { Refused } from './refused';
import { childOf, elementsOf, parseXmlTree, textWithin, type XmlElement } from './xml-tree';
import { openZipPackage, type ZipPackage } from './zip-package';

/** Reads a text, a spreadsheet or a presentation in OpenDocument: headings by their level, tables, lists, notes, comments, headers and footers. */
export async function readOpenDocument(bytes: Buffer): Promise<ReadFile> {
  const parts = await openZipPackage(await preflight(bytes, /^content\.xml$/));
  if ((await parts.text('META-INF/manifest.xml'))?.includes('encryption-data')) throw new Refused('locked');
  const content = parseXmlTree((await parts.text('content.xml')) ?? '', openDocumentNames);
  const styles = await partTree(parts, 'styles.xml');
  const look = readLooks([styles, content]);
  const [body] = elementsOf(childOf(content, 'office:body'));
  if (!body) throw new Refused('damaged');
  const drafts: BlockDraft[] = [...readParts(body, look), ...readMasterTexts(styles, look)];
  const blocks: Block[] = numberBlocks(joinLists(drafts));
  return { ...(await readMeta(parts)), blocks, html: blocksToHtml(blocks) };
}

async function partTree(parts: ZipPackage, name: string): Promise<XmlElement | undefined> {
  const text = await parts.text(name);
  try {
    return text === undefined ? undefined : parseXmlTree(text, openDocumentNames);
  } catch {
    return undefined; // without its styles the text is plainer, not lost
  }
}

async function readMeta(parts: ZipPackage): Promise<Pick<ReadFile, 'title' | 'metadata'>> {
  const meta = childOf(await partTree(parts, 'meta.xml'), 'office:meta');
  const read = (name: string) => cleanText(textWithin(childOf(meta, name) ?? '')).slice(0, 1000);
  const title = read('dc:title');
  const author = read('meta:initial-creator') || read('dc:creator');
  const created = isoDate(read('meta:creation-date'));
  const modified = isoDate(read('dc:date'));
  return {
    ...(title && { title }),
    metadata: { ...(author && { author }), ...(created && { created }), ...(modified && { modified }) },
  };
}
