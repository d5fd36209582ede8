import type { Block } from '../../contract/types';
import { blocksToHtml } from './block-html';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import { readFrontMatter } from './front-matter';
import { plainWords } from './markdown-words';
import type { ReadFile } from './read-file';

/** Reads Markdown as offices use it: headings, paragraphs, lists, tables, fenced text. Anything finer is kept as the words it is. */
export function readMarkdown(bytes: Buffer): Promise<ReadFile> {
  const lines = decodeText(bytes).split(/\r\n?|[\n\u2028\u2029]/);
  const { title, author, text, used: front } = readFrontMatter(lines);
  const parts: Omit<Block, 'paragraph'>[] = text === '' ? [] : [{ kind: 'paragraph', text }];
  for (let index = front; index < lines.length;) {
    const [part, used] = readPart(lines, index);
    if (part) parts.push(part);
    index += used;
  }
  const blocks: Block[] = parts.map((part, index) => ({ ...part, paragraph: index + 1 }));
  return Promise.resolve({ ...(title && { title }), metadata: { ...(author && { author }) }, blocks, html: blocksToHtml(blocks) });
}

type Part = Omit<Block, 'paragraph'> | undefined;

// Each of these looks at a line in time proportional to its length: a hostile line may be millions of letters long.
const headingMarks = /^ {0,3}(#{1,6})(?:\s|$)/;
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
const fence = /^\s*(```|~~~)/;
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

function readPart(lines: readonly string[], from: number): [Part, number] {
  const line = lines[from] ?? '';
  if (line.trim() === '' || rule.test(line)) return [undefined, 1];
  const marks = headingMarks.exec(line)?.[1];
  if (marks) return [{ kind: 'heading', level: marks.length, text: headingWords(line) }, 1];
  const underline = /^\s*(=+|-+)\s*$/.exec(lines[from + 1] ?? '');
  if (underline && !listItem.test(line) && !isTableRow(line))
    return [{ kind: 'heading', level: underline[1]?.startsWith('=') ? 1 : 2, text: plainWords(line) }, 2];
  if (fence.test(line)) return readFence(lines, from);
  if (isTableRow(line)) return readRun(lines, from, isTableRow, tablePart);
  if (listItem.test(line)) return readRun(lines, from, (each) => listItem.test(each) || /^\s{2,}\S/.test(each), listPart);
  return readRun(
    lines,
    from,
    (each, first) => first || !startsOther(each),
    (run) => ({ kind: 'paragraph', text: plainWords(run.join(' ')) }),
  );
}

function startsOther(line: string): boolean {
  return line.trim() === '' || [headingMarks, fence, listItem].some((mark) => mark.test(line)) || isTableRow(line);
}

function isTableRow(line: string): boolean {
  const row = line.trim();
  return row.length > 1 && row.startsWith('|') && row.endsWith('|');
}

/** The words of a heading without its marks in front and behind. */
function headingWords(line: string): string {
  const words = line.trim().replace(/^#+/, '').trim();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return plainWords(end === 0 || /\s/.test(words[end - 1] ?? '') ? words.slice(0, end) : words);
}

function readRun(
  lines: readonly string[],
  from: number,
  belongs: (line: string, first: boolean) => boolean,
  make: (run: readonly string[]) => Part,
): [Part, number] {
  let to = from;
  while (to < lines.length && belongs(lines[to] ?? '', to === from)) to += 1;
  return [make(lines.slice(from, to)), Math.max(1, to - from)];
}

function readFence(lines: readonly string[], from: number): [Part, number] {
  let to = from + 1;
  while (to < lines.length && !fence.test(lines[to] ?? '')) to += 1;
  const text = cleanText(lines.slice(from + 1, to).join('\n'));
  return [text === '' ? undefined : { kind: 'paragraph', text }, to - from + 1];
}

function tablePart(run: readonly string[]): Part {
  const rows = run
    .map((line) => line.trim().slice(1, -1).split('|').map(plainWords))
    .filter((row) => !row.every((cell) => /^:?-*:?$/.test(cell)));
  return { kind: 'table', cells: rows, text: rows.map((row) => row.join(' | ')).join('\n') };
}

function listPart(run: readonly string[]): Part {
  const items: string[] = [];
  for (const line of run) {
    const item = listItem.exec(line)?.[1];
    if (item !== undefined) items.push(plainWords(item));
    else items.push(`${items.pop() ?? ''} ${plainWords(line)}`.trim());
  }
  return { kind: 'list', text: items.join('\n') };
}
