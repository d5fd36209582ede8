import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';
import { headingLevelByNumber } from './headings-by-words';

/** A block before it has its number. */
export type BlockDraft = Omit<Block, 'paragraph' | 'page' | 'headingPath'>;

/** Most rows of one table's block: a larger table continues in the next, so that a hit shows its own part. */
const mostRows = 200;

/** Gives each draft that holds words its number in the document. */
export function numberBlocks(drafts: readonly BlockDraft[]): Block[] {
  return drafts
    .map((draft) => ({ ...draft, text: draft.cells ? draft.text : cleanText(draft.text) }))
    .filter(({ text }) => text.trim() !== '')
    .map((draft, index) => ({ ...draft, paragraph: index + 1 }));
}

/** Tables of these rows; empty rows are left out. */
export function tableDrafts(rows: readonly (readonly string[])[]): BlockDraft[] {
  const kept = rows.map((row) => row.map((cell) => cleanText(cell).replaceAll('\n', ' '))).filter((row) => row.some((cell) => cell !== ''));
  const drafts: BlockDraft[] = [];
  for (let from = 0; from < kept.length; from += mostRows) {
    const cells = kept.slice(from, from + mostRows);
    drafts.push({ kind: 'table', cells, text: cells.map((row) => row.join(' | ')).join('\n') });
  }
  return drafts;
}

/** Lists that follow each other as one, an item a line. */
export function joinLists(drafts: readonly BlockDraft[]): BlockDraft[] {
  const joined: BlockDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (draft.kind === 'list' && last?.kind === 'list' && draft.role === last.role)
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${draft.text}` };
    else joined.push(draft);
  }
  return joined;
}

/** A paragraph by its look: a short line, bold from end to end, is a heading. */
export function paragraphDraft(text: string, look: { readonly bold: boolean; readonly size?: number | undefined }): BlockDraft {
  const signals = { ...(look.bold && { bold: true as const }), ...(look.size !== undefined && look.size !== 1 && { size: look.size }) };
  const words = cleanText(text);
  if (!look.bold || words.length >= 120 || /[.,;]$/.test(words) || !/\p{L}/u.test(words))
    return { kind: 'paragraph', ...signals, text: words };
  return { kind: 'heading', level: headingLevelByNumber(words), ...signals, text: words.replaceAll('\n', ' ') };
}
