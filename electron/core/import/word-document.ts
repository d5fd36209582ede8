import { Refused } from './refused';
import { flattenBody, wordElement } from './word-flatten';
import { bodySize, createMarks, markParagraphs } from './word-marks';
import { isWordLook, wordNames } from './word-names';
import { readBeside } from './word-notes';
import { readNumbering } from './word-numbering';
import { readStyles } from './word-styles';
import { writeXml } from './xml-write';
import { elementsOf, parseXmlTree, type XmlElement } from './xml-tree';
import type { ZipPackage } from './zip-package';

/** A Word file's main part made plain, and what mammoth is to make of the marks in it. */
export interface PlainWord {
  /** Name of the main part in the package. */
  readonly main: string;
  readonly xml: string;
  readonly styleMap: readonly string[];
}

/** Makes one plain part of all that holds words in a Word file, so that one path renders all of it. */
export async function plainDocument(parts: ZipPackage): Promise<PlainWord> {
  const main = await mainPart(parts);
  const root = parseXmlTree((await parts.text(main)) ?? '', wordNames, isWordLook);
  const bodies = elementsOf(root).filter(({ name }) => name === 'w:body');
  const body = flattenBody(bodies.flatMap(({ children }) => children));
  const beside = await readBeside(parts, body);
  const styles = readStyles(await optionalPart(parts, 'word/styles.xml'));
  const marking = {
    styles,
    next: readNumbering(await optionalPart(parts, 'word/numbering.xml')),
    marks: createMarks(),
    body: bodySize(body, styles),
  };
  markParagraphs(body, marking);
  for (const { role, nodes } of beside) markParagraphs(nodes, marking, role);
  const whole = wordElement('w:body', {}, [...body, ...beside.flatMap(({ nodes }) => nodes)]);
  return { main, xml: writeXml(wordElement('w:document', {}, [whole]), wordNames), styleMap: marking.marks.map() };
}

/** The part the package names as its document, by mammoth's own rule. */
async function mainPart(parts: ZipPackage): Promise<string> {
  const relations = await optionalPart(parts, '_rels/.rels');
  const named = elementsOf(relations)
    .filter(({ attributes }) => attributes.Type?.endsWith('/officeDocument'))
    .map(({ attributes }) => (attributes.Target ?? '').replace(/^\/+/, ''));
  const found = [...named, 'word/document.xml'].find((name) => parts.names.has(name));
  if (!found) throw new Refused('damaged');
  return found;
}

async function optionalPart(parts: ZipPackage, name: string): Promise<XmlElement | undefined> {
  const text = await parts.text(name);
  return text === undefined || text.includes('<!DOCTYPE') ? undefined : parseXmlTree(text, wordNames);
}
