import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';
import { joinLines } from './join-lines';
import { headingLevels, type Levels } from './pdf-headings';
import type { Line } from './pdf-lines';
import { findTables, tableBlock } from './pdf-tables';

const bullet = /^[•▪●○◦‣⁃➢❖✓◻□]\s*/u;
const numbered = /^(\(?(\d{1,3}|[a-zA-Z])[.)]|BAB\s+[IVX\d]+\b|\d{1,2}(\.\d{1,2}){1,3}\.?)\s+\S/;

/** Makes headings, paragraphs and lists of a document's lines: by the space between them, by larger or bolder letters, by bullets and by its outline. */
export function linesToBlocks(lines: readonly Line[]): Block[] {
  const levels = headingLevels(lines);
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = () => {
    const block = toBlock(run, levels);
    if (block) blocks.push(block);
    run = [];
  };
  for (const line of findTables(lines)) {
    if ('rows' in line) {
      flush();
      blocks.push(tableBlock(line));
      continue;
    }
    const last = run.at(-1);
    if (last && !continues(last, line, run)) flush();
    run.push(line);
  }
  flush();
  return joinLists(blocks);
}

function toBlock(run: readonly Line[], levels: Levels): Block | undefined {
  const [first] = run;
  if (!first) return undefined;
  const text = cleanText(joinLines(run));
  if (text === '') return undefined;
  const bold = run.every((line) => line.bold === true);
  const size = Math.round((first.size / (levels.body || first.size)) * 10) / 10;
  const signals = { ...(bold && { bold: true as const }), ...(size !== 1 && size > 0 && { size }) };
  if (first.margin) return { kind: 'paragraph', role: first.margin, page: first.page, ...signals, text };
  const level = levels.of(first, text, bold);
  if (level !== undefined) return { kind: 'heading', level, page: first.page, ...signals, text };
  const kind = bullet.test(text) ? 'list' : 'paragraph';
  return { kind, page: first.page, ...signals, text: kind === 'list' ? text.replace(bullet, '') : text };
}

function continues(last: Line, line: Line, run: readonly Line[]): boolean {
  if (last.page !== line.page || last.turn !== line.turn || Math.abs(last.size - line.size) > 0.6) return false;
  if (last.level !== line.level || last.margin !== line.margin || (last.bold ?? false) !== (line.bold ?? false)) return false;
  if (bullet.test(line.text) || (numbered.test(line.text) && Math.abs(line.left - (run[0]?.left ?? 0)) < line.size * 3)) return false;
  const fall = last.top - line.top;
  if (fall < -line.size * 2) return false; // a new column begins higher up
  return fall < line.size * 1.75;
}

/** Items of a list that follow each other are one block, an item a line. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.page === block.page)
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    else joined.push(block);
  }
  return joined;
}
