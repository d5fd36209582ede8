import type { Format, Innovation, Region } from '../../contract/types';
import { objectName, type BundledDocument, type BundleDescription } from './manifest';

export interface BundleContent {
  readonly description: BundleDescription;
  readonly innovations: readonly Innovation[];
  readonly documents: readonly BundledDocument[];
  readonly regions: readonly Region[];
}

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  csv: 'text/csv',
  png: 'image/png',
  jpg: 'image/jpeg',
  tiff: 'image/tiff',
  webp: 'image/webp',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
} as const satisfies Readonly<Record<Format, string>>;

/** RO-Crate 1.2 metadata (https://w3id.org/ro/crate/1.2): the bundle as linked data that other archives can read. */
export function describeCrate(content: BundleContent): string {
  const { description, innovations, documents } = content;
  const publisher = description.organization ? [{ '@id': '#organization', '@type': 'Organization', name: description.organization }] : [];
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      identifier: description.id,
      name: description.title,
      description: `${innovations.length} innovations with ${documents.length} documents, from ${description.program}`,
      datePublished: description.createdAt,
      license: { '@id': '#license' },
      inLanguage: 'id',
      hasPart: [
        ...innovations.map(({ id }) => ({ '@id': `records/${id}.json` })),
        ...documents.map((document) => ({ '@id': crateName(document) })),
      ],
      mentions: innovations.map(({ id }) => ({ '@id': `#${id}` })),
      ...(publisher.length > 0 && { publisher: { '@id': '#organization' } }),
    },
    {
      '@id': '#license',
      '@type': 'CreativeWork',
      name: 'For replication by public offices',
      description: 'Documents stay the property of the offices that wrote them.',
    },
    ...publisher,
    ...innovations.flatMap((innovation) => describeInnovation(innovation, content)),
    ...documents.map(describeDocument),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, undefined, 2)}\n`;
}

function crateName(document: BundledDocument): string {
  return objectName(document).replace(/^data\//, '');
}

function describeDocument(document: BundledDocument) {
  return {
    '@id': crateName(document),
    '@type': 'File',
    identifier: document.id,
    name: document.title,
    alternateName: document.fileName,
    contentSize: String(document.bytes),
    encodingFormat: mediaTypes[document.format],
    sha256: document.sha256,
  };
}

function describeInnovation(innovation: Innovation, { documents, regions }: BundleContent) {
  const attached = documents.filter(({ id }) => innovation.documents.some(({ documentId }) => documentId === id));
  const region = regions.find(({ code }) => code === innovation.region);
  return [
    {
      '@id': `records/${innovation.id}.json`,
      '@type': 'File',
      name: innovation.name,
      encodingFormat: 'application/json',
      about: { '@id': `#${innovation.id}` },
    },
    {
      '@id': `#${innovation.id}`,
      '@type': 'CreativeWork',
      identifier: innovation.id,
      name: innovation.name,
      ...(innovation.expansion && { alternateName: innovation.expansion }),
      ...(innovation.summary && { abstract: innovation.summary }),
      ...(innovation.agency && { creator: innovation.agency }),
      ...(region && { spatialCoverage: `${region.name} (BPS ${region.code})` }),
      ...(innovation.year && { temporalCoverage: String(innovation.year) }),
      ...(innovation.tags.length > 0 && { keywords: innovation.tags.join(', ') }),
      dateModified: innovation.updatedAt,
      hasPart: attached.map((document) => ({ '@id': crateName(document) })),
    },
  ];
}
