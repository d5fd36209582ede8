import { childOf, descendantsOf, type XmlElement } from './xml-tree';

/** How the letters of a style look; `size` in points. */
export interface LetterStyle {
  readonly bold: boolean;
  readonly size?: number;
}

/** Tells the look of a style by its name, with all it inherits. */
export type StyleLook = (name: string | undefined) => LetterStyle;

/** Reads the styles of both parts of an OpenDocument file. */
export function readLooks(parts: readonly (XmlElement | undefined)[]): StyleLook {
  const styles = new Map<string, XmlElement>();
  for (const part of parts)
    for (const style of part ? descendantsOf(part, 'style:style') : []) styles.set(style.attributes['style:name'] ?? '', style);
  const known = new Map<string, LetterStyle>();
  return (name = '') => {
    const look = known.get(name) ?? resolve(styles, name);
    known.set(name, look);
    return look;
  };
}

function resolve(styles: ReadonlyMap<string, XmlElement>, name: string): LetterStyle {
  let weight: string | undefined;
  let size: string | undefined;
  const seen = new Set<string>();
  for (
    let style = styles.get(name);
    style && !seen.has(nameOf(style));
    style = styles.get(style.attributes['style:parent-style-name'] ?? '')
  ) {
    seen.add(nameOf(style));
    const look = childOf(style, 'style:text-properties')?.attributes;
    weight ??= look?.['fo:font-weight'];
    size ??= /^[\d.]+pt$/.test(look?.['fo:font-size'] ?? '') ? look?.['fo:font-size'] : undefined;
  }
  return { bold: weight === 'bold' || Number(weight) >= 600, ...(size !== undefined && { size: Number.parseFloat(size) }) };
}

function nameOf(style: XmlElement): string {
  return style.attributes['style:name'] ?? '';
}
