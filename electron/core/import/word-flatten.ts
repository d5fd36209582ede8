import { childOf, descendantsOf, elementsOf, isElement, textWithin, type XmlElement, type XmlNode } from './xml-tree';

/** Wrappers whose content is the document's own text. */
const wrappers: ReadonlySet<string> = new Set(
  'w:sdtContent w:fldSimple w:smartTag w:customXml w:dir w:bdo w:ins w:moveTo w:rubyBase w:subDoc'.split(' '),
);
/** What the document says of itself, or had struck out. */
const dropped: ReadonlySet<string> = new Set(
  'w:del w:moveFrom w:sdtPr w:sdtEndPr w:rubyPr w:customXmlPr w:smartTagPr w:proofErr w:lastRenderedPageBreak w:bookmarkStart w:bookmarkEnd'.split(
    ' ',
  ),
);

/**
 * A Word body as plain paragraphs, tables and runs: content controls, fields and other wrappers opened, formulas as their letters,
 * what was struck out gone, and the words of a text box as paragraphs after the one it hangs on.
 */
export function flattenBody(children: readonly XmlNode[]): XmlNode[] {
  const lifted: XmlNode[] = [];
  return [...children.flatMap((child) => flatten(child, lifted)), ...lifted];
}

function flatten(node: XmlNode, lifted: XmlNode[]): XmlNode[] {
  if (!isElement(node)) return [node];
  const { name } = node;
  if (dropped.has(name) || isHeadRowSwitchedOff(node)) return [];
  if (name === 'w:sdt') return flattenAll(childOf(node, 'w:sdtContent'), lifted);
  if (wrappers.has(name)) return flattenAll(node, lifted);
  if (name === 'w:ruby') return flattenRuby(node, lifted);
  if (name === 'mc:AlternateContent') return flattenAll(alternative(node), lifted);
  if (name === 'm:oMath' || name === 'm:oMathPara') return [formula(node)];
  if (name === 'w:txbxContent') {
    lifted.push(...flattenBody(node.children));
    return [];
  }
  if (name === 'w:p') return flattenParagraph(node);
  if (name === 'w:tc') return [{ ...node, children: flattenBody(node.children) }];
  return [{ ...node, children: flattenAll(node, lifted) }];
}

/** mammoth takes a row for a head row wherever this stands, also where it says "off". */
function isHeadRowSwitchedOff({ name, attributes }: XmlElement): boolean {
  return name === 'w:tblHeader' && /^(false|0|off)$/.test(attributes['w:val'] ?? '');
}

function flattenAll(element: XmlElement | undefined, lifted: XmlNode[]): XmlNode[] {
  return (element?.children ?? []).flatMap((child) => flatten(child, lifted));
}

function flattenParagraph(paragraph: XmlElement): XmlNode[] {
  const lifted: XmlNode[] = [];
  const children = flattenAll(paragraph, lifted);
  return [{ ...paragraph, children }, ...lifted];
}

/** Word's newer form where it holds words, else the older one, which is the one whose pictures are read. */
function alternative(node: XmlElement): XmlElement | undefined {
  const choice = childOf(node, 'mc:Choice');
  const fallback = childOf(node, 'mc:Fallback');
  const hasWords = choice && (descendantsOf(choice, 'w:txbxContent').length > 0 || descendantsOf(choice, 'w:t').length > 0);
  return hasWords || !fallback ? choice : fallback;
}

function flattenRuby(ruby: XmlElement, lifted: XmlNode[]): XmlNode[] {
  return elementsOf(ruby)
    .filter(({ name }) => name === 'w:rubyBase' || name === 'w:rt')
    .flatMap((part) => flattenAll(part, lifted));
}

function formula(node: XmlElement): XmlElement {
  const text = descendantsOf(node, 'm:t').map(textWithin).join(' ');
  return run(text);
}

/** A run of Word with these words, in a character style where one is named. */
export function run(text: string, style?: string): XmlElement {
  const properties = style === undefined ? [] : [wordElement('w:rPr', {}, [wordElement('w:rStyle', { 'w:val': style })])];
  return wordElement('w:r', {}, [...properties, wordElement('w:t', { 'xml:space': 'preserve' }, [text])]);
}

/** An element of Word. */
export function wordElement(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}
