import type { XmlNames } from './xml-tree';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces of OpenDocument (OASIS ODF 1.3, ISO/IEC 26300) by the prefixes used here. */
export const openDocumentNames: XmlNames = {
  [`${oasis}:office:1.0`]: 'office',
  [`${oasis}:text:1.0`]: 'text',
  [`${oasis}:table:1.0`]: 'table',
  [`${oasis}:drawing:1.0`]: 'draw',
  [`${oasis}:style:1.0`]: 'style',
  [`${oasis}:presentation:1.0`]: 'presentation',
  [`${oasis}:xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}:meta:1.0`]: 'meta',
  [`${oasis}:manifest:1.0`]: 'manifest',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
