import type { Block } from '../../contract/types';
import { readMarks, takeNumber } from './block-marks';
import { paragraphDraft } from './block-draft';
import { cleanText } from './clean-text';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE UL H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);

const listTags: ReadonlySet<string> = new Set(['UL', 'OL', 'MENU']);

/** Reads a sanitised body into blocks, and marks each element with its paragraph's number, so that a hit can be shown in its place. */
export function readBlocks(body: Element): Block[] {
  const blocks: Block[] = [];
  const add = (element: Element, block: Omit<Block, 'paragraph'>) => {
    const marks = readMarks(element);
    if (block.text === '') return;
    blocks.push({ ...block, ...marks, paragraph: blocks.length + 1 });
    element.setAttribute('data-paragraph', String(blocks.length));
  };
  walk(body, add);
  return blocks;
}

type Add = (element: Element, block: Omit<Block, 'paragraph'>) => void;

function walk(element: Element, add: Add): void {
  const name = element.tagName;
  if (/^H[1-6]$/.test(name)) add(element, { kind: 'heading', level: Number(name[1]), text: oneLine(textOf(element)) });
  else if (name === 'TABLE') add(element, tableBlock(element));
  else if (listTags.has(name)) addList(element, add);
  else if (hasBlocks(element)) wrapAndWalk(element, add);
  else add(element, paragraphBlock(element));
}

/** A short line that is bold from end to end is a heading, unless its reader marked it as something beside the text. */
function paragraphBlock(element: Element): Omit<Block, 'paragraph'> {
  const text = textOf(element);
  if (/role-/.test(element.getAttribute('class') ?? '') || !isBold(element)) return { kind: 'paragraph', text };
  return paragraphDraft(text, { bold: true });
}

/** All words stand in bold letters, and there are some. */
function isBold(element: Element): boolean {
  const words = (node: Node) => (node.textContent ?? '').replaceAll(/\s/g, '').length;
  const bold = [...element.querySelectorAll('b, strong')].filter((each) => !each.parentElement?.closest('b, strong'));
  return bold.length > 0 && bold.reduce((sum, each) => sum + words(each), 0) === words(element);
}

/** A list with tables or headings inside is walked as its parts; any other is one block, an item a line. */
function addList(element: Element, add: Add): void {
  if (element.querySelector('table, h1, h2, h3, h4, h5, h6')) {
    for (const item of childrenOf(element)) if (isElement(item)) walk(item, add);
    return;
  }
  const numbering = takeNumber(element);
  const items = [...element.querySelectorAll('li')].map((item) => oneLine(textOf(item, listTags)));
  add(element, { kind: 'list', ...(numbering && { numbering }), text: items.filter((item) => item !== '').join('\n') });
}

function hasBlocks(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (blockTags.has(node.tagName) || hasBlocks(node))) return true;
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** jsdom's own live lists are counted anew after each change, which makes a long document take forever. */
function childrenOf(element: Node): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Loose words between blocks become paragraphs of their own. */
function wrapAndWalk(element: Element, add: Add): void {
  let loose: ChildNode[] = [];
  const flush = () => {
    const text = loose.map(({ textContent }) => textContent ?? '').join('');
    const [first] = loose;
    if (first && text.trim() !== '') {
      const paragraph = element.ownerDocument.createElement('p');
      first.before(paragraph);
      paragraph.append(...loose);
      add(paragraph, { kind: 'paragraph', text: textOf(paragraph) });
    }
    loose = [];
  };
  for (const node of childrenOf(element)) {
    if (isElement(node) && (blockTags.has(node.tagName) || hasBlocks(node))) {
      flush();
      walk(node, add);
    } else {
      loose.push(node);
    }
  }
  flush();
}

function tableBlock(table: Element): Omit<Block, 'paragraph'> {
  const cells = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) =>
      childrenOf(row)
        .filter(isElement)
        .map((cell) => oneLine(textOf(cell))),
    );
  const rows = cells.filter((row) => row.some((cell) => cell !== ''));
  return { kind: 'table', cells: rows, text: rows.map((row) => row.join(' | ')).join('\n') };
}

/** Words of an element, a line break where it shows one; parts named in `without` are left out. */
function textOf(element: Element, without?: ReadonlySet<string>): string {
  const parts: string[] = [];
  const collect = (node: Node) => {
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replaceAll(/\s+/g, ' '));
    else if (node.nodeName === 'BR') parts.push('\n');
    else if (!without?.has(node.nodeName)) {
      const edge = node === element ? '' : blockTags.has(node.nodeName) ? '\n' : /^(TR|TD|TH)$/.test(node.nodeName) ? ' ' : '';
      parts.push(edge);
      for (let child = node.firstChild; child; child = child.nextSibling) collect(child);
      parts.push(edge);
    }
  };
  collect(element);
  return cleanText(parts.join('').replaceAll(/\n\s*\n/g, '\n'));
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
