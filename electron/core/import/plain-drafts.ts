import { tableDrafts, type BlockDraft } from './block-draft';
import { cleanText } from './clean-text';
import { headingLevelByWords } from './headings-by-words';

/** Text of Word 97 as blocks: a paragraph a line, rows of a table with a tab after each cell. */
export function wordsToDrafts(text: string): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let rows: string[][] = [];
  const flush = () => {
    drafts.push(...tableDrafts(rows));
    rows = [];
  };
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (/\t\s*$/.test(line) && line.trim() !== '') {
      rows.push(line.replace(/\t\s*$/, '').split('\t'));
      continue;
    }
    flush();
    drafts.push(lineDraft(line, lines[index + 1] ?? ''));
  }
  flush();
  return drafts;
}

function lineDraft(line: string, next: string): BlockDraft {
  const text = cleanText(line);
  const level = headingLevelByWords(text, cleanText(next));
  return level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', level, text };
}
