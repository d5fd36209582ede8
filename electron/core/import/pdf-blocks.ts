import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';
import type { Line } from './pdf-lines';

/** Makes paragraphs and headings of a document's lines: by the space between them, and by letters larger than the text's. */
export function linesToBlocks(lines: readonly Line[]): Block[] {
  const body = commonSize(lines);
  const levels = headingLevels(lines, body);
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = () => {
    const [first] = run;
    if (!first) return;
    const text = cleanText(joinLines(run));
    const level = levels.get(first.size);
    const heading = level !== undefined && text.length <= 200;
    if (text !== '') blocks.push({ kind: heading ? 'heading' : 'paragraph', ...(heading && { level }), page: first.page, text });
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    if (last && !continues(last, line)) flush();
    run.push(line);
  }
  flush();
  return blocks;
}

/** The size in which most letters are set. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Sizes clearly larger than the text's, the largest first, as levels 1 to 4. */
function headingLevels(lines: readonly Line[], body: number): Map<number, number> {
  const larger = [...new Set(lines.map(({ size }) => size))].filter((size) => size >= body * 1.12).sort((a, b) => b - a);
  return new Map(larger.map((size, index) => [size, Math.min(4, index + 1)]));
}

function continues(last: Line, line: Line): boolean {
  if (last.page !== line.page || Math.abs(last.size - line.size) > 0.6) return false;
  const fall = last.top - line.top;
  if (fall < -line.size * 2) return false; // a new column begins higher up
  return fall < line.size * 1.75;
}

/** A word broken at a line's end is made whole, but a doubled word (berkali-kali) keeps its hyphen. */
export function joinLines(lines: readonly { readonly text: string }[]): string {
  return lines.reduce((joined, { text }) => {
    if (joined === '') return text;
    const [, before = ''] = /(\p{L}+)-$/u.exec(joined) ?? [];
    const [after = ''] = /^\p{Ll}+/u.exec(text) ?? [];
    if (before === '' || after === '') return `${joined} ${text}`;
    return isDoubled(before, after) ? joined + text : joined.slice(0, -1) + text;
  }, '');
}

function isDoubled(before: string, after: string): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  return (
    first === second || (second.length >= 3 && (first.endsWith(second) || second.startsWith(first) || second.includes(first.slice(-4))))
  );
}
