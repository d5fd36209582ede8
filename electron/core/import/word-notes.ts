import type { BlockRole } from '../../contract/types';
import { flattenBody, run, wordElement } from './word-flatten';
import { wordNames } from './word-names';
import type { ZipPackage } from './zip-package';
import { descendantsOf, elementsOf, isElement, parseXmlTree, textWithin, type XmlElement, type XmlNode } from './xml-tree';

/** Paragraphs that stand beside the text: in reading order after it, each kind by its role. */
export interface Beside {
  readonly role: BlockRole;
  readonly nodes: readonly XmlNode[];
}

/** Headers, footers, footnotes, endnotes, comments and the words of diagrams. References in `body` become numbers in brackets. */
export async function readBeside(parts: ZipPackage, body: readonly XmlNode[]): Promise<Beside[]> {
  return [
    { role: 'footnote', nodes: await readNotes(parts, body, 'footnote', '') },
    { role: 'footnote', nodes: await readNotes(parts, body, 'endnote', 'e') },
    { role: 'comment', nodes: await readComments(parts) },
    { role: 'header', nodes: await readMargins(parts, /^word\/header\d*\.xml$/) },
    { role: 'footer', nodes: await readMargins(parts, /^word\/footer\d*\.xml$/) },
    { role: 'caption', nodes: await readDiagrams(parts) },
  ];
}

async function readPart(parts: ZipPackage, name: string): Promise<XmlElement | undefined> {
  const text = await parts.text(name);
  if (text === undefined || text.includes('<!DOCTYPE')) return undefined;
  try {
    return parseXmlTree(text, wordNames);
  } catch {
    return undefined; // a part beside the text that cannot be read does not make the text unreadable
  }
}

async function readNotes(parts: ZipPackage, body: readonly XmlNode[], kind: 'footnote' | 'endnote', mark: string): Promise<XmlNode[]> {
  const root = await readPart(parts, `word/${kind}s.xml`);
  const numbers = numberReferences(body, `w:${kind}Reference`, mark);
  return elementsOf(root)
    .filter(({ name, attributes }) => name === `w:${kind}` && !/separator|notice/i.test(attributes['w:type'] ?? ''))
    .flatMap((note) => {
      const number = numbers.get(note.attributes['w:id'] ?? '');
      const nodes = plainParagraphs(note.children);
      const first = nodes.find((node): node is XmlElement => isElement(node) && node.name === 'w:p');
      if (first && number !== undefined) first.children.splice(isProperties(first.children[0]) ? 1 : 0, 0, run(`[${number}] `));
      return nodes;
    });
}

function isProperties(node: XmlNode | undefined): boolean {
  return node !== undefined && isElement(node) && node.name === 'w:pPr';
}

/** Writes `[1]`, `[2]` where the text refers to a note, and tells which note has which number. */
function numberReferences(nodes: readonly XmlNode[], name: string, mark: string, numbers = new Map<string, string>()): Map<string, string> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const at = node.children.findIndex((child) => isElement(child) && child.name === name);
    if (at < 0) {
      numberReferences(node.children, name, mark, numbers);
      continue;
    }
    const id = (node.children[at] as XmlElement).attributes['w:id'] ?? '';
    const number = numbers.get(id) ?? `${mark}${numbers.size + 1}`;
    numbers.set(id, number);
    node.children[at] = wordElement('w:t', {}, [`[${number}]`]);
    node.children = node.children.filter((child) => !isElement(child) || child.name !== 'w:rPr');
    node.children.unshift(wordElement('w:rPr', {}, [wordElement('w:vertAlign', { 'w:val': 'superscript' })]));
  }
  return numbers;
}

async function readComments(parts: ZipPackage): Promise<XmlNode[]> {
  const root = await readPart(parts, 'word/comments.xml');
  return elementsOf(root).flatMap(({ children }) => plainParagraphs(children));
}

/** The same header on each sheet is one; page numbers alone are none. */
async function readMargins(parts: ZipPackage, names: RegExp): Promise<XmlNode[]> {
  const seen = new Set<string>();
  const nodes: XmlNode[] = [];
  for (const name of [...parts.names].filter((each) => names.test(each)).sort()) {
    const root = await readPart(parts, name);
    for (const node of root ? plainParagraphs(root.children) : []) {
      const text = descendantsOf({ name: '', attributes: {}, children: [node] }, 'w:t')
        .map(textWithin)
        .join('')
        .trim();
      if (!/\p{L}/u.test(text) || seen.has(text)) continue;
      seen.add(text);
      nodes.push(node);
    }
  }
  return nodes;
}

async function readDiagrams(parts: ZipPackage): Promise<XmlNode[]> {
  const nodes: XmlNode[] = [];
  for (const name of [...parts.names].filter((each) => /^word\/diagrams\/data\d*\.xml$/.test(each)).sort()) {
    const root = await readPart(parts, name);
    for (const paragraph of root ? descendantsOf(root, 'a:p') : []) {
      const text = descendantsOf(paragraph, 'a:t').map(textWithin).join('').trim();
      if (text !== '') nodes.push(wordElement('w:p', {}, [run(text)]));
    }
  }
  return nodes;
}

/** Without pictures and links: their addresses belong to another part's list. */
function plainParagraphs(children: readonly XmlNode[]): XmlNode[] {
  return flattenBody(children).flatMap(withoutReferences);
}

function withoutReferences(node: XmlNode): XmlNode[] {
  if (!isElement(node)) return [node];
  if (/^(w:drawing|w:pict|w:object|w:(footnote|endnote)Re.*|w:annotationRef)$/.test(node.name)) return [];
  const children = node.children.flatMap(withoutReferences);
  return node.name === 'w:hyperlink' ? children : [{ ...node, children }];
}
