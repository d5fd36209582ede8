import { isElement, type XmlElement, type XmlNames, type XmlNode } from './xml-tree';

/** Writes a tree as XML again. Elements and attributes whose prefix is not one of `names` are left out with what is in them. */
export function writeXml(root: XmlElement, names: XmlNames): string {
  const prefixes = new Map(Object.entries(names).map(([uri, prefix]) => [prefix, uri]));
  const declared = Object.fromEntries([...prefixes].map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  const parts: string[] = [];
  write({ ...root, attributes: { ...root.attributes, ...declared } }, prefixes, parts);
  return parts.join('');
}

function write(node: XmlNode, prefixes: ReadonlyMap<string, string>, parts: string[]): void {
  if (!isElement(node)) return void parts.push(escapeXml(node));
  if (!isKnown(node.name, prefixes)) return;
  parts.push('<', node.name);
  for (const [name, value] of Object.entries(node.attributes))
    if (name.startsWith('xmlns:') ? prefixes.has(name.slice(6)) : isKnown(name, prefixes)) parts.push(` ${name}="${escapeXml(value)}"`);
  if (node.children.length === 0) return void parts.push('/>');
  parts.push('>');
  for (const child of node.children) write(child, prefixes, parts);
  parts.push('</', node.name, '>');
}

function isKnown(name: string, prefixes: ReadonlyMap<string, string>): boolean {
  const colon = name.indexOf(':');
  return colon < 0 || prefixes.has(name.slice(0, colon));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\r\n\t]/g, (letter) => escapes[letter] ?? letter);
}
