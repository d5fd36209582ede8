import type { WordStyle, WordStyles } from './word-styles';
import { sizeOf, switchOf, valueOf } from './word-styles';
import { childOf, elementsOf, isElement, textWithin, type XmlElement } from './xml-tree';

/** A paragraph's own look: its words, whether all of them are bold, and the size of most of them in half points. */
export interface ParagraphLook {
  readonly text: string;
  readonly bold: boolean;
  readonly size?: number;
}

/** Looks at a flattened paragraph whose style is `style`. */
export function lookOf(paragraph: XmlElement, style: WordStyle, styles: WordStyles): ParagraphLook {
  const runs = runsOf(paragraph).map((each) => ({ text: runText(each), properties: childOf(each, 'w:rPr') }));
  const worded = runs.filter(({ text }) => text.trim() !== '');
  const bold = worded.every(
    ({ properties }) => switchOf(properties, 'w:b') ?? styles.boldCharacters(valueOf(properties, 'w:rStyle')) ?? style.bold,
  );
  const longest = [...worded].sort((a, b) => b.text.length - a.text.length)[0];
  const size = sizeOf(longest?.properties) ?? style.size;
  return { text: runs.map(({ text }) => text).join(''), bold: bold && worded.length > 0, ...(size !== undefined && { size }) };
}

function runsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:r' ? [child] : child.name === 'w:pPr' ? [] : runsOf(child)));
}

function runText(run: XmlElement): string {
  return run.children
    .filter(isElement)
    .map((child) => (child.name === 'w:t' ? textWithin(child) : child.name === 'w:tab' || child.name === 'w:br' ? ' ' : ''))
    .join('');
}
