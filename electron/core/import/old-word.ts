import type { BlockRole } from '../../contract/types';
import { numberBlocks, type BlockDraft } from './block-draft';
import { blocksToHtml } from './block-html';
import { titleByPlace } from './headings-by-words';
import { wordsToDrafts } from './plain-drafts';
import type { ReadFile } from './read-file';
import { Refused } from './refused';

/** Reads Word 97–2003. Headings by their words only: the format's styles are not read. */
export async function readOldWord(bytes: Buffer): Promise<ReadFile> {
  const head = fileInformation(bytes);
  if (head === 'old') throw new Refused('unsupported-format');
  if (head === 'locked') throw new Refused('locked');
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(bytes);
  const options = { filterUnicode: false };
  const beside = (role: BlockRole, text: string) => wordsToDrafts(text).map(({ level, ...draft }) => plain(draft, level, role));
  const blocks = numberBlocks([
    ...wordsToDrafts(document.getBody(options)),
    ...wordsToDrafts(document.getTextboxes({ ...options, includeHeadersAndFooters: false })),
    ...beside('footnote', document.getFootnotes(options)),
    ...beside('footnote', document.getEndnotes(options)),
    ...beside('comment', document.getAnnotations(options)),
    ...beside('header', document.getHeaders({ ...options, includeFooters: false })),
    ...beside('footer', document.getFooters(options)),
  ]);
  const title = titleByPlace(blocks);
  return { ...(title && { title }), metadata: {}, blocks, html: blocksToHtml(blocks) };
}

function plain(draft: BlockDraft, level: number | undefined, role: BlockRole): BlockDraft {
  return { ...draft, kind: level === undefined ? draft.kind : 'paragraph', role };
}

/**
 * What the head of Word's own stream says (MS-DOC 2.5.1, FibBase): a password, or a Word before 97. Streams begin at sectors of 512 bytes;
 * undefined where none is found there.
 */
export function fileInformation(bytes: Buffer): 'locked' | 'old' | 'word-97' | undefined {
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    const mark = bytes.readUInt16LE(at);
    if (mark === 0xa5dc && bytes.readUInt16LE(at + 2) < 0xc1) return 'old';
    if (mark !== 0xa5ec || bytes.readUInt16LE(at + 2) < 0xc0) continue;
    return (bytes.readUInt16LE(at + 10) & 0x100) === 0 ? 'word-97' : 'locked';
  }
  return undefined;
}
