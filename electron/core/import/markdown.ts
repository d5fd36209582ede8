import type { Block } from '../../contract/types';
import { blocksToHtml } from './block-html';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import type { ReadFile } from './read-file';

/** Reads Markdown as offices use it: headings, paragraphs, lists, tables, fenced text. Anything finer is kept as the words it is. */
export function readMarkdown(bytes: Buffer): Promise<ReadFile> {
  const lines = decodeText(bytes).replaceAll(/\r\n?/g, '\n').split('\n');
  const parts: Omit<Block, 'paragraph'>[] = [];
  for (let index = 0; index < lines.length;) {
    const [part, used] = readPart(lines, index);
    if (part) parts.push(part);
    index += used;
  }
  const blocks: Block[] = parts.map((part, index) => ({ ...part, paragraph: index + 1 }));
  return Promise.resolve({ metadata: {}, blocks, html: blocksToHtml(blocks) });
}

type Part = Omit<Block, 'paragraph'> | undefined;

const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const listItem = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;
const tableRow = /^\s*\|.*\|\s*$/;
const fence = /^\s*(```|~~~)/;

function readPart(lines: readonly string[], from: number): [Part, number] {
  const line = lines[from] ?? '';
  if (line.trim() === '') return [undefined, 1];
  const [, marks, title] = heading.exec(line) ?? [];
  if (marks) return [{ kind: 'heading', level: marks.length, text: plain(title ?? '') }, 1];
  const underline = /^\s*(=+|-+)\s*$/.exec(lines[from + 1] ?? '');
  if (underline && !listItem.test(line) && !tableRow.test(line))
    return [{ kind: 'heading', level: underline[1]?.startsWith('=') ? 1 : 2, text: plain(line) }, 2];
  if (fence.test(line)) return readFence(lines, from);
  if (tableRow.test(line)) return readRun(lines, from, (each) => tableRow.test(each), tablePart);
  if (listItem.test(line)) return readRun(lines, from, (each) => listItem.test(each) || /^\s{2,}\S/.test(each), listPart);
  return readRun(
    lines,
    from,
    (each, first) =>
      each.trim() !== '' && (first || !(heading.test(each) || fence.test(each) || listItem.test(each) || tableRow.test(each))),
    (run) => ({
      kind: 'paragraph',
      text: plain(run.join(' ')),
    }),
  );
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
    .map((line) => line.trim().slice(1, -1).split('|').map(plain))
    .filter((row) => !row.every((cell) => /^:?-*:?$/.test(cell)));
  return { kind: 'table', cells: rows, text: rows.map((row) => row.join(' | ')).join('\n') };
}

function listPart(run: readonly string[]): Part {
  const items: string[] = [];
  for (const line of run) {
    const item = listItem.exec(line)?.[1];
    if (item !== undefined) items.push(plain(item));
    else items.push(`${items.pop() ?? ''} ${plain(line)}`.trim());
  }
  return { kind: 'list', text: items.join('\n') };
}

/** The words without the marks: emphasis, code, links and pictures keep their text. */
function plain(text: string): string {
  const words = text.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/(\*\*|__|`)(.+?)\1/g, '$2');
  return cleanText(words.replaceAll(/(^|\W)[*_](\S(?:.*?\S)?)[*_](?=\W|$)/g, '$1$2'));
}
