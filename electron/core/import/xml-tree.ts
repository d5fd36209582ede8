import { SaxesParser } from 'saxes';
import { Refused } from './refused';

/** An element of an XML part, cheap enough for hundreds of thousands of them. Names carry the prefixes of `XmlNames`, whatever the file calls them. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Prefix of each namespace that is looked for; others keep the file's own prefix. */
export type XmlNames = Readonly<Record<string, string>>;

/** Deeper than any document nests, and shallow enough for every function that walks the tree. */
const deepest = 400;

/** Reads an XML part into a tree, without the elements and attributes that are ignored. No entity is expanded and nothing fetched; throws `Refused('damaged')` where it is not well-formed or nests too deep. */
export function parseXmlTree(xml: string, names: XmlNames, isIgnored: (name: string) => boolean = () => false): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => {
    throw new Refused('damaged');
  });
  parser.on('opentag', (tag) => {
    if (open.length > deepest) throw new Refused('damaged');
    const attributes: Record<string, string> = {};
    for (const { uri, local, prefix, value } of Object.values(tag.attributes)) {
      const name = nameIn(names, uri, local, prefix);
      if (uri !== 'http://www.w3.org/2000/xmlns/' && !isIgnored(name)) attributes[name] = value;
    }
    const element = { name: nameIn(names, tag.uri, tag.local, tag.prefix), attributes, children: [] };
    if (!isIgnored(element.name)) open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const text = (value: string) => void open.at(-1)?.children.push(value);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  const root = top.children.find(isElement);
  if (!root) throw new Refused('damaged');
  return root;
}

function nameIn(names: XmlNames, uri: string, local: string, prefix: string): string {
  const known = names[uri] ?? prefix;
  return known === '' ? local : `${known}:${local}`;
}

/** True for an element, false for text. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The children of an element that are elements. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return element ? element.children.filter(isElement) : [];
}

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** Every element of this name below, in order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child, ...descendantsOf(child, name)] : descendantsOf(child, name),
  );
}

/** All text below an element. */
export function textWithin(node: XmlNode): string {
  return isElement(node) ? node.children.map(textWithin).join('') : node;
}
