import type { XmlNames } from './xml-tree';

/** Namespaces of a Word file, transitional and strict (ISO/IEC 29500), by the prefixes used here. */
export const wordNames: XmlNames = {
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'urn:schemas-microsoft-com:vml': 'v',
};

const looks: ReadonlySet<string> = new Set(
  'rFonts szCs bCs iCs lang color spacing tabs ind kern position highlight shd bdr pBdr keepNext keepLines widowControl contextualSpacing snapToGrid suppressAutoHyphens noProof webHidden sectPr tblBorders tblCellMar tblLook tblW tblInd tblLayout tcW tcBorders tcMar noWrap trHeight cnfStyle proofErr lastRenderedPageBreak'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Most of a Word file says how it looks on paper and which editing session wrote what; without it a long document takes half the memory. */
export function isWordLook(name: string): boolean {
  return looks.has(name) || name.startsWith('w:rsid');
}
