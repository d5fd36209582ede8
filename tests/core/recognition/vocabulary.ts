import { join } from 'node:path';
import type { Block } from '../../../electron/contract/types';
import { loadVocabulary } from '../../../electron/core/recognition/vocabulary';
import { resources } from '../temporary';

/** The vocabularies as they are shipped. */
export const vocabulary = await loadVocabulary(join(resources, 'vocabularies'));

/** Blocks out of short words: `# ` a heading, `* ` bold, anything else a paragraph. */
export function blocksOf(...lines: readonly string[]): readonly Block[] {
  return lines.map((line, index): Block => {
    const paragraph = index + 1;
    if (line.startsWith('# ')) return { kind: 'heading', level: 1, paragraph, text: line.slice(2) };
    if (line.startsWith('## ')) return { kind: 'heading', level: 2, paragraph, text: line.slice(3) };
    if (line.startsWith('* ')) return { kind: 'paragraph', bold: true, paragraph, text: line.slice(2) };
    return { kind: 'paragraph', paragraph, text: line };
  });
}

/** A table's block out of rows. */
export function tableOf(...cells: readonly (readonly string[])[]): Block {
  return { kind: 'table', paragraph: 1, cells, text: cells.map((row) => row.join(' | ')).join('\n') };
}
