import type { Block, PicturePage } from '../../../contract/types';
import { joinLines } from '../join-lines';
import { beginsItem, headingLevel, type PlainText } from './headings';
import { uprightLines, type UprightLine } from './upright-lines';

/** Letters a page needs to tell by itself what its plain text looks like. */
const enoughLetters = 400;

/** Makes paragraphs and headings of a recognised page, in the shape the PDF reader gives; a lone page number is left out. */
export function layOutPage(page: PicturePage, number: number): Block[] {
  const lines = uprightLines(page).filter((line) => !isPageNumber(line));
  const plain = plainText(lines);
  const levels = new Map(lines.map((line) => [line, headingLevel(line, plain)]));
  const blocks: Block[] = [];
  let run: UprightLine[] = [];
  const flush = () => {
    const [first] = run;
    if (!first) return;
    const level = levels.get(first);
    const heading = level !== undefined && run.every((line) => levels.get(line) !== undefined);
    blocks.push({ kind: heading ? 'heading' : 'paragraph', ...(heading && { level }), page: number, text: joinLines(run) });
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    const isHeading = levels.get(line) !== undefined;
    if (last && ((levels.get(last) !== undefined) !== isHeading || !(isHeading ? sameHeading(last, line) : continues(run, line)))) flush();
    run.push(line);
  }
  flush();
  return blocks;
}

/** Height and stroke of most letters; where a page holds little but a title, the smallest letters are the plain ones. */
function plainText(lines: readonly UprightLine[]): PlainText {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < enoughLetters) return { height: Math.min(...lines.map(({ height }) => height)), stroke: 0 };
  return { height: weightedMedian(lines, ({ height }) => height), stroke: weightedMedian(lines, ({ stroke }) => stroke) };
}

function weightedMedian(lines: readonly UprightLine[], value: (line: UprightLine) => number): number {
  const sorted = [...lines].sort((a, b) => value(a) - value(b));
  const half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let passed = 0;
  for (const line of sorted) {
    passed += line.text.length;
    if (passed >= half) return value(line);
  }
  return 0;
}

/** A heading of several lines is set in one size, and only its first line has a number. */
function sameHeading(last: UprightLine, line: UprightLine): boolean {
  const close = line.box.top - last.box.bottom < line.height;
  return close && Math.abs(last.height - line.height) < last.height * 0.12 && !beginsItem(line.text);
}

/** True where a line goes on with the paragraph before it. */
function continues(run: readonly UprightLine[], line: UprightLine): boolean {
  const last = run.at(-1);
  if (!last || beginsItem(line.text)) return false;
  const edge = Math.max(...run.map(({ box }) => box.right), line.box.right);
  const isFull = last.box.right > edge - 0.12;
  const endsSentence = /[.!?:;]["”')]?$/.test(last.text);
  if (line.paragraph === last.paragraph) return isFull || !endsSentence;
  // tesseract begins a new block where a line stands a little wide; a sentence that runs on tells better
  const gap = line.box.top - last.box.bottom;
  return isFull && !endsSentence && /^\p{Ll}/u.test(line.text) && gap < line.height * 1.5 && gap > -line.height;
}

/** `12`, `- 12 -`, `Halaman 12`, `12 / 30` alone at the head or foot of a page. */
function isPageNumber({ text, box }: UprightLine): boolean {
  const atEdge = box.bottom < 0.09 || box.top > 0.91;
  return atEdge && /^[-–—|\s]*(hal(aman)?\.?\s*|page\s*)?(\d{1,4}|[ivxl]{1,6})(\s*(\/|dari|of)\s*\d{1,4})?[-–—|\s]*$/i.test(text);
}
