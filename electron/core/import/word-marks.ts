import type { BlockRole } from '../../contract/types';
import { run, wordElement } from './word-flatten';
import type { NextNumber } from './word-numbering';
import { numberingOf, outlineLevel, valueOf, type WordStyles } from './word-styles';
import { lookOf } from './word-text';
import { childOf, elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree';

/** Character style of the numbers that Word counts and does not write; mammoth makes a `span.number` of it. */
export const numberStyle = 'RumahNumber';

/** Paragraph styles of our own, made as they are needed, and what mammoth is to make of each. */
export interface Marks {
  /** Id of the style for these classes on this element. */
  style(tag: string, classes: readonly string[]): string;
  /** Lines for mammoth's style map. */
  map(): string[];
}

/** An empty set of marks. */
export function createMarks(): Marks {
  const ids = new Map<string, string>();
  return {
    style: (tag, classes) => {
      const path = [tag, ...classes].join('.');
      const id = ids.get(path) ?? `RumahMark${ids.size + 1}`;
      ids.set(path, id);
      return id;
    },
    map: () => [...[...ids].map(([path, id]) => `p.${id} => ${path}:fresh`), `r.${numberStyle} => span.number`],
  };
}

export interface Marking {
  readonly styles: WordStyles;
  readonly next: NextNumber;
  readonly marks: Marks;
  /** Size of the document's usual letters, in half points. */
  readonly body: number;
}

/**
 * Marks each paragraph with what it is, where mammoth would not see it: headings by inheritance, outline level or look, bold, size, numbers
 * that Word counts, captions. In tables only the numbers are written out. `role` holds for all of the nodes.
 */
export function markParagraphs(nodes: readonly XmlNode[], marking: Marking, role?: BlockRole): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.name === 'w:p') markParagraph(node, marking, role);
    else if (node.name === 'w:tbl') numberCells(node, marking);
    else markParagraphs(node.children, marking, role);
  }
}

function numberCells(element: XmlElement, marking: Marking): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:p') writeNumber(child, countParagraph(child, marking));
    else numberCells(child, marking);
  }
}

function markParagraph(paragraph: XmlElement, marking: Marking, role: BlockRole | undefined): void {
  const properties = childOf(paragraph, 'w:pPr');
  const style = marking.styles.of(valueOf(properties, 'w:pStyle'));
  const number = countParagraph(paragraph, marking);
  const look = lookOf(paragraph, style, marking.styles);
  const listed = numberOfParagraph(properties, marking) !== undefined;
  const level = role ? undefined : headingLevel(style.name, outlineLevel(properties) ?? style.level, look, { number, listed });
  if (level !== undefined) writeNumber(paragraph, number);
  else if (listed) return void (number !== '' && insert(paragraph, run(`${number} `, numberStyle)));
  const ratio = Math.round(((look.size ?? marking.body) / marking.body) * 10);
  const kind = role ?? (/(^|› )caption( ›|$)/i.test(style.name) ? 'caption' : undefined);
  const classes = [look.bold && 'bold', ratio !== 10 && ratio > 0 && `size-${ratio}`, kind && `role-${kind}`].filter(
    (each) => typeof each === 'string',
  );
  if (level !== undefined || classes.length > 0)
    setStyle(paragraph, marking.marks.style(level === undefined ? 'p' : `h${Math.min(6, level)}`, classes));
}

function numberOfParagraph(properties: XmlElement | undefined, { styles }: Marking) {
  const own = numberingOf(properties) ?? styles.of(valueOf(properties, 'w:pStyle')).numbering;
  return own?.list === '0' ? undefined : own;
}

function countParagraph(paragraph: XmlElement, marking: Marking): string {
  const numbered = numberOfParagraph(childOf(paragraph, 'w:pPr'), marking);
  return numbered ? marking.next(numbered).trim() : '';
}

interface Listing {
  readonly number: string;
  readonly listed: boolean;
}

/** By style, or by look: a short line that is bold from end to end and no bullet. */
function headingLevel(
  name: string,
  level: number | undefined,
  { text, bold }: { text: string; bold: boolean },
  { number, listed }: Listing,
): number | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  if (level !== undefined) return level;
  if (/^title( ›|$)/i.test(name)) return 1;
  if (/^subtitle( ›|$)/i.test(name)) return 2;
  if (!bold || words.length >= 120 || /[.,;]$/.test(words) || (listed && number === '') || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  const shown = `${number} ${words}`.trim();
  if (/^BAB\s/i.test(shown)) return 1;
  const [decimal] = /^\d+(\.\d+)+/.exec(shown) ?? [];
  return decimal ? Math.min(6, decimal.split('.').length) : 2;
}

/** The number becomes words of the paragraph, and the paragraph no member of a list any more. */
function writeNumber(paragraph: XmlElement, number: string): void {
  setStyle(paragraph, undefined);
  if (number !== '') insert(paragraph, run(`${number} `, numberStyle));
}

function insert(paragraph: XmlElement, node: XmlElement): void {
  const at = paragraph.children.findIndex((child) => isElement(child) && child.name === 'w:pPr');
  paragraph.children.splice(at + 1, 0, node);
}

function setStyle(paragraph: XmlElement, style: string | undefined): void {
  const kept = elementsOf(childOf(paragraph, 'w:pPr')).filter(({ name }) => name !== 'w:pStyle' && name !== 'w:numPr');
  const properties = wordElement('w:pPr', {}, [...(style === undefined ? [] : [wordElement('w:pStyle', { 'w:val': style })]), ...kept]);
  paragraph.children = [properties, ...paragraph.children.filter((child) => !isElement(child) || child.name !== 'w:pPr')];
}

/** The size in which most of the document's letters are set, in half points. */
export function bodySize(nodes: readonly XmlNode[], styles: WordStyles): number {
  const letters = new Map<number, number>();
  for (const node of nodes) {
    if (!isElement(node) || node.name !== 'w:p') continue;
    const { text, size = 20 } = lookOf(node, styles.of(valueOf(childOf(node, 'w:pPr'), 'w:pStyle')), styles);
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 20;
}
