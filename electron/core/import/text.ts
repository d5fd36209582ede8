import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import { blocksToHtml } from './block-html';
import { headingLevelByWords, titleByPlace } from './headings-by-words';
import type { ReadFile } from './read-file';

/** Reads plain text: paragraphs stand between empty lines, or each line is one where there are none. */
export function readPlainText(bytes: Buffer): Promise<ReadFile> {
  const text = decodeText(bytes).replaceAll(/\r\n?/g, '\n');
  const parts = /\n[^\S\n]*\n/.test(text) ? text.split(/\n[^\S\n]*\n/) : text.split('\n');
  const blocks: Block[] = parts
    .map(cleanText)
    .filter((part) => part !== '')
    .map((text, index, all) => {
      const level = headingLevelByWords(text, all[index + 1] ?? '');
      return level === undefined
        ? { kind: 'paragraph', paragraph: index + 1, text }
        : { kind: 'heading', level, paragraph: index + 1, text };
    });
  const title = titleByPlace(blocks);
  return Promise.resolve({ ...(title && { title }), metadata: {}, blocks, html: blocksToHtml(blocks) });
}
