import type { StyleLook } from './open-document-styles';
import { childOf, isElement, textWithin, type XmlElement, type XmlNode } from './xml-tree';

/** What stands in a paragraph: its words, whether all are bold, and what hangs on it: notes, comments, boxes of text. */
export interface Inline {
  readonly text: string;
  readonly bold: boolean;
  readonly beside: readonly XmlElement[];
}

/** Reads a paragraph of OpenDocument. */
export function readInline(paragraph: XmlElement, look: StyleLook): Inline {
  const pieces: { text: string; bold: boolean }[] = [];
  const beside: XmlElement[] = [];
  const visit = (node: XmlNode, bold: boolean): void => {
    if (!isElement(node)) return void pieces.push({ text: node.replaceAll(/\s+/g, ' '), bold });
    const { name, attributes } = node;
    if (name === 'text:s') pieces.push({ text: ' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)), bold });
    else if (name === 'text:tab') pieces.push({ text: ' ', bold });
    else if (name === 'text:line-break') pieces.push({ text: '\n', bold });
    else if (name === 'text:note') {
      pieces.push({ text: `[${textWithin(childOf(node, 'text:note-citation') ?? '').trim()}]`, bold });
      beside.push(node);
    } else if (name === 'office:annotation' || name === 'draw:text-box' || name === 'table:table') beside.push(node);
    else if (name !== 'office:annotation-end' && !name.startsWith('office:event') && name !== 'svg:desc' && name !== 'svg:title') {
      const style = name === 'text:span' ? attributes['text:style-name'] : undefined;
      for (const child of node.children) visit(child, style === undefined ? bold : bold || look(style).bold);
    }
  };
  const own = look(paragraph.attributes['text:style-name']).bold;
  for (const child of paragraph.children) visit(child, own);
  const worded = pieces.filter(({ text }) => text.trim() !== '');
  return { text: pieces.map(({ text }) => text).join(''), bold: worded.length > 0 && worded.every(({ bold }) => bold), beside };
}
