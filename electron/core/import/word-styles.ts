import { childOf, elementsOf, type XmlElement } from './xml-tree';

/** What a style says in the end, with all it inherits. `size` in half points. */
export interface WordStyle {
  readonly name: string;
  /** Heading level 1–9: by the built-in name, a style it is based on, or its outline level. */
  readonly level?: number;
  readonly bold: boolean;
  readonly size?: number;
  readonly numbering?: Numbered;
}

/** Which list a paragraph belongs to and how deep (from 0) it stands in it. */
export interface Numbered {
  readonly list: string;
  readonly depth: number;
}

export interface WordStyles {
  /** The style of this id; that of plain paragraphs where there is none. */
  of(id: string | undefined): WordStyle;
  /** Bold or not by a character style; undefined where the style does not say. */
  boldCharacters(id: string | undefined): boolean | undefined;
}

/** Styles by their id. A chain of inheritance that leads nowhere or in a circle ends there. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const byId = new Map(
    elementsOf(root)
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const base = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const usual = [...byId.values()].find(({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0'));
  const known = new Map<string, WordStyle>();
  const of = (id: string | undefined): WordStyle => {
    const found = (id === undefined ? undefined : byId.get(id)) ?? usual;
    const key = found?.attributes['w:styleId'] ?? '';
    const style = known.get(key) ?? resolveStyle(chainOf(byId, found), base);
    known.set(key, style);
    return style;
  };
  const boldCharacters = (id: string | undefined) =>
    id === undefined ? undefined : firstOf(chainOf(byId, byId.get(id)), (style) => switchOf(childOf(style, 'w:rPr'), 'w:b'));
  return { of, boldCharacters };
}

function chainOf(byId: ReadonlyMap<string, XmlElement>, style: XmlElement | undefined): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = style; next && !chain.includes(next); next = byId.get(valueOf(next, 'w:basedOn') ?? '')) chain.push(next);
  return chain;
}

function resolveStyle(chain: readonly XmlElement[], base: XmlElement | undefined): WordStyle {
  const level = firstOf(chain, (style) => namedLevel(valueOf(style, 'w:name') ?? '') ?? outlineLevel(childOf(style, 'w:pPr')));
  const size = firstOf([...chain.map((style) => childOf(style, 'w:rPr')), base], sizeOf);
  const numbering = firstOf(chain, (style) => numberingOf(childOf(style, 'w:pPr')));
  return {
    name: chain.map((style) => valueOf(style, 'w:name') ?? '').join(' › '),
    ...(level !== undefined && { level }),
    bold: firstOf(chain, (style) => switchOf(childOf(style, 'w:rPr'), 'w:b')) ?? switchOf(base, 'w:b') ?? false,
    ...(size !== undefined && { size }),
    ...(numbering && { numbering }),
  };
}

function firstOf<T, V>(items: readonly T[], read: (item: T) => V | undefined): V | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

function namedLevel(name: string): number | undefined {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level);
}

/** Heading level by the outline level of paragraph properties; level 9 of the format means text. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = Number(valueOf(properties, 'w:outlineLvl') ?? Number.NaN);
  return level >= 0 && level <= 8 ? level + 1 : undefined;
}

/** Size of letters in half points, by run properties. */
export function sizeOf(properties: XmlElement | undefined): number | undefined {
  const size = Number(valueOf(properties, 'w:sz') ?? Number.NaN);
  return size > 0 ? size : undefined;
}

/** Membership in a list, by paragraph properties; a `numId` of 0 takes it away. */
export function numberingOf(properties: XmlElement | undefined): Numbered | undefined {
  const number = childOf(properties, 'w:numPr');
  const list = valueOf(number, 'w:numId');
  if (list === undefined) return undefined;
  return { list, depth: Math.min(8, Math.max(0, Number(valueOf(number, 'w:ilvl') ?? 0) || 0)) };
}

/** The `w:val` of a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A property that is on, off, or not spoken of. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found ? isOn(found.attributes['w:val'] ?? '1') : undefined;
}

function isOn(value: string): boolean {
  return /^(1|true|on)$/i.test(value);
}
