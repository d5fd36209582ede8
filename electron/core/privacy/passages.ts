import type { Block } from '../../contract/types';
import { patternsOf } from './labels';
import type { PrivacyVocabulary } from './vocabulary';

/** A stretch of text to look through: from `from` on it is the block's own, before that stand words that explain it. */
export interface Passage {
  readonly text: string;
  readonly from: number;
  readonly page?: number;
  readonly paragraph?: number;
}

const TAIL = 120;
const HEADER = 60;
// Fewer single figures side by side are figures; so many are one number in a form's boxes.
const BOXES = 8;
const LONG = 9;
// "3. Budi …", "3 Budi …": a row of a list whose head stands above its first row.
const NAMED_ROW = /^\s*\p{L}[^:\n]{0,160}$/u;
const ROW = /^\s*\d{1,4}[.)]?\s+\S/;

function place({ page, paragraph }: Block): Pick<Passage, 'page' | 'paragraph'> {
  return { ...(page !== undefined && { page }), ...(paragraph !== undefined && { paragraph }) };
}

function isHeader(cell: string): boolean {
  return cell.length <= HEADER && /\p{L}{2}/u.test(cell) && !/\d{5}/.test(cell);
}

/** A row in which digits that stand in cells of their own are one cell. */
function withoutBoxes(row: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let boxes: string[] = [];
  const close = (): void => {
    joined.push(...(boxes.length >= BOXES ? [boxes.join('')] : boxes));
    boxes = [];
  };
  for (const cell of row) {
    if (/^[\dOoIl]$/.test(cell)) boxes.push(cell);
    else {
      close();
      joined.push(cell);
    }
  }
  close();
  return joined;
}

/** Each cell with the words left of it and the heading of its column before it. In a form of two or three columns the left cell speaks last. */
function cellPassages(block: Block, rows: readonly (readonly string[])[]): Passage[] {
  const headers: string[] = [];
  const first = rows[0] ?? [];
  return rows.flatMap((row, index) =>
    row.map((cell, column): Passage => {
      const left = row.slice(0, column).filter(isHeader).join(' ');
      const header = index > 0 ? (headers[column] ?? '') : '';
      const before = row.length <= 3 && first.length <= 3 && left ? `${header}\n${left}` : `${left}\n${header}`;
      if (isHeader(cell) && (index === 0 || !headers[column])) headers[column] = cell;
      const context = before.trim() === '' ? '' : `${before}\n`;
      return { text: context + cell, from: context.length, ...place(block) };
    }),
  );
}

/** A document's blocks as passages, in reading order; a block is explained by the end of the one before it, a row of a list by what stands before the list. */
export function passagesOf(blocks: readonly Block[], vocabulary: PrivacyVocabulary): Passage[] {
  const { listHead } = patternsOf(vocabulary);
  let tail = '';
  let head = '';
  return blocks.flatMap((block) => {
    if (block.cells && block.cells.length > 0) {
      tail = head = '';
      return cellPassages(block, block.cells.map(withoutBoxes));
    }
    const isRow =
      ROW.test(block.text) ||
      (listHead.test(head) && !head.includes(':') && NAMED_ROW.test(block.text) && block.text.replace(/\D/g, '').length >= LONG);
    const before = isRow ? head : tail;
    const context = before === '' ? '' : `${before}\n`;
    tail = block.text.slice(-TAIL);
    if (!isRow) head = tail;
    return [{ text: context + block.text, from: context.length, ...place(block) }];
  });
}
