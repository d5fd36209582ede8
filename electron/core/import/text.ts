import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import { blocksToHtml } from './block-html';
import type { ReadFile } from './read-file';

/** Reads plain text: paragraphs stand between empty lines, or each line is one where there are none. */
export function readPlainText(bytes: Buffer): Promise<ReadFile> {
  const text = decodeText(bytes).replaceAll(/\r\n?/g, '\n');
  const parts = /\n[^\S\n]*\n/.test(text) ? text.split(/\n[^\S\n]*\n/) : text.split('\n');
  const blocks: Block[] = parts
    .map(cleanText)
    .filter((part) => part !== '')
    .map((part, index) => ({ kind: 'paragraph', paragraph: index + 1, text: part }));
  return Promise.resolve({ metadata: {}, blocks, html: blocksToHtml(blocks) });
}
